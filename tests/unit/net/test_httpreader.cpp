// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpreader.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::net;

namespace {

using State = HttpReader::State;
const QByteArray host = "Host: suhbat\r\n";

// The status a head is refused with; zero if it is taken.
int refusalOf(const QByteArray &head)
{
    const Limits limits;
    HttpReader reader(limits);
    QByteArrayView input(head);
    return reader.feed(input) == State::Refused ? reader.refusal() : reader.state() == State::HeadRead ? 0 : -1;
}

struct Outcome {
    State state;
    QByteArray body;
    QByteArray rest;
    int refusal;
};

Outcome read(const QByteArray &bytes, qsizetype pieceSize, quint64 limit = 1000)
{
    const Limits limits;
    HttpReader reader(limits);
    QByteArray waiting;
    qsizetype at = 0;
    while (true) {
        QByteArrayView input(waiting);
        const State before = reader.state();
        reader.feed(input);
        waiting = input.toByteArray();
        if (reader.state() == State::HeadRead)
            reader.admit(limit);
        if (reader.state() == State::Complete || reader.state() == State::Refused)
            break;
        if (reader.state() != before)
            continue;
        if (at == bytes.size())
            break;
        waiting += bytes.sliced(at, std::min(pieceSize, bytes.size() - at));
        at = std::min(at + pieceSize, bytes.size());
    }
    return {reader.state(), reader.state() == State::Complete ? reader.takeBody() : QByteArray(), waiting + bytes.sliced(at), reader.refusal()};
}

} // namespace

class HttpReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatTwoServersCouldReadInTwoWays_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const auto get = [](const char *name, const QByteArray &fields, int status) {
            QTest::newRow(name) << "GET /a HTTP/1.1\r\n" + fields + "\r\n" << status;
        };
        const auto post = [](const char *name, const QByteArray &fields, int status) {
            QTest::newRow(name) << "POST /a HTTP/1.1\r\n" + host + fields + "\r\n" << status;
        };
        get("plain", host, 0);
        post("length", "Content-Length: 3\r\n", 0);
        post("length of zero", "Content-Length: 0\r\n", 0);
        post("chunked", "Transfer-Encoding: chunked\r\n", 0);
        post("chunked in capitals", "TRANSFER-ENCODING: CHUNKED\r\n", 0);
        post("neither", "", 411);
        post("both", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", 400);
        post("two lengths", "Content-Length: 3\r\nContent-Length: 4\r\n", 400);
        post("the same length twice", "Content-Length: 3\r\nContent-Length: 3\r\n", 400);
        post("a list of lengths", "Content-Length: 3, 3\r\n", 400);
        post("length with a sign", "Content-Length: +3\r\n", 400);
        post("negative length", "Content-Length: -3\r\n", 400);
        post("hexadecimal length", "Content-Length: 0x3\r\n", 400);
        post("empty length", "Content-Length:\r\n", 400);
        post("length past 64 bits", "Content-Length: 18446744073709551617\r\n", 400);
        post("length that is no number", "Content-Length: three\r\n", 400);
        post("xchunked", "Transfer-Encoding: xchunked\r\n", 501);
        post("identity", "Transfer-Encoding: identity\r\n", 501);
        post("gzip, chunked", "Transfer-Encoding: gzip, chunked\r\n", 501);
        post("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", 400);
        post("chunked, identity", "Transfer-Encoding: chunked, identity\r\n", 501);
        post("chunked with a vertical tab", "Transfer-Encoding: \vchunked\r\n", 400);
        post("space before the colon", "Content-Length : 3\r\n", 400);
        post("folded line", "Content-Length: 3\r\nX: a\r\n b\r\n", 400);
        post("folded by a tab", "X: a\r\n\tTransfer-Encoding: chunked\r\nContent-Length: 1\r\n", 400);
        post("bare LF", "Content-Length: 3\nX: y\r\n", 400);
        post("bare CR", "X: a\rTransfer-Encoding: chunked\r\nContent-Length: 3\r\n", 400);
        post("NUL", QByteArray("X: a\0b\r\nContent-Length: 3\r\n", 27), 400);
        post("control in a value", "X: a\x01\r\nContent-Length: 3\r\n", 400);
        post("nameless field", ": x\r\nContent-Length: 3\r\n", 400);
        post("field without a colon", "Nothing\r\nContent-Length: 3\r\n", 400);
        post("name with a bracket", "X(y): z\r\nContent-Length: 3\r\n", 400);
        get("no host", "", 400);
        get("two hosts", host + host, 400);
        QTest::newRow("no host on 1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << 0;
        QTest::newRow("chunked on 1.0") << "POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n" << 400;
        QTest::newRow("1.0 without a length") << "POST / HTTP/1.0\r\n" + host + "\r\n" << 411;
        get("an expectation nobody knows", host + "Expect: the-unexpected\r\n", 417);
    }
    void refusesWhatTwoServersCouldReadInTwoWays()
    {
        QFETCH(QByteArray, head);
        QTEST(refusalOf(head), "status");
    }

    void readsTheRequestLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::newRow("plain") << QByteArray("GET / HTTP/1.1") << 0;
        QTest::newRow("absolute") << QByteArray("GET http://suhbat/a?b=c HTTP/1.1") << 0;
        QTest::newRow("star") << QByteArray("OPTIONS * HTTP/1.1") << 0;
        QTest::newRow("star for GET") << QByteArray("GET * HTTP/1.1") << 400;
        QTest::newRow("authority") << QByteArray("GET suhbat:80 HTTP/1.1") << 400;
        QTest::newRow("CONNECT") << QByteArray("CONNECT suhbat:80 HTTP/1.1") << 501;
        QTest::newRow("unknown method") << QByteArray("BREW /pot HTTP/1.1") << 501;
        QTest::newRow("method in small letters") << QByteArray("get / HTTP/1.1") << 501;
        QTest::newRow("version 2.0") << QByteArray("GET / HTTP/2.0") << 505;
        QTest::newRow("version 1.2") << QByteArray("GET / HTTP/1.2") << 505;
        QTest::newRow("no version") << QByteArray("GET /") << 400;
        QTest::newRow("half a version") << QByteArray("GET / HTTP/1") << 400;
        QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1") << 400;
        QTest::newRow("space in the target") << QByteArray("GET /a b HTTP/1.1") << 400;
        QTest::newRow("tab in the target") << QByteArray("GET /a\tb HTTP/1.1") << 400;
        QTest::newRow("percent NUL") << QByteArray("GET /a%00b HTTP/1.1") << 400;
        QTest::newRow("half a percent") << QByteArray("GET /a%2 HTTP/1.1") << 400;
        QTest::newRow("percent nonsense") << QByteArray("GET /a%zz HTTP/1.1") << 400;
        QTest::newRow("not UTF-8") << QByteArray("GET /%ff HTTP/1.1") << 400;
        QTest::newRow("overlong slash") << QByteArray("GET /%c0%af HTTP/1.1") << 400;
        QTest::newRow("not UTF-8 in the query") << QByteArray("GET /?q=%ff HTTP/1.1") << 400;
        QTest::newRow("raw UTF-8") << QByteArray("GET /search?q=\xd1\x81\xd0\xb0\xd0\xbb\xd0\xbe\xd0\xbc HTTP/1.1") << 0;
        QTest::newRow("too long") << "GET /" + QByteArray(9000, 'a') + " HTTP/1.1" << 414;
    }
    void readsTheRequestLine()
    {
        QFETCH(QByteArray, line);
        QTEST(refusalOf(line + "\r\n" + host + "\r\n"), "status");
    }

    void handsOverADecodedRequest()
    {
        const Limits limits;
        HttpReader reader(limits);
        const QByteArray bytes
            = "\r\nHEAD /download/%D1%81%2F7/?page=2&q=a+b%26c&&flag&page=3#end HTTP/1.1\r\nHOST: x\r\nAccept-Language:  uz \r\nX-Empty:\r\n\r\n";
        QByteArrayView input(bytes);
        QCOMPARE(reader.feed(input), State::HeadRead);
        const api::Request &request = reader.head().request;
        QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY(request.isHead);
        QCOMPARE(request.path, QByteArray("/download/\xd1\x81/7/"));
        QCOMPARE(request.query, (QList<api::Header>{{"page", "2"}, {"q", "a b&c"}, {"flag", ""}, {"page", "3"}}));
        QCOMPARE(request.headers, (QList<api::Header>{{"host", "x"}, {"accept-language", "uz"}, {"x-empty", ""}}));
        QVERIFY(reader.head().keepsAlive);
        QCOMPARE(reader.admit(0), State::Complete);
    }

    void knowsWhetherTheConnectionStays_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("keepsAlive");
        QTest::newRow("1.1") << "GET / HTTP/1.1\r\n" + host << true;
        QTest::newRow("1.1 close") << "GET / HTTP/1.1\r\n" + host + "Connection: Upgrade, Close\r\n" << false;
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n") << false;
        QTest::newRow("1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n") << true;
    }
    void knowsWhetherTheConnectionStays()
    {
        QFETCH(QByteArray, head);
        const Limits limits;
        HttpReader reader(limits);
        const QByteArray bytes = head + "\r\n";
        QByteArrayView input(bytes);
        QCOMPARE(reader.feed(input), State::HeadRead);
        QTEST(reader.head().keepsAlive, "keepsAlive");
    }

    void forgivesEmptyLinesBeforeARequestHoweverTheyArrive()
    {
        const QByteArray bytes = "\r\n\r\nGET /a HTTP/1.1\r\n" + host + "\r\n";
        for (const qsizetype size : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(3)})
            QCOMPARE(read(bytes, size).state, State::Complete);
    }

    void boundsTheHead()
    {
        QCOMPARE(refusalOf(QByteArray(20'000, 'G')), 414);
        QCOMPARE(refusalOf("GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x')), 431);
        QCOMPARE(refusalOf("GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(16'384, 'x') + "\r\n\r\n"), 431);
        QCOMPARE(refusalOf("GET / HTTP/1.1\r\n" + host + QByteArray("X: y\r\n").repeated(99) + "\r\n"), 0);
        QCOMPARE(refusalOf("GET / HTTP/1.1\r\n" + host + QByteArray("X: y\r\n").repeated(100) + "\r\n"), 431);
    }

    void readsBodiesHoweverTheyArrive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        const QByteArray post = "POST /a HTTP/1.1\r\n" + host;
        QTest::newRow("length") << post + "Content-Length: 11\r\n\r\nhello world" << QByteArray("hello world");
        QTest::newRow("no body") << post + "Content-Length: 0\r\n\r\n" << QByteArray();
        QTest::newRow("chunks") << post + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n" << QByteArray("hello world");
        QTest::newRow("chunks with extensions and trailers")
            << post + "Transfer-Encoding: chunked\r\n\r\n5;a=b;c=\"d\"\r\nhello\r\n00006\r\n world\r\n0;end\r\nX-Sum: 7\r\n\r\n"
            << QByteArray("hello world");
        QTest::newRow("chunk with CRLF inside") << post + "Transfer-Encoding: chunked\r\n\r\n7\r\na\r\n0\r\nb\r\n0\r\n\r\n" << QByteArray("a\r\n0\r\nb");
        QTest::newRow("no chunks") << post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << QByteArray();
    }
    void readsBodiesHoweverTheyArrive()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, body);
        const QByteArray next = "GET /next HTTP/1.1\r\n";
        for (const qsizetype size : {bytes.size() + next.size(), qsizetype(1), qsizetype(2), qsizetype(7)}) {
            const Outcome outcome = read(bytes + next, size);
            QVERIFY2(outcome.state == State::Complete, qPrintable(QStringLiteral("in pieces of %1").arg(size)));
            QCOMPARE(outcome.body, body);
            QCOMPARE(outcome.rest, next); // what follows is another request
        }
    }

    void refusesBodiesThatAreWrongOrTooLarge_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<int>("status");
        const auto chunked
            = [](const char *name, const QByteArray &body, int status) { QTest::newRow(name) << "Transfer-Encoding: chunked\r\n\r\n" + body << status; };
        QTest::newRow("length over the limit") << QByteArray("Content-Length: 1001\r\n\r\n") << 413;
        chunked("chunk over the limit", "3e9\r\n" + QByteArray(1001, 'x'), 413);
        chunked("chunks over the limit", QByteArray("64\r\n" + QByteArray(100, 'x') + "\r\n").repeated(11), 413);
        chunked("size that overflows", "fffffffffffffffff\r\n", 400);
        chunked("size that is no number", "xyz\r\nhello", 400);
        chunked("negative size", "-5\r\nhello", 400);
        chunked("size with 0x", "0x5\r\nhello\r\n0\r\n\r\n", 400);
        chunked("no CRLF after a chunk", "5\r\nhelloX\r\n0\r\n\r\n", 400);
        chunked("bare LF after a size", "5\nhello\r\n0\r\n\r\n", 400);
        chunked("bare CR in an extension", "5;a\rb\r\nhello\r\n0\r\n\r\n", 400);
        chunked("space before a size", " 5\r\nhello\r\n0\r\n\r\n", 400);
        chunked("space after a size", "5 \r\nhello\r\n0\r\n\r\n", 400);
        chunked("no size", "\r\nhello\r\n0\r\n\r\n", 400);
        chunked("a folded trailer", "0\r\nX: a\r\n b\r\n\r\n", 400);
        chunked("an extension without end", "5;" + QByteArray(6000, 'x'), 400);
        chunked("a trailer without end", "0\r\nX: " + QByteArray(20'000, 'x'), 400);
        chunked("much framing for few bytes", QByteArray("1;" + QByteArray(3000, 'e') + "\r\na\r\n").repeated(200), 413);
    }
    void refusesBodiesThatAreWrongOrTooLarge()
    {
        QFETCH(QByteArray, rest);
        QFETCH(int, status);
        for (const qsizetype size : {rest.size() + 1000, qsizetype(100), qsizetype(3)}) {
            const Outcome outcome = read("POST /a HTTP/1.1\r\n" + host + rest, size);
            QVERIFY2(outcome.state == State::Refused, qPrintable(QStringLiteral("in pieces of %1").arg(size)));
            QCOMPARE(outcome.refusal, status);
        }
    }
};

QTEST_APPLESS_MAIN(HttpReaderTest)
#include "test_httpreader.moc"

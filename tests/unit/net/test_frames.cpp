// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance.h"

#include <QTest>

using namespace Suhbat::net;

namespace {

// What a server that echoes would say to these bytes, if they came in pieces of this size.
QList<ServerFrame> echoed(const QByteArray &bytes, qsizetype pieceSize, const Limits &limits)
{
    using Kind = FrameReader::Event::Kind;
    FrameReader reader(limits);
    QList<ServerFrame> answers;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        QByteArrayView piece = QByteArrayView(bytes).sliced(at, std::min(pieceSize, bytes.size() - at));
        for (auto event = reader.next(piece); event.kind != Kind::NeedMore; event = reader.next(piece)) {
            switch (event.kind) {
            case Kind::Text: answers += {1, event.payload}; break;
            case Kind::Ping: answers += {10, event.payload}; break;
            case Kind::Close: answers += {8, event.code == 1005 ? QByteArray() : QByteArray::number(event.code)}; break;
            case Kind::Violation: answers += {8, QByteArray::number(event.code)}; break;
            case Kind::Pong:
            case Kind::NeedMore: break;
            }
        }
        if (!piece.isEmpty())
            return {{0, "left over"}};
    }
    return answers;
}

} // namespace

class FramesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conformsToEveryAutobahnGroup_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<ServerFrame>>("answers");
        for (const ConformanceCase &one : conformanceCases())
            QTest::newRow(one.name.constData()) << one.bytes << one.answers;
    }
    void conformsToEveryAutobahnGroup()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<ServerFrame>, answers);
        for (const qsizetype size : {bytes.size(), qsizetype(997), qsizetype(7), qsizetype(1)}) {
            if (size == 0 || (size < 100 && bytes.size() > 2'000'000))
                continue;
            QVERIFY2(echoed(bytes, size, conformanceLimits()) == answers, qPrintable(QStringLiteral("in pieces of %1").arg(size)));
        }
    }

    void refusesAFrameOverItsLimitBeforeItsPayloadCame()
    {
        const Limits limits;
        const QByteArray whole = text(QByteArray(limits.frameBytes + 1, 'x'));
        QCOMPARE(echoed(whole.first(14), 14, limits), (QList<ServerFrame>{{8, "1009"}}));
        QCOMPARE(echoed(text(QByteArray(limits.frameBytes, 'x')), 1 << 20, limits).constFirst().opcode, quint8(1));
    }
    void refusesAMessageOverItsLimitHoweverSmallItsFragments()
    {
        Limits limits;
        limits.messageBytes = 1000;
        QCOMPARE(echoed(first(QByteArray(999, 'x')) + last("x"), 1 << 20, limits).size(), 1);
        QCOMPARE(echoed(first(QByteArray(999, 'x')) + last("xx"), 1 << 20, limits), (QList<ServerFrame>{{8, "1009"}}));
    }
    void refusesAMillionEmptyFragments()
    {
        const Limits limits;
        QByteArray bytes = first({});
        for (int i = 0; i < limits.fragments; ++i)
            bytes += middle({});
        QCOMPARE(echoed(bytes, 1 << 20, limits), (QList<ServerFrame>{{8, "1009"}}));
    }
    void countsFragmentsByMessage()
    {
        Limits limits;
        limits.fragments = 3;
        const QByteArray three = first("a") + middle("b") + last("c");
        QCOMPARE(echoed(three + three, 1, limits), (QList<ServerFrame>{{1, "abc"}, {1, "abc"}}));
    }

    void makesHeadersInTheirShortestForm()
    {
        const auto bytes = [](qsizetype size) {
            const FrameHeader header = frameHeader(Opcode::Text, size);
            return QByteArray(header.bytes.data(), header.size).toHex();
        };
        QCOMPARE(bytes(0), QByteArray("8100"));
        QCOMPARE(bytes(125), QByteArray("817d"));
        QCOMPARE(bytes(126), QByteArray("817e007e"));
        QCOMPARE(bytes(65535), QByteArray("817effff"));
        QCOMPARE(bytes(65536), QByteArray("817f0000000000010000"));
    }
    void cutsALongReasonBetweenCharacters()
    {
        const QByteArray reason = QByteArray("x") + QByteArray("\xd0\xb6").repeated(70);
        const QByteArray payload = closePayload(1000, reason);
        QCOMPARE(payload.size(), 2 + 123);
        Utf8Check check;
        QVERIFY(check.feed(payload.sliced(2)) && check.isComplete());
        QCOMPARE(closePayload(1000, "x" + reason).size(), 2 + 122);
    }
};

QTEST_APPLESS_MAIN(FramesTest)
#include "test_frames.moc"

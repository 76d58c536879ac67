// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/form.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::api;

namespace {

Request request(const QByteArray &type, const QByteArray &body)
{
    Request request;
    request.headers = {{"content-type", type}};
    request.body = body;
    return request;
}

Request multipart(const QByteArray &body) { return request("multipart/form-data; boundary=xyz", body); }

QByteArray codeOf(const Result<Form> &form) { return form ? QByteArray("taken") : QByteArray(codeName(form.error().code)); }

} // namespace

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUrlEncodedText();
    void readsMultipartTextAndFiles();
    void countsAnEmptyFileInputAsNone();
    void takesQuotesAndPreambles();
    void keepsNewlinesInsideAPart();
    void refusesWhatBreaksOff_data();
    void refusesWhatBreaksOff();
    void refusesOtherTypes();
};

void TestForm::readsUrlEncodedText()
{
    const auto form = parseForm(request("application/x-www-form-urlencoded; charset=utf-8", "content=salom+dunyo%21&reply_to=7&empty=&flag"));
    QVERIFY(form);
    QCOMPARE(form->text("content"), QStringLiteral("salom dunyo!"));
    QCOMPARE(form->text("reply_to"), QStringLiteral("7"));
    QVERIFY(form->hasText("empty"));
    QVERIFY(form->text("flag").isEmpty());
    QCOMPARE(codeOf(parseForm(request("application/x-www-form-urlencoded", "content=%ff"))), QByteArray("bad_request"));
    QCOMPARE(codeOf(parseForm(request("application/x-www-form-urlencoded", "content=%00"))), QByteArray("bad_request"));
}

void TestForm::readsMultipartTextAndFiles()
{
    const auto form = parseForm(
        multipart("--xyz\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\nسلام\r\n"
                  "--xyz\r\ncontent-disposition: form-data; filename=\"a.png\"; name=image\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n--xyz--\r\n"));
    QVERIFY(form);
    QCOMPARE(form->text("content"), QStringLiteral("سلام"));
    QCOMPARE(form->files.size(), 1);
    QCOMPARE(form->files.first().field, QByteArray("image"));
    QCOMPARE(form->files.first().name, QStringLiteral("a.png"));
    QCOMPARE(form->files.first().type, QByteArray("image/png"));
    QCOMPARE(form->files.first().size, 4);
}

void TestForm::countsAnEmptyFileInputAsNone()
{
    const auto form = parseForm(multipart("--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--xyz--"));
    QVERIFY(form);
    QVERIFY(form->files.isEmpty());
}

void TestForm::takesQuotesAndPreambles()
{
    Request quoted = multipart("nobody reads this\r\n--xyz\r\nContent-Disposition: form-data; name=\"a\\\"b\"\r\n\r\n1\r\n--xyz--");
    quoted.headers = {{"content-type", "multipart/form-data; boundary=\"xyz\""}};
    const auto form = parseForm(quoted);
    QVERIFY(form);
    QCOMPARE(form->text("a\"b"), QStringLiteral("1"));
}

void TestForm::keepsNewlinesInsideAPart()
{
    const auto form = parseForm(multipart("--xyz\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\n\r\none\r\n\r\n--two\r\n--xyz--"));
    QVERIFY(form);
    QCOMPARE(form->text("content"), QStringLiteral("\r\none\r\n\r\n--two"));
}

void TestForm::refusesWhatBreaksOff_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no boundary") << QByteArray("hello");
    QTest::newRow("boundary alone") << QByteArray("--xyz");
    QTest::newRow("no end") << QByteArray("--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1");
    QTest::newRow("no head") << QByteArray("--xyz\r\n1\r\n--xyz--");
    QTest::newRow("no name") << QByteArray("--xyz\r\nContent-Disposition: form-data\r\n\r\n1\r\n--xyz--");
    QTest::newRow("no UTF-8") << QByteArray("--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\xff\r\n--xyz--");
    QByteArray many;
    for (int i = 0; i < 200; ++i)
        many += "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
    QTest::newRow("too many parts") << many + "--xyz--";
}

void TestForm::refusesWhatBreaksOff()
{
    QFETCH(QByteArray, body);
    QCOMPARE(codeOf(parseForm(multipart(body))), QByteArray("bad_request"));
}

void TestForm::refusesOtherTypes()
{
    QCOMPARE(codeOf(parseForm(request("text/plain", "content=x"))), QByteArray("unsupported_media_type"));
    QCOMPARE(codeOf(parseForm(request("multipart/form-data", "--xyz--"))), QByteArray("bad_request"));
}

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"

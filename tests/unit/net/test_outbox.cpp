// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/outbox.h"

#include <QTest>

using namespace Suhbat::net;

namespace {

// Takes so many bytes a call and remembers them.
class NarrowStream : public Stream
{
public:
    qint64 read(char *, qsizetype) override { return 0; }
    qint64 write(std::span<const Piece> pieces) override
    {
        ++calls;
        if (isBroken)
            return failed;
        qint64 taken = 0;
        for (const Piece &piece : pieces) {
            const qint64 part = std::min<qint64>(piece.size, room - taken);
            bytes.append(piece.data, part);
            pointers.append(piece.data);
            taken += part;
        }
        return taken;
    }
    void pauseReading() override {}
    void resumeReading() override {}
    void watchWriting() override {}
    void ignoreWriting() override {}
    void finish() override {}

    qint64 room = 1 << 30;
    bool isBroken = false;
    int calls = 0;
    QByteArray bytes;
    QList<const char *> pointers;
};

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsABurstInOneWriteWithoutCopyingIt()
    {
        NarrowStream stream;
        Outbox outbox;
        const QByteArray payload = QByteArray(200, 'x');
        for (int i = 0; i < 50; ++i)
            outbox.pushFrame(Opcode::Text, payload);
        QCOMPARE(outbox.size(), qsizetype(50 * 204));
        QVERIFY(outbox.flush(stream) == Outbox::State::Empty);
        QCOMPARE(stream.calls, 1);
        QCOMPARE(stream.bytes, ("\x81\x7e" + QByteArray("\0\xc8", 2) + payload).repeated(50));
        QCOMPARE(stream.pointers.count(payload.constData()), 50);
        QCOMPARE(outbox.sent(), quint64(50 * 204));
    }

    void goesOnWhereTheStreamStopped_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {1, 2, 3, 5, 7, 64, 1000})
            QTest::addRow("%d bytes a write", room) << room;
    }
    void goesOnWhereTheStreamStopped()
    {
        QFETCH(int, room);
        NarrowStream wide, narrow;
        narrow.room = room;
        Outbox one, other;
        for (int i = 0; i < 300; ++i) {
            for (Outbox *outbox : {&one, &other}) {
                outbox->pushFrame(Opcode::Text, QByteArray(i, char('a' + i % 26)));
                outbox->push("raw");
            }
        }
        QVERIFY(one.flush(wide) == Outbox::State::Empty);
        while (other.flush(narrow) == Outbox::State::Waiting) {}
        QVERIFY(other.isEmpty());
        QVERIFY(narrow.bytes == wide.bytes);
    }

    void keepsOnlyWhatThePeerHasSeenTheBeginningOf()
    {
        NarrowStream stream;
        stream.room = 6;
        Outbox outbox;
        outbox.pushFrame(Opcode::Text, "abc"); // five bytes
        outbox.pushFrame(Opcode::Text, "def");
        outbox.pushFrame(Opcode::Text, "ghi");
        QVERIFY(outbox.flush(stream) == Outbox::State::Waiting);
        outbox.dropUnstarted();
        QCOMPARE(outbox.size(), qsizetype(4));
        outbox.pushFrame(Opcode::Close, {});
        stream.room = 1000;
        QVERIFY(outbox.flush(stream) == Outbox::State::Empty);
        QCOMPARE(stream.bytes,
                 QByteArray("\x81\x03"
                            "abc\x81\x03"
                            "def\x88\0",
                            12));
    }

    void dropsEverythingIfNothingWasBegun()
    {
        Outbox outbox;
        outbox.pushFrame(Opcode::Text, "abc");
        outbox.dropUnstarted();
        QVERIFY(outbox.isEmpty());
    }

    void saysThatTheStreamIsBroken()
    {
        NarrowStream stream;
        stream.isBroken = true;
        Outbox outbox;
        outbox.push("x");
        QVERIFY(outbox.flush(stream) == Outbox::State::Failed);
    }
};

QTEST_APPLESS_MAIN(OutboxTest)
#include "test_outbox.moc"

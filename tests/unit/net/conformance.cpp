// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance.h"

namespace Suhbat::net {

namespace {

using Cases = QList<ConformanceCase>;

ServerFrame echo(const QByteArray &payload) { return {1, payload}; }
ServerFrame pongOf(const QByteArray &payload) { return {10, payload}; }
ServerFrame closedBy(quint16 code) { return {8, QByteArray::number(code)}; }
const ServerFrame closedSilently{8, {}};

QByteArray mixed(const QByteArray &alphabet, qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() + alphabet.size() <= size)
        bytes += alphabet;
    return bytes + QByteArray(size - bytes.size(), '*');
}

void addFraming(Cases &cases)
{
    for (const qsizetype size : {0, 1, 125, 126, 127, 128, 65535, 65536}) {
        const QByteArray payload = mixed("Salom, dunyo! ", size);
        cases += {"1.1 text of " + QByteArray::number(size), text(payload) + closing(1000), {echo(payload), closedBy(1000)}};
        cases += {"1.2 binary of " + QByteArray::number(size), bytesOf({2, payload}), {closedBy(1003)}};
    }
    cases += {"1.3 not masked", bytesOf({.payload = "plain", .isMasked = false}), {closedBy(1002)}};
    cases += {"1.4 length of 16 bits for a short one", bytesOf({.payload = "short", .lengthForm = 16}), {closedBy(1002)}};
    cases += {"1.5 length of 64 bits for a short one", bytesOf({.payload = QByteArray(300, 'x'), .lengthForm = 64}), {closedBy(1002)}};
    cases += {"1.6 length with its highest bit", QByteArray::fromHex("81ff") + QByteArray(8, '\xff') + "mask", {closedBy(1002)}};
}

void addPings(Cases &cases)
{
    const QByteArray most(125, '\xfe');
    cases += {"2.1 empty ping", ping({}) + closing(1000), {pongOf({}), closedBy(1000)}};
    cases += {"2.2 ping with text", ping("Hello, world!") + closing(1000), {pongOf("Hello, world!"), closedBy(1000)}};
    cases += {"2.3 ping with bytes that are no text",
              ping(QByteArray::fromHex("00fffefdfcfb00ff")) + closing(1000),
              {pongOf(QByteArray::fromHex("00fffefdfcfb00ff")), closedBy(1000)}};
    cases += {"2.4 ping of 125", ping(most) + closing(1000), {pongOf(most), closedBy(1000)}};
    cases += {"2.5 ping of 126", ping(most + '\xfe'), {closedBy(1002)}};
    cases += {"2.7 pong nobody asked for", pong({}) + closing(1000), {closedBy(1000)}};
    cases += {"2.8 pong with a payload", pong("unsolicited") + closing(1000), {closedBy(1000)}};
    cases += {"2.9 pong, then ping", pong("unsolicited") + ping("ping") + closing(1000), {pongOf("ping"), closedBy(1000)}};
    ConformanceCase ten{"2.10 ten pings", {}, {}};
    for (int i = 0; i < 10; ++i) {
        ten.bytes += ping("payload-" + QByteArray::number(i));
        ten.answers += pongOf("payload-" + QByteArray::number(i));
    }
    ten.bytes += closing(1000);
    ten.answers += closedBy(1000);
    cases += ten;
}

void addReservedBits(Cases &cases)
{
    for (quint8 bits = 1; bits < 8; ++bits) {
        for (const quint8 opcode : {1, 8, 9, 10})
            cases += {"3." + QByteArray::number(bits) + " reserved bits, opcode " + QByteArray::number(opcode),
                      text("before") + bytesOf({.opcode = opcode, .payload = "x", .reserved = bits}) + ping("too late"),
                      {echo("before"), closedBy(1002)}};
    }
}

void addOpcodes(Cases &cases)
{
    for (const quint8 opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        cases += {"4 opcode " + QByteArray::number(opcode), text("before") + bytesOf({opcode, {}}) + ping("too late"), {echo("before"), closedBy(1002)}};
        cases += {"4 opcode with a payload " + QByteArray::number(opcode), bytesOf({opcode, "reserved opcode payload"}), {closedBy(1002)}};
    }
}

void addFragments(Cases &cases)
{
    const QByteArray done = closing(1000);
    cases += {"5.1 ping in two", bytesOf({9, "frag", false}) + last("ment"), {closedBy(1002)}};
    cases += {"5.2 pong in two", bytesOf({10, "frag", false}) + last("ment"), {closedBy(1002)}};
    cases += {"5.3 text in two", first("frag") + last("ment") + done, {echo("fragment"), closedBy(1000)}};
    cases += {"5.6 a ping between", first("frag") + ping("now") + last("ment") + done, {pongOf("now"), echo("fragment"), closedBy(1000)}};
    cases += {"5.9 nothing to continue, not the last", middle("lost") + text("x"), {closedBy(1002)}};
    cases += {"5.10 nothing to continue, the last", last("lost") + text("x"), {closedBy(1002)}};
    cases += {"5.13 nothing to continue after a message", text("whole") + middle("lost"), {echo("whole"), closedBy(1002)}};
    cases += {"5.15 continued after the end", first("frag") + last("ment") + middle("more") + last("!"), {echo("fragment"), closedBy(1002)}};
    cases += {"5.18 a message within a message", first("frag") + text("ment"), {closedBy(1002)}};
    cases += {"5.19 five fragments and two pings",
              first("1") + middle("2") + ping("a") + middle("3") + middle("4") + ping("b") + last("5") + done,
              {pongOf("a"), pongOf("b"), echo("12345"), closedBy(1000)}};
    cases += {"5.21 empty fragments", first({}) + middle({}) + last({}) + done, {echo({}), closedBy(1000)}};
    cases += {"5.22 a close between", first("frag") + closing(1000) + last("ment"), {closedBy(1000)}};
}

void addUtf8(Cases &cases)
{
    const auto valid = [&](const char *name, const QByteArray &hex) {
        const QByteArray payload = QByteArray::fromHex(hex);
        cases += {QByteArray("6 valid: ") + name, text(payload) + closing(1000), {echo(payload), closedBy(1000)}};
        ConformanceCase pieces{QByteArray("6 valid, an octet a fragment: ") + name, first({}), {echo(payload), closedBy(1000)}};
        for (const char octet : payload)
            pieces.bytes += middle(QByteArray(1, octet));
        pieces.bytes += last({}) + closing(1000);
        cases += pieces;
    };
    valid("kosme", "cebae1bdb9cf83cebcceb5");
    valid("Cyrillic, Arabic, emoji", "d0a1d0b0d0bbd0bed0bc20d8b3d984d8a7d98520f09f9982");
    valid("first of one to four bytes", "00c280e0a080f0908080");
    valid("last of one to four bytes", "7fdfbfefbfbff48fbfbf");
    valid("around the surrogates", "ed9fbfee8080efbfbd");
    valid("not characters, but code points", "efbfbeefbfbff09fbfbef09fbfbf");

    const auto invalid = [&](const char *name, const QByteArray &hex) {
        const QByteArray payload = QByteArray::fromHex(hex);
        cases += {QByteArray("6 invalid: ") + name, text("good") + text(payload) + ping("too late"), {echo("good"), closedBy(1007)}};
        // Said at the octet that is wrong, not at the end of a message that never ends.
        cases += {QByteArray("6 invalid, in a fragment that goes on: ") + name, first("kosme ") + middle(payload + " edited"), {closedBy(1007)}};
    };
    invalid("surrogate", "cebae1bdb9eda080656469746564");
    invalid("lone continuation", "80");
    invalid("two lone continuations", "80bf");
    invalid("every continuation", "8081828384858687");
    invalid("overlong slash of two", "c0af");
    invalid("overlong slash of three", "e080af");
    invalid("overlong slash of four", "f08080af");
    invalid("overlong NUL", "c080");
    invalid("highest overlong of two", "c1bf");
    invalid("highest overlong of three", "e09fbf");
    invalid("highest overlong of four", "f08fbfbf");
    invalid("past the last code point", "f4908080");
    invalid("five bytes", "f888808080");
    invalid("six bytes", "fc8480808080");
    invalid("fe and ff", "fefeffff");
    invalid("first of a surrogate pair", "eda080edb080");
    invalid("last surrogate", "edbfbf");
    invalid("start without continuation", "c320");
    invalid("half of three, then text", "e1bd20");
    for (const char *cut : {"ce", "e1bd", "f09f99"})
        cases += {QByteArray("6 cut off at the end: ") + cut, text(QByteArray::fromHex(cut)), {closedBy(1007)}};
    cases += {"6 cut by a fragment's end and never finished", first("\xe1") + last("\xbd"), {closedBy(1007)}};
    cases += {"6 the next message begins afresh", text("\xc3\xa9") + text("\xc3\xa9") + closing(1000), {echo("\xc3\xa9"), echo("\xc3\xa9"), closedBy(1000)}};
}

void addCloses(Cases &cases)
{
    cases += {"7.1.1 a message, then a close", text("Hello World!") + closing(1000), {echo("Hello World!"), closedBy(1000)}};
    cases += {"7.1.2 two closes", closing(1000) + closing(1000), {closedBy(1000)}};
    cases += {"7.1.3 a ping after the close", closing(1000) + ping("late"), {closedBy(1000)}};
    cases += {"7.1.4 text after the close", closing(1000) + text("late"), {closedBy(1000)}};
    cases += {"7.3.1 close without a code", closing(QByteArray()), {closedSilently}};
    cases += {"7.3.2 close with half a code", closing(QByteArray("\x03")), {closedBy(1002)}};
    cases += {"7.3.3 close with a code", closing(1000), {closedBy(1000)}};
    cases += {"7.3.4 close with a reason", closing(1000, "bye"), {closedBy(1000)}};
    cases += {"7.3.5 close with the longest reason", closing(1000, QByteArray(123, '*')), {closedBy(1000)}};
    cases += {"7.3.6 close that is too long", bytesOf({8, closePayload(1000, {}) + QByteArray(124, '*')}), {closedBy(1002)}};
    cases += {"7.5.1 close with a reason that is no text", closing(closePayload(1000, {}) + QByteArray::fromHex("cebaeda080")), {closedBy(1007)}};
    for (const quint16 code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999})
        cases += {"7.7 code " + QByteArray::number(code), closing(code), {closedBy(code)}};
    for (const quint16 code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
        cases += {"7.9 code " + QByteArray::number(code), closing(code), {closedBy(1002)}};
}

void addSizes(Cases &cases)
{
    for (const qsizetype kilobytes : {64, 256, 1024, 4096, 16384}) {
        const QByteArray payload = mixed("BAsd7&jh23 \xd0\xb6 ", kilobytes * 1024);
        cases += {"9.1 text of kilobytes: " + QByteArray::number(kilobytes), text(payload) + closing(1000), {echo(payload), closedBy(1000)}};
    }
    const QByteArray payload = mixed("BAsd7&jh23 ", 4 * 1024 * 1024);
    for (const qsizetype piece : {64, 1024, 65536, 1048576}) {
        ConformanceCase fragments{"9.3 four megabytes by " + QByteArray::number(piece), first(payload.first(piece)), {echo(payload), closedBy(1000)}};
        for (qsizetype at = piece; at < payload.size(); at += piece)
            fragments.bytes += at + piece < payload.size() ? middle(payload.sliced(at, piece)) : last(payload.sliced(at));
        fragments.bytes += closing(1000);
        cases += fragments;
    }
    ConformanceCase many{"9.7 a thousand messages", {}, {}};
    for (int i = 0; i < 1000; ++i) {
        many.bytes += text(QByteArray(i % 200, 'm'));
        many.answers += echo(QByteArray(i % 200, 'm'));
    }
    many.bytes += closing(1000);
    many.answers += closedBy(1000);
    cases += many;
    ConformanceCase uneven{"10.1 65,536 by 1,300", first(payload.first(1300)), {echo(payload.first(65536)), closedBy(1000)}};
    for (qsizetype at = 1300; at < 65536; at += 1300)
        uneven.bytes += at + 1300 < 65536 ? middle(payload.sliced(at, 1300)) : last(payload.sliced(at, 65536 - at));
    uneven.bytes += closing(1000);
    cases += uneven;
}

} // namespace

QList<ConformanceCase> conformanceCases()
{
    Cases cases;
    addFraming(cases);
    addPings(cases);
    addReservedBits(cases);
    addOpcodes(cases);
    addFragments(cases);
    addUtf8(cases);
    addCloses(cases);
    addSizes(cases);
    return cases;
}

Limits conformanceLimits()
{
    Limits limits;
    limits.frameBytes = limits.messageBytes = 16 * 1024 * 1024;
    limits.fragments = 100'000;
    limits.outboxSoftBytes = limits.outboxHardBytes = 64 * 1024 * 1024;
    return limits;
}

} // namespace Suhbat::net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sha1.h"

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

namespace Suhbat::bench {

namespace {

using Digest = std::array<uint32_t, 5>;

void addBlock(Digest &digest, std::string_view block)
{
    std::array<uint32_t, 80> words{};
    for (size_t i = 0; i < 64; ++i)
        words[i / 4] = words[i / 4] << 8 | uint8_t(block[i]);
    for (size_t i = 16; i < 80; ++i)
        words[i] = std::rotl(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
    auto [a, b, c, d, e] = digest;
    for (size_t i = 0; i < 80; ++i) {
        static constexpr std::array<uint32_t, 4> constants{0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC, 0xCA62C1D6};
        const size_t round = i / 20;
        const uint32_t mixed = round == 0 ? ((b & c) | (~b & d)) : round == 2 ? ((b & c) | (b & d) | (c & d)) : (b ^ c ^ d);
        const uint32_t next = std::rotl(a, 5) + mixed + e + constants[round] + words[i];
        e = d;
        d = c;
        c = std::rotl(b, 30);
        b = a;
        a = next;
    }
    digest = {digest[0] + a, digest[1] + b, digest[2] + c, digest[3] + d, digest[4] + e};
}

std::string sha1(std::string text)
{
    const uint64_t bits = text.size() * 8;
    text += char(0x80);
    text.resize((text.size() + 8 + 63) / 64 * 64 - 8, '\0');
    for (int shift = 56; shift >= 0; shift -= 8)
        text += char(bits >> shift);
    Digest digest{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    for (size_t at = 0; at < text.size(); at += 64)
        addBlock(digest, std::string_view(text).substr(at, 64));
    std::string out;
    for (const uint32_t word : digest)
        for (int shift = 24; shift >= 0; shift -= 8)
            out += char(word >> shift);
    return out;
}

std::string base64(std::string_view bytes)
{
    static constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (size_t at = 0; at < bytes.size(); at += 3) {
        uint32_t group = 0;
        for (size_t i = 0; i < 3; ++i)
            group = group << 8 | (at + i < bytes.size() ? uint8_t(bytes[at + i]) : 0u);
        for (size_t i = 0; i < 4; ++i)
            out += at + i > bytes.size() ? '=' : letters[group >> (18 - 6 * i) & 63];
    }
    return out;
}

} // namespace

std::string acceptProof(std::string key) { return base64(sha1(std::move(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")); }

} // namespace Suhbat::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <random>

namespace Suhbat::bench {

// Sentences as people of this server write them: Persian, Arabic, Uzbek in both scripts and English, a few words to a few
// lines long. The same seed gives the same sentences. Frequent words are frequent, and rare ones rare, as in speech.
class Words
{
public:
    explicit Words(quint32 seed) : m_random(seed) {}
    QString sentence();

private:
    QString word(size_t language);

    std::mt19937 m_random;
};

} // namespace Suhbat::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_sentences.h"

#include <QCoreApplication>
#include <array>

namespace Suhbat::client {

namespace {

struct Sentence {
    const char *reason;
    const char *text;
};

constexpr std::array<Sentence, 16> table{{
    {"cache_disk_full", QT_TRANSLATE_NOOP("SyncSentences", "There is no room left on this computer's disk. Make some, or new messages cannot be kept here.")},
    {"cache_locked", QT_TRANSLATE_NOOP("SyncSentences", "Another program holds Suhbat's files. Close it and try again.")},
    {"cache_unwritable",
     QT_TRANSLATE_NOOP("SyncSentences", "Suhbat cannot write into its folder on this computer. Until it can, what you write is lost when you close it.")},
    {"cache_corrupt", QT_TRANSLATE_NOOP("SyncSentences", "What was kept on this computer is damaged. It is fetched anew.")},
    {"cache_failed", QT_TRANSLATE_NOOP("SyncSentences", "What was kept on this computer could not be read.")},
    {"cache_healed", QT_TRANSLATE_NOOP("SyncSentences", "What was kept on this computer was damaged and is fetched anew. What waited to be sent was kept.")},
    {"offline", QT_TRANSLATE_NOOP("SyncSentences", "This needs a connection to the server. Try again when you are online.")},
    {"not_signed_in", QT_TRANSLATE_NOOP("SyncSentences", "Nobody is signed in.")},
    {"signed_in_elsewhere", QT_TRANSLATE_NOOP("SyncSentences", "You are signed in to another server. Sign out there first.")},
    {"session_ended", QT_TRANSLATE_NOOP("SyncSentences", "Your session was ended. Sign in again; what you wrote is kept.")},
    {"keychain_closed", QT_TRANSLATE_NOOP("SyncSentences", "The system's keychain did not open, so you may have to sign in again.")},
    {"keychain_empty", QT_TRANSLATE_NOOP("SyncSentences", "The system's keychain does not hold your session any more. Sign in again; what you wrote is kept.")},
    {"message_unknown", QT_TRANSLATE_NOOP("SyncSentences", "This message is no longer there.")},
    {"room_unknown", QT_TRANSLATE_NOOP("SyncSentences", "This conversation is no longer there.")},
    {"date_empty", QT_TRANSLATE_NOOP("SyncSentences", "Nothing was said here on that day or later.")},
    {"change_refused", QT_TRANSLATE_NOOP("SyncSentences", "A change that waited was refused.")},
}};

} // namespace

QString syncSentence(const QString &reason)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Sentence &sentence) { return reason == QLatin1StringView(sentence.reason); });
    return found == table.end() ? reason : QCoreApplication::translate("SyncSentences", found->text);
}

Error spoken(Error error)
{
    error.reason = syncSentence(error.reason);
    if (error.reason.isEmpty())
        error.reason = QString::fromLatin1(codeName(error.code));
    return error;
}

Error syncError(Code code, const char *reason) { return {.code = code, .reason = syncSentence(QString::fromLatin1(reason))}; }

} // namespace Suhbat::client

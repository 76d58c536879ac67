// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/mentions.h"

#include "chat/accounts.h"
#include "store/members_repository.h"
#include "text/markup.h"

namespace Suhbat::chat {

QList<UserId> mentionedMembers(store::Session &session, RoomId room, const QString &content)
{
    if (!content.contains(u'@'))
        return {};
    QStringList keys;
    // Composed, as usernames are kept: some keyboards write é as e and an accent.
    const QStringList names = text::mentionedNames(content.normalized(QString::NormalizationForm_C));
    for (const QString &name : names)
        keys << usernameKey(name);
    const QHash<QString, UserId> found = store::MemberRepository(session).byUsernames(room, keys);
    QList<UserId> users;
    for (const QString &key : keys) {
        const UserId user = found.value(key);
        if (user.isValid() && !users.contains(user))
            users << user;
    }
    return users;
}

} // namespace Suhbat::chat

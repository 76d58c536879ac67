// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/mentions.h"

#include "store/members_repository.h"
#include "text/markup.h"

namespace Suhbat::chat {

QList<UserId> mentionedMembers(store::Session &session, RoomId room, const QString &content)
{
    if (!content.contains(u'@'))
        return {};
    QStringList keys;
    for (const QString &name : text::mentionedNames(content))
        keys << name.toCaseFolded();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/desk/line_status.h"
#include "models/desk/session.h"
#include "models/desk/storage.h"
#include "models/format/shortcut_model.h"
#include "models/rooms/folder_model.h"
#include "models/rooms/room_list_model.h"
#include "models/search/search_model.h"
#include "models/text/emoji_model.h"

#include <map>

namespace Suhbat::client {

// The root of what QML sees: all of one profile.
class Desk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Main.desk")
    Q_PROPERTY(Suhbat::client::Session *session READ session CONSTANT)
    Q_PROPERTY(Suhbat::client::RoomListModel *rooms READ rooms CONSTANT)
    Q_PROPERTY(Suhbat::client::RoomListModel *targets READ targets CONSTANT)
    Q_PROPERTY(Suhbat::client::FolderModel *folders READ folders CONSTANT)
    Q_PROPERTY(Suhbat::client::LineStatus *line READ line CONSTANT)
    Q_PROPERTY(Suhbat::client::SearchModel *search READ search CONSTANT)
    Q_PROPERTY(Suhbat::client::PeopleModel *people READ people CONSTANT)
    Q_PROPERTY(Suhbat::client::EmojiModel *emoji READ emoji CONSTANT)
    Q_PROPERTY(Suhbat::client::ShortcutModel *shortcuts READ shortcuts CONSTANT)
    Q_PROPERTY(Suhbat::client::Storage *storage READ storage CONSTANT)
    Q_PROPERTY(double currentRoom READ currentRoom WRITE setCurrentRoom NOTIFY currentRoomChanged)
    Q_PROPERTY(Suhbat::client::Conversation *conversation READ conversation NOTIFY currentRoomChanged)
public:
    Desk(Book &book, Preferences &preferences, QObject *parent = nullptr);
    ~Desk() override;

    Session *session() { return &m_session; }
    RoomListModel *rooms() { return &m_rooms; }
    RoomListModel *targets() { return &m_targets; } // to forward to: all of them, with a filter of their own
    FolderModel *folders() { return &m_folders; }
    LineStatus *line() { return &m_line; }
    SearchModel *search() { return &m_search; }
    PeopleModel *people() { return &m_people; }
    EmojiModel *emoji() { return &m_emoji; }
    ShortcutModel *shortcuts() { return &m_shortcuts; }
    Storage *storage() { return &m_storage; }
    qint64 currentRoom() const { return m_currentRoom.value(); }
    void setCurrentRoom(qint64 roomId);
    Conversation *conversation() const { return m_conversation; }

    // For a window of its own; kept while used.
    Q_INVOKABLE Suhbat::client::Conversation *conversationFor(qint64 roomId);
    Q_INVOKABLE void release(Suhbat::client::Conversation *conversation);

    Q_INVOKABLE void openRoom(qint64 roomId);
    Q_INVOKABLE void openMessage(qint64 roomId, qint64 messageId);
    Q_INVOKABLE void closeRoom();
    Q_INVOKABLE void stepRoom(int by);
    Q_INVOKABLE void openRoomAt(int index);
    Q_INVOKABLE void openSaved();
    Q_INVOKABLE void openDirect(qint64 userId);
    Q_INVOKABLE void createGroup(const QString &name, const QList<double> &userIds);
    Q_INVOKABLE void markAllRead(qint64 roomId);
    Q_INVOKABLE void openLink(const QString &url);
    Q_INVOKABLE void raise(); // somebody outside wants the window: tray, second start, notification

Q_SIGNALS:
    void currentRoomChanged();
    void roomOpened(qint64 roomId);
    void toast(const QString &text);
    void warned(const QString &code, const QString &sentence);
    void windowRequested();
    void linkOpened(const QString &url); // for the browser

private:
    struct Used {
        std::unique_ptr<Conversation> conversation;
        int count = 0;
    };

    Conversation *use(RoomId room);
    void leave(Conversation &conversation);
    Answer<RoomId> opened();
    void openWhenKnown(qint64 roomId);
    void openAwaited();
    void openMention(const QString &username);

    Book &m_book;
    Session m_session;
    FolderModel m_folders;
    RoomListModel m_rooms;
    RoomListModel m_targets;
    LineStatus m_line;
    SearchModel m_search;
    PeopleModel m_people;
    EmojiModel m_emoji;
    ShortcutModel m_shortcuts;
    Storage m_storage;
    RoomId m_currentRoom;
    RoomId m_awaitedRoom; // made or found by the server, not known here yet
    Conversation *m_conversation = nullptr;
    std::map<RoomId, Used> m_used;
};

} // namespace Suhbat::client

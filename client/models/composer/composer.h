// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/composer/completion_model.h"

namespace Suhbat::client {

class MessageListModel;

// What is being written in a room: new words, an answer, or another wording of a message. Tells that one types and keeps the draft.
class Composer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Conversation.composer")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int cursor READ cursor WRITE setCursor NOTIFY cursorChanged)
    Q_PROPERTY(QString placeholder READ placeholder NOTIFY modeChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY textChanged)
    Q_PROPERTY(bool canSend READ canSend NOTIFY textChanged)
    Q_PROPERTY(QString remainingText READ remainingText NOTIFY textChanged)
    Q_PROPERTY(bool isTooLong READ isTooLong NOTIFY textChanged)
    Q_PROPERTY(Suhbat::client::Composer::Mode mode READ mode NOTIFY modeChanged)
    Q_PROPERTY(QString targetUuid READ targetUuid NOTIFY modeChanged)
    Q_PROPERTY(double replyId READ replyId NOTIFY modeChanged)
    Q_PROPERTY(QString replySender READ replySender NOTIFY modeChanged)
    Q_PROPERTY(int replyColor READ replyColor NOTIFY modeChanged)
    Q_PROPERTY(QString replyExcerpt READ replyExcerpt NOTIFY modeChanged)
    Q_PROPERTY(bool replyIsRtl READ replyIsRtl NOTIFY modeChanged)
    Q_PROPERTY(Suhbat::client::CompletionModel *completion READ completion CONSTANT)
public:
    enum Mode { Write, Edit, Reply };
    Q_ENUM(Mode)

    Composer(Book &book, RoomId room, MessageListModel &messages, EmojiTable &emoji, QObject *parent = nullptr);
    ~Composer() override; // keeps the draft

    QString text() const { return m_text; }
    void setText(const QString &text); // typed
    int cursor() const { return m_cursor; }
    void setCursor(int cursor);
    QString placeholder() const;
    bool isEmpty() const { return m_text.trimmed().isEmpty(); }
    bool canSend() const { return !isEmpty() && !isTooLong(); }
    QString remainingText() const; // "" while there is room enough
    bool isTooLong() const;
    Mode mode() const { return m_mode; }
    QString targetUuid() const;
    qint64 replyId() const { return m_mode == Write ? 0 : m_target.message.id.value(); }
    QString replySender() const;
    int replyColor() const;
    QString replyExcerpt() const;
    bool replyIsRtl() const;
    CompletionModel *completion() { return &m_completion; }

    Q_INVOKABLE bool cancel(); // the edit, then the reply; false: there was nothing to cancel
    Q_INVOKABLE void send();
    Q_INVOKABLE void editLast();
    Q_INVOKABLE void moveReply(int by); // +1: an older message
    Q_INVOKABLE void toggleFormat(const QString &kind, int start, int end); // "bold", "italic", "strike", "code", "spoiler"
    Q_INVOKABLE void insert(const QString &text); // at the cursor: an emoji

    void reply(const StoredMessage &message);
    void edit(const StoredMessage &message);
    void takeDraft(const StoredRoom &room); // from the cache, or written elsewhere
    void takeMessages(const ChangeSet &changes); // the one that is answered or edited may change or go
    void keepDraft();

Q_SIGNALS:
    void textChanged();
    void cursorChanged();
    void modeChanged();
    void sent();
    void selectionAsked(int start, int end); // after formatting

private:
    void write(const QString &text, int cursor); // by the program
    void setMode(Mode mode, const StoredMessage &target);
    void beginEdit(const StoredMessage &message);
    void leaveEdit();
    void sendEdit();
    void typed();
    void stopTyping();
    void loadReply(MessageId message);
    void touchDraft();
    void settleDraft();
    void saveDraft(bool isQuiet);
    void replace(int start, int length, const QString &text);

    Book &m_book;
    const RoomId m_room;
    MessageListModel &m_messages;
    CompletionModel m_completion;
    QString m_text;
    int m_cursor = 0;
    Mode m_mode = Write;
    StoredMessage m_target; // answered or edited
    QString m_setAside; // what was being written when an edit began
    std::optional<StoredMessage> m_replySetAside;
    QString m_knownDraft; // the room's, as it was heard of last
    QTimer m_keepSoon;
    QTimer m_tellSoon;
    Timestamp m_typingTold;
    bool m_isDirty = false; // the cache does not have this yet
    bool m_isUntold = false; // the server does not
    bool m_isTouched = false; // typed here not long ago: what comes from elsewhere does not replace it
};

} // namespace Suhbat::client

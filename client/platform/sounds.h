// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

namespace Suhbat::client {

enum class Sound { MessageIn, MessageSent, Mention };

// Short sounds. They play in a thread of their own: finding the sound card may take long, and the window must not wait.
class Sounds : public QObject
{
    Q_OBJECT
public:
    explicit Sounds(QObject *parent = nullptr);
    ~Sounds() override;

    void play(Sound sound);

private:
    class Player;
    QThread m_thread;
    Player *m_player = nullptr; // in m_thread, from the first sound on
};

} // namespace Suhbat::client

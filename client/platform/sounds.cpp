// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/sounds.h"

#include "platform/logging.h"

#include <QAudioDevice>
#include <QHash>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

// A static library's resources are linked only when somebody names them, outside of any namespace.
static void initialiseSounds() { Q_INIT_RESOURCE(sounds); }

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

QUrl sourceOf(Sound sound)
{
    switch (sound) {
    case Sound::MessageIn: return QUrl(u"qrc:/sounds/message-in.wav"_s);
    case Sound::MessageSent: return QUrl(u"qrc:/sounds/message-sent.wav"_s);
    case Sound::Mention: return QUrl(u"qrc:/sounds/mention.wav"_s);
    }
    return {};
}

} // namespace

class Sounds::Player : public QObject
{
public:
    void play(Sound sound)
    {
        if (QMediaDevices::defaultAudioOutput().isNull())
            return;
        QSoundEffect *&effect = m_effects[sound];
        if (!effect) {
            effect = new QSoundEffect(this);
            effect->setSource(sourceOf(sound));
        }
        if (!effect->isPlaying()) // ten messages at once are one sound
            effect->play();
    }

private:
    QHash<Sound, QSoundEffect *> m_effects;
};

Sounds::Sounds(QObject *parent) : QObject(parent)
{
    initialiseSounds();
    m_thread.setObjectName(u"sounds"_s);
}

Sounds::~Sounds()
{
    m_thread.quit();
    m_thread.wait();
}

void Sounds::play(Sound sound)
{
    if (!m_player) {
        m_player = new Player;
        m_player->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
        m_thread.start(QThread::LowPriority);
    }
    QMetaObject::invokeMethod(m_player, [player = m_player, sound] { player->play(sound); });
}

} // namespace Suhbat::client

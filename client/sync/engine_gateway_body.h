// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailbox.h"
#include "sync/engine.h"

#include <QPointer>
#include <QThread>

namespace Suhbat::client {

// The engine's thread and the two mailboxes between it and the pictures.
class EngineGateway::Body
{
public:
    Body(EngineSettings settings, TokenStore &tokens, EngineGateway &gateway) : m_home(std::make_shared<Home>())
    {
        m_inbox = new Mailbox;
        m_inbox->moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("engine"));
        m_thread.start();
        m_inbox->post([this, settings = std::move(settings), &tokens, &gateway] {
            m_engine = std::make_unique<Engine>(settings, tokens);
            QObject::connect(m_engine.get(), &Engine::identityChanged, &gateway, &Gateway::identityChanged, Qt::QueuedConnection);
            QObject::connect(m_engine.get(), &Engine::lineChanged, &gateway, &Gateway::lineChanged, Qt::QueuedConnection);
            QObject::connect(m_engine.get(), &Engine::changed, &gateway, &Gateway::changed, Qt::QueuedConnection);
            QObject::connect(m_engine.get(), &Engine::warned, &gateway, &Gateway::warned, Qt::QueuedConnection);
        });
    }

    ~Body()
    {
        m_inbox->post([this] {
            m_engine.reset();
            delete m_inbox;
            m_thread.quit();
        });
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Body)

    template<class Work>
    void post(Work work)
    {
        m_inbox->post([this, work = std::move(work)] { work(*m_engine); });
    }

    // What is said before start() has opened the cache would find nobody: it is not heard.
    template<class Work>
    void tell(Work work)
    {
        post([work = std::move(work)](Engine &engine) {
            if (engine.isStarted())
                work(engine);
        });
    }

    template<class T, class Work>
    void ask(QObject *context, Answer<T> answer, Work work)
    {
        post([reply = answering<T>(context, std::move(answer)), work = std::move(work)](Engine &engine) {
            if (!engine.isStarted())
                return reply(fail(Error{Code::Unavailable}));
            work(engine, reply);
        });
    }

    // The same, for what only the server knows.
    template<class T, class Work>
    void askServer(QObject *context, Answer<T> answer, Work work)
    {
        ask<T>(context, std::move(answer), [work = std::move(work)](Engine &engine, Reply<T> reply) {
            if (const auto obstacle = engine.obstacle())
                return reply(fail(*obstacle));
            work(engine, std::move(reply));
        });
    }

private:
    // Lives in the pictures' thread for as long as an answer may come.
    struct Home {
        Mailbox mailbox;
    };

    template<class T>
    Reply<T> answering(QObject *context, Answer<T> answer)
    {
        return [home = std::weak_ptr<Home>(m_home), guard = QPointer<QObject>(context), isBound = context != nullptr,
                answer = std::move(answer)](Result<T> result) {
            const auto there = home.lock();
            if (!there || !answer)
                return;
            there->mailbox.post([guard, isBound, answer, result = std::move(result)] {
                if (!isBound || guard)
                    answer(result);
            });
        };
    }

    QThread m_thread;
    Mailbox *m_inbox = nullptr; // in m_thread
    std::shared_ptr<Home> m_home;
    std::unique_ptr<Engine> m_engine; // in m_thread
};

} // namespace Suhbat::client

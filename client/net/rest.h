// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "net/credential.h"
#include "wire/json.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QUrlQuery>
#include <chrono>

class QNetworkReply;

namespace Suhbat::client {

struct RestSettings {
    std::chrono::milliseconds answerWithin{30'000}; // without a byte moving
    qint64 largestAnswer = 64 * 1024 * 1024;
};

// Requests to one server: JSON out, JSON or an error with its sentence back (net_sentences.h). An answer comes exactly once,
// in this thread and never before the call has returned, unless `context` is gone by then. 204 is answered with null.
class Rest : public QObject
{
    Q_OBJECT
public:
    using Answer = Reply<wire::Json>;
    using Fill = std::function<void(wire::JsonWriter &)>; // the members of the body

    explicit Rest(const RestSettings &settings = {}, QObject *parent = nullptr);
    ~Rest() override;

    void setServer(const QUrl &server);
    const QUrl &server() const { return m_server; }
    void setCredential(const Credential &credential) { m_credential = credential; }
    const Credential &credential() const { return m_credential; }
    void setLanguage(const QString &tag); // "uz_Cyrl", "fa"
    const QByteArray &language() const { return m_language; } // as Accept-Language

    void get(const QString &path, const QUrlQuery &query, QObject *context, Answer answer);
    void get(const QString &path, QObject *context, Answer answer) { get(path, {}, context, std::move(answer)); }
    void post(const QString &path, const Fill &fill, QObject *context, Answer answer) { send("POST", path, fill, context, std::move(answer)); }
    void put(const QString &path, const Fill &fill, QObject *context, Answer answer) { send("PUT", path, fill, context, std::move(answer)); }
    void patch(const QString &path, const Fill &fill, QObject *context, Answer answer) { send("PATCH", path, fill, context, std::move(answer)); }
    void remove(const QString &path, QObject *context, Answer answer);

    // `next` of a list, as the server gave it.
    void follow(const QString &link, QObject *context, Answer answer);

    // Is there a Suhbat server at all? Says what is wrong if not.
    void probe(QObject *context, Reply<> answer);

    void abortAll(); // everything under way is answered with NetProblem::NotConnected

Q_SIGNALS:
    // 401 to the credential that is set: signed out elsewhere, or expired. The request itself is answered too.
    void credentialRefused(const Suhbat::Error &error);

private:
    QNetworkRequest requestFor(const QUrl &url) const;
    void send(const QByteArray &verb, const QString &path, const Fill &fill, QObject *context, Answer answer);
    void run(const QByteArray &verb, QNetworkRequest request, const QByteArray &body, QObject *context, Answer answer);
    void finish(QNetworkReply *reply, const Credential &used, const QPointer<QObject> &context, const Answer &answer);

    RestSettings m_settings;
    QNetworkAccessManager m_manager;
    QUrl m_server;
    Credential m_credential;
    QByteArray m_language;
    bool m_isAborting = false;
};

} // namespace Suhbat::client

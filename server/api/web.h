// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http.h"

#include <QStringList>
#include <memory>
#include <mutex>

namespace Suhbat::api {

// What the operator allows browsers: [http] origins, [server] allowed_hosts, and the language for whoever asks for none.
struct WebRules {
    QStringList origins; // "https://shop.uz", "https://*.shop.uz", or "*"
    QStringList allowedHosts; // "chat.uz", ".chat.uz" (and everything under it), "*"; none: every host
    QByteArray language = "en";
};

// Answers for browsers' questions of trust. Thread-safe; SIGHUP brings new rules.
class Web
{
public:
    explicit Web(WebRules rules) { setRules(std::move(rules)); }

    void setRules(WebRules rules);
    bool isHostAllowed(const Request &request) const;
    // The page's origin is one of the configured ones, or this very server.
    bool isOriginAllowed(const Request &request) const;
    // No Origin (no browser, or a page of ours), or an allowed one.
    bool mayHaveSent(const Request &request) const { return request.header("origin").isEmpty() || isOriginAllowed(request); }
    QByteArray languageOf(const Request &request) const;

private:
    std::shared_ptr<const WebRules> rules() const;

    mutable std::mutex m_mutex;
    std::shared_ptr<const WebRules> m_rules;
};

} // namespace Suhbat::api

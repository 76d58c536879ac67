// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

#include <array>
#include <functional>
#include <mutex>

namespace Suhbat::fanout {

// One event on its way to every listener of this process, with what it looks like in each dialect: whoever needs a
// dialect first encodes it, everybody else sends the same bytes.
class Publication
{
public:
    enum class Form { ManyRooms, OneRoom, count };

    explicit Publication(EventPtr event) : m_event(std::move(event)) {}

    const Event &event() const { return *m_event; }

    // Empty: this event does not exist in that dialect.
    const QByteArray &encoded(Form form, QByteArray (*encode)(const Event &)) const
    {
        Encoded &encoded = m_encoded[size_t(form)];
        std::call_once(encoded.once, [&] { encoded.bytes = encode(*m_event); });
        return encoded.bytes;
    }

private:
    struct Encoded {
        std::once_flag once;
        QByteArray bytes;
    };
    const EventPtr m_event;
    mutable std::array<Encoded, size_t(Form::count)> m_encoded;
};

using PublicationPtr = std::shared_ptr<const Publication>;

} // namespace Suhbat::fanout

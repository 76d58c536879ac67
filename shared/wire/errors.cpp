// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/errors.h"

#include "wire/json.h"
#include "wire/sentences.h"

namespace Suhbat::wire {

QByteArray errorBody(const Error &error, QByteArrayView language)
{
    const QString detail = sentence(error, language);
    JsonWriter writer;
    writer.object([&] {
        writer.put("error", codeName(error.code));
        writer.put("detail", detail);
        if (error.field.isEmpty())
            return;
        writer.key("fields");
        writer.object([&] {
            writer.key(error.field);
            writer.value(detail);
        });
    });
    return writer.take();
}

QByteArray socketErrorBody(const Error &error, QByteArrayView language, QByteArrayView ref)
{
    JsonWriter writer;
    writer.object([&] {
        writer.put("type", "error");
        writer.put("code", codeName(error.code));
        writer.put("detail", sentence(error, language));
        if (!error.field.isEmpty())
            writer.put("field", error.field);
        if (error.retryAfterSeconds > 0)
            writer.put("retry_after", error.retryAfterSeconds);
        if (!ref.isEmpty()) {
            writer.key("ref");
            writer.raw(ref);
        }
    });
    return writer.take();
}

} // namespace Suhbat::wire

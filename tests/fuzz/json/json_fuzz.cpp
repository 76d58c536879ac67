// SPDX-License-Identifier: GPL-3.0-or-later
// The envelope of every command: whatever is read can be written, and is then read as the same.
#include "wire/json.h"

#include <cstdlib>

using namespace Suhbat::wire;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray written(const Json &json)
{
    JsonWriter writer;
    writer.value(json);
    return writer.take();
}

void checkRefusal(const Suhbat::Error &error)
{
    require(error.code == Suhbat::Code::InvalidJson || error.code == Suhbat::Code::TooDeep);
    require(!error.reason.isEmpty());
}

void checkTexts(const Json &json, int depth)
{
    require(depth <= 33);
    if (const QString *text = json.text())
        require(text->isValidUtf16() && !text->contains(QChar(0)));
    if (const Json::Array *items = json.array()) {
        for (const Json &item : *items)
            checkTexts(item, depth + 1);
    }
    if (const Json::Object *members = json.object()) {
        for (const auto &[key, value] : *members) {
            require(key.isValidUtf16() && !key.contains(QChar(0)));
            require(json.find(key) == &value);
            checkTexts(value, depth + 1);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto json = Json::parse(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!json) {
        checkRefusal(json.error());
        return 0;
    }
    checkTexts(*json, 1);
    const QByteArray once = written(*json);
    const auto again = Json::parse(once);
    require(again.has_value());
    require(written(*again) == once);
    return 0;
}

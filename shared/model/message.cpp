// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/message.h"

#include "model/names.h"

namespace Suhbat {

namespace {
constexpr const char *types[] = {"text", "image", "file", "voice", "video", "call", "system"};
constexpr const char *senders[] = {"agent", "vendor", "customer", "guest", "user", "system"};
constexpr const char *directions[] = {"incoming", "outgoing"};
constexpr const char *attachmentKinds[] = {"image", "file", "voice", "video"};
} // namespace

const char *messageTypeName(MessageType type) { return types[int(type)]; }
const char *senderTypeName(SenderType type) { return senders[int(type)]; }
std::optional<SenderType> senderTypeFromName(QStringView name) { return enumFromName<SenderType>(senders, name); }
const char *directionName(Direction direction) { return directions[int(direction)]; }
const char *attachmentKindName(AttachmentKind kind) { return attachmentKinds[int(kind)]; }

} // namespace Suhbat

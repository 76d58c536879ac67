// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/fields.h"
#include "chat/messages.h"

namespace Suhbat::api {

// What somebody says, from the fields that both dialects and REST share; `contentField` is what the way calls the text.
chat::MessageDraft readMessageDraft(Fields &fields, const RoomRef &room, const char *contentField);

} // namespace Suhbat::api

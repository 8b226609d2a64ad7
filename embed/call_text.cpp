#include "embed/call_text.h"

namespace sandboa::embed {

std::string call_text(const HostCall& call, size_t most_bytes) {
  std::string text = call.name + '(';
  const char* comma = "";
  for (const HostValue& value : call.args) text += comma + value.repr(most_bytes), comma = ", ";
  for (const auto& [name, value] : call.kwargs) text += comma + name + '=' + value.repr(most_bytes), comma = ", ";
  return text + ')';
}

}  // namespace sandboa::embed

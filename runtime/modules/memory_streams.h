// io.StringIO for those that read lines from one or write to one, without the VM.
#pragma once

#include "runtime/runtime.h"

namespace sandboa::runtime {

// The next line of a stream whose class does not say otherwise, or empty at its end. kNeedsGuest, without a guest_call: it
// is none such, it is closed, or its line ends are to be translated.
Outcome next_line_of_stream(Runtime& rt, Value stream);
// The stream whose method write() this is, or null.
Object* stream_written_by(Value function);
// The stream, if its method write() is that of StringIO; else null.
Object* stream_to_print_to(Runtime& rt, Value stream);
// The same as that method; kNeedsGuest as above.
Outcome write_to_stream(Runtime& rt, Object* stream, Str* text);

}  // namespace sandboa::runtime

// Exception objects: making them as their types do, their texts, and the fields that some types have besides args.
//
// Fields live in Exception::detail and Exception::subject: one value each for NameError, AttributeError, ImportError,
// StopIteration and SystemExit; OSError, SyntaxError and the Unicode errors keep a tuple of fields in detail that guest code
// never sees. Everything here is native; what needs guest code (a user's __str__ of an argument) is answered with
// kNeedsGuest.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "runtime/dict.h"
#include "runtime/runtime.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

// ---- making

// What type(*args) makes before __init__ runs: an object with args and nothing else. REQUIRES: type->flags has kIsException.
Outcome construct_exception(Runtime& rt, const Type* type, const Value* args, uint64_t count);
// What BaseException.__init__ and its overrides do: args, and the fields that the type derives from them or from keywords
// (may be null). RAISES: TypeError for keywords that the type does not know and for arguments of the wrong kind. Answers
// None.
Outcome initialize_exception(Runtime& rt, Exception* exception, const Value* args, uint64_t count, Dict* keywords);
// Both, for types without an __init__ in Python code. OSError picks its subclass by errno.
Outcome make_exception(Runtime& rt, const Type* type, const Value* args, uint64_t count, Dict* keywords);
// What __new__ alone does: OSError sets its fields there, the others ignore keywords.
Outcome allocate_exception(Runtime& rt, const Type* type, const Value* args, uint64_t count, Dict* keywords);
// Whether the __new__ of one class can make instances of the other.
bool have_same_new(const Type* type, const Type* other);

// UnicodeDecodeError(encoding, object, start, end, reason) and its sister. `object` is the bytes or str that failed.
SignalFailure raise_unicode_decode_error(Runtime& rt, std::string_view encoding, Value object, uint64_t start, uint64_t end,
                                         std::string_view reason);
SignalFailure raise_unicode_encode_error(Runtime& rt, std::string_view encoding, Value object, uint64_t start, uint64_t end,
                                         std::string_view reason);

// ---- texts

// str(e) and repr(e) as the builtin types define them; a __str__ or __repr__ of a guest class is for the caller to look at
// first.
Outcome exception_str(Runtime& rt, Exception* exception);
Outcome plain_exception_str(Runtime& rt, Exception* exception);  // BaseException.__str__, of any exception
Outcome exception_repr(Runtime& rt, Exception* exception);

// "ValueError", "__main__" and "builtins" left out: how tracebacks name the type.
void append_qualified_type_name(std::string& out, const Type* type);

// ---- fields

// Whether a builtin exception type has fields that its base has not: classes cannot derive from two such types.
bool adds_fields(const Type* type);

// A field of a SyntaxError by number; empty if it was never set.
enum SyntaxField {
  kSyntaxMessage,
  kSyntaxFile,
  kSyntaxLine,
  kSyntaxOffset,
  kSyntaxText,
  kSyntaxEndLine,
  kSyntaxEndOffset,
  kSyntaxPrintFileAndLine,
  kSyntaxMetadata,
  kSyntaxFieldCount
};
Value syntax_error_field(const Exception* exception, SyntaxField field);

}  // namespace sandboa::runtime

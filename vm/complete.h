// Finishing an instruction with a value that arrived later, and the operations behind instructions that ask guest code.
#pragma once

#include <initializer_list>

#include "runtime/operations/operations.h"
#include "vm/calls.h"
#include "vm/vm.h"

namespace sandboa::vm {

// Finishes the instruction before frame_->pc with the result of what it asked for: stores, branches, discards or tries
// again.
bool complete(Vm& vm, runtime::Value value);
// Finishes it with a truth value (for stores: as a bool; for branches: goes where it belongs).
bool complete_truth(Vm& vm, bool truth);
// Truth-tests a value for the current instruction; may push a frame for __bool__ or __len__.
bool complete_with_truth_of(Vm& vm, runtime::Value value);
// Goes on with a binary operator or comparison after `stage` candidates answered NotImplemented.
bool continue_binary(Vm& vm, uint8_t stage);
bool continue_compare(Vm& vm, uint8_t stage);
// Calls a guest's special method for the current instruction.
bool call_special(Vm& vm, runtime::Value self, runtime::Dunder dunder, std::initializer_list<runtime::Value> rest,
                  ReturnAction action = ReturnAction::kComplete);
// object[key] = value by a __setitem__ in C++ of a class of the library.
bool store_item_by(Vm& vm, const runtime::MethodDef& method, runtime::Value object, runtime::Value key,
                   runtime::Value value);
// The same with a method that has been found on the class already; the first argument is the object. A method that is no
// function is bound first, as its class says.
bool call_found_special(Vm& vm, const CallRequest& request);
// What the host supplies for a name that nobody has defined; empty: a NameError after all.
bool bind_supplied_name(Vm& vm, runtime::Value name, runtime::Value value);
// For iteration instructions: the next item has come; the iterator is exhausted (result: what its StopIteration carries).
bool complete_next(Vm& vm, runtime::Value item);
bool complete_exhausted(Vm& vm, runtime::Value result);
// A loop over iter(function, sentinel) is at its end: the iterator is, too. Does nothing for other loops.
void end_callable_iterator(Vm& vm);

// A special method that is set to None says that the class does not support it: a text of its own for some of them.
bool is_denied(Vm& vm, runtime::Value value, runtime::Dunder dunder);
bool raise_denied(Vm& vm, const char* format_with_type_name, runtime::Value value);

}  // namespace sandboa::vm

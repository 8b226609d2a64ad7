// The out-of-line halves of instructions, one per opcode family; defined in vm/slow_*.cpp.
#pragma once

#include "vm/vm.h"

namespace sandboa::vm {

// Out-of-line half of an instruction; `at` is the instruction, frame_->pc points behind it. True: go on at vm.frame_.
using SlowPath = bool (*)(Vm& vm, const bytecode::Instruction* at);

#define SLOW_PATH(name) bool name(Vm& vm, const bytecode::Instruction* at)
SLOW_PATH(slow_binary);
SLOW_PATH(slow_unary);
SLOW_PATH(slow_not);
SLOW_PATH(slow_compare);
SLOW_PATH(slow_contains);
SLOW_PATH(slow_truth_branch);
SLOW_PATH(slow_safepoint);
SLOW_PATH(slow_name);
SLOW_PATH(slow_class_name);
SLOW_PATH(slow_call_support);
SLOW_PATH(slow_unbound);
SLOW_PATH(slow_make_cell);
SLOW_PATH(slow_load_attribute);
SLOW_PATH(slow_store_attribute);
SLOW_PATH(slow_delete_attribute);
SLOW_PATH(slow_load_item);
SLOW_PATH(slow_store_item);
SLOW_PATH(slow_delete_item);
SLOW_PATH(slow_get_iter);
SLOW_PATH(slow_for_next);
SLOW_PATH(slow_unpack);
SLOW_PATH(slow_call);
SLOW_PATH(slow_call_class);  // of a Type
SLOW_PATH(slow_call_method);
SLOW_PATH(slow_check_method);
SLOW_PATH(slow_call_keywords);
SLOW_PATH(slow_call_unpack);
SLOW_PATH(slow_super_arguments);
SLOW_PATH(slow_make_function);
SLOW_PATH(slow_set_defaults);
SLOW_PATH(slow_return);
SLOW_PATH(slow_start_generator);
SLOW_PATH(slow_yield);
SLOW_PATH(slow_send_next);
SLOW_PATH(slow_get_awaitable);
SLOW_PATH(slow_async_iteration);
SLOW_PATH(slow_build);
SLOW_PATH(slow_collect_items);
SLOW_PATH(slow_set_add);
SLOW_PATH(slow_format_value);
SLOW_PATH(slow_raise);
SLOW_PATH(slow_match_exception);
SLOW_PATH(slow_match_exception_group);
SLOW_PATH(slow_prepare_reraise);
SLOW_PATH(slow_with);
SLOW_PATH(slow_prepare_class);
SLOW_PATH(slow_make_class);
SLOW_PATH(slow_match);
SLOW_PATH(slow_unsupported);
SLOW_PATH(slow_import_name);
SLOW_PATH(slow_import_from);
SLOW_PATH(slow_import_star);
SLOW_PATH(slow_display_value);
SLOW_PATH(slow_slice_once);
#undef SLOW_PATH

// Whether a StoreName or StoreGlobal is done already: a name that is new in a namespace with room for it, as are most that
// bodies of classes and modules store. False: nothing has happened.
bool stores_name_at_once(const Vm& vm, const Frame* frame, const bytecode::Instruction* at);

// What follows when a native that the handler of a Call or CallMethod has called itself answers with a signal.
bool resume_failed_native(Vm& vm, const bytecode::Instruction* at, runtime::Outcome failure);
// The same where a handler has called an operation on builtin classes itself; `again` is the whole instruction.
bool resume_failed_operation(Vm& vm, const bytecode::Instruction* at, runtime::Outcome failure, SlowPath again);

}  // namespace sandboa::vm

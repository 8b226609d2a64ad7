// __annotations__, __annotate__ and __type_params__ of functions, classes, modules, classmethod and staticmethod (PEP 649,
// 749). Annotations are computed when they are first asked for; __annotate__ functions of functions are made then too.
#pragma once

#include "runtime/outcome.h"
#include "vm/vm.h"

namespace sandboa::vm {

// Getters and setters for tables; a setter's value is empty on delete.
runtime::Outcome get_function_annotations(runtime::Runtime& rt, runtime::Value self);
runtime::Outcome set_function_annotations(runtime::Runtime& rt, runtime::Value self, runtime::Value value);
runtime::Outcome get_function_annotate(runtime::Runtime& rt, runtime::Value self);
runtime::Outcome set_function_annotate(runtime::Runtime& rt, runtime::Value self, runtime::Value value);
runtime::Outcome get_function_type_params(runtime::Runtime& rt, runtime::Value self);
runtime::Outcome set_function_type_params(runtime::Runtime& rt, runtime::Value self, runtime::Value value);
runtime::Outcome get_class_annotations(runtime::Runtime& rt, runtime::Value self);
runtime::Outcome set_class_annotations(runtime::Runtime& rt, runtime::Value self, runtime::Value value);
runtime::Outcome get_class_annotate(runtime::Runtime& rt, runtime::Value self);
runtime::Outcome set_class_annotate(runtime::Runtime& rt, runtime::Value self, runtime::Value value);
runtime::Outcome get_class_type_params(runtime::Runtime& rt, runtime::Value self);
runtime::Outcome set_class_type_params(runtime::Runtime& rt, runtime::Value self, runtime::Value value);
runtime::Outcome get_wrapper_annotations(runtime::Runtime& rt, runtime::Value self);
runtime::Outcome set_wrapper_annotations(runtime::Runtime& rt, runtime::Value self, runtime::Value value);
runtime::Outcome get_wrapper_annotate(runtime::Runtime& rt, runtime::Value self);
runtime::Outcome set_wrapper_annotate(runtime::Runtime& rt, runtime::Value self, runtime::Value value);
runtime::Outcome get_module_annotations(runtime::Runtime& rt, runtime::Value self);
runtime::Outcome set_module_annotations(runtime::Runtime& rt, runtime::Value self, runtime::Value value);
runtime::Outcome get_module_annotate(runtime::Runtime& rt, runtime::Value self);
runtime::Outcome set_module_annotate(runtime::Runtime& rt, runtime::Value self, runtime::Value value);

}  // namespace sandboa::vm

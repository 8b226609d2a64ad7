// The type complex, as far as other numbers lead to it: constructor from numbers, parts, conjugate. Parsing of text is not
// there.
#include "runtime/numbers/complex_arith.h"
#include "runtime/numbers/number_methods.h"
#include "runtime/registry.h"

namespace sandboa::runtime {

namespace {

bool needs_guest_number(Value value) {
  return !value.is_empty() && (has_guest_dunder(value, Dunder::kComplex) || has_guest_dunder(value, Dunder::kFloat) ||
                               has_guest_dunder(value, Dunder::kIndex));
}

Outcome complex_new(Runtime& rt, const Arguments& args) {
  Value real = args[0].is_empty() ? Value::small_int(0) : args[0];
  Value imaginary = args[1].is_empty() ? Value::small_int(0) : args[1];
  if (needs_guest_number(real) || needs_guest_number(imaginary)) {
    return rt.needs_guest(PreludeFunction::kcomplex_guest, {real, imaginary});
  }
  if (has_kind(real, Kind::kStr) && args[1].is_empty()) {
    return rt.raise(TypeId::kNotImplementedError, "not supported yet: complex() of a string");
  }
  if (!is_number(real)) {
    if (args[1].is_empty())
      return rt.raise_type_error("complex() argument must be a string or a number, not %s", type_name(real));
    return rt.raise_type_error("complex() argument 'real' must be a real number, not %s", type_name(real));
  }
  if (!is_number(imaginary)) {
    return rt.raise_type_error("complex() argument 'imag' must be a real number, not %s", type_name(imaginary));
  }
  ComplexNumber a = TRY(to_complex(rt, real)), b = TRY(to_complex(rt, imaginary));
  return make_complex(rt, {a.real - b.imaginary, a.imaginary + b.real});
}

Outcome complex_conjugate(Runtime& rt, const Arguments& args) {
  const Complex* value = args[0].as<const Complex>();
  return make_complex(rt, {value->real, -value->imaginary});
}

Outcome get_real(Runtime& rt, Value self) { return make_float(rt, self.as<const Complex>()->real); }
Outcome get_imaginary(Runtime& rt, Value self) { return make_float(rt, self.as<const Complex>()->imaginary); }

constexpr MethodDef kComplexMethods[] = {
    {"__new__", "real=?, imag=?", complex_new, kNoEffects,
     "Create a complex number from a real part and an imaginary part."},
    {"conjugate", "self, /", complex_conjugate, kNoEffects, "Return the complex conjugate of its argument."},
    {"__repr__", "self, /", repr_method, kNoEffects, "Text as a programmer would write it."},
};

constexpr AttributeDef kComplexAttributes[] = {
    {"real", get_real, nullptr, "The real part."},
    {"imag", get_imaginary, nullptr, "The imaginary part."},
};

}  // namespace

const TypeTable kComplexTable = {TypeId::kComplex, kComplexMethods, kComplexAttributes,
                                 "Create a complex number from a real part and an imaginary part."};

}  // namespace sandboa::runtime

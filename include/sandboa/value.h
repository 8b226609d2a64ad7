// HostValue: a Python value on the host's side of the boundary. What goes into a session and what comes out of it.
//
// Scalars are values. Strings, big ints and containers are references, as in Python: a copy of the handle names the same
// object, so shared and cyclic structure survives the boundary in both directions. All objects that were ever connected form
// one graph; it is freed as a whole, without recursion, when the last handle into it goes (cycles never leak). Threads:
// distinct graphs are independent. One graph may be read from several threads, but changed only while nobody else uses it.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sandboa {

namespace embed {
struct ValueNode;
class ValueAccess;
}  // namespace embed

class HostValue {
 public:
  enum class Kind : uint8_t {
    kNone,
    kBool,
    kInt,  // fits int64
    kFloat,
    kBigInt,  // does not fit int64
    kStr,
    kBytes,
    kList,
    kTuple,
    kDict,
    kSet,
    kFrozenSet,
    kException,  // an exception object: type name and args
    kOpaque,     // a guest object that does not cross (function, class, instance, iterator): type name and a short text
    kObject,     // an object of the host's: class name and number (HostClass in sandboa/host_function.h)
    kJson,       // JSON text: what it says becomes guest objects when it enters a session
    kComplex,
    kDate,
    kTime,
    kDateTime,
    kTimeDelta,
    kTimeZone,  // a fixed offset
    kDecimal,
    kUuid,
    kEnum,        // a member of an enumeration that is no data type: class, name and value
    kNamedTuple,  // class, names of the fields, items
    kRecord,      // an instance of a dataclass: class, names of the fields, their values
  };

  // What a date, time or datetime says; parts that it does not have are 0.
  struct Moment {
    int year = 0, month = 0, day = 0;
    int hour = 0, minute = 0, second = 0, microsecond = 0;
    int fold = 0;
    friend bool operator==(const Moment&, const Moment&) = default;
  };
  // As in Python: only days may be negative; seconds are less than a day, microseconds less than a second.
  struct Duration {
    int64_t days = 0, seconds = 0, microseconds = 0;
    friend bool operator==(const Duration&, const Duration&) = default;
  };

  // ---- making values. Strings are UTF-8; text that is not is refused when it enters a session.
  HostValue() : slot_{Kind::kNone, {}} {}
  HostValue(std::nullptr_t) : HostValue() {}
  template <std::integral T>
  requires(!std::same_as<T, char>) HostValue(T value) : HostValue() {
    if constexpr (std::same_as<T, bool>) {
      slot_.kind = Kind::kBool;
      slot_.integer = value ? 1 : 0;
    } else if (std::in_range<int64_t>(value)) {
      slot_.kind = Kind::kInt;
      slot_.integer = static_cast<int64_t>(value);
    } else {
      *this = from_uint64(static_cast<uint64_t>(value));
    }
  }
  HostValue(char) = delete;
  HostValue(double value) : slot_{Kind::kFloat, {}} { slot_.number = value; }
  HostValue(std::string_view text);
  HostValue(const std::string& text) : HostValue(std::string_view(text)) {}
  HostValue(const char* text) : HostValue(std::string_view(text)) {}

  static HostValue bytes(std::string_view content);
  // Decimal digits, or 0x and hexadecimal digits, perhaps after '-'. Gives kInt when it fits. None if the text is malformed.
  static HostValue big_int(std::string_view digits);
  static HostValue list(std::initializer_list<HostValue> items = {});
  static HostValue tuple(std::initializer_list<HostValue> items = {});
  static HostValue dict(std::initializer_list<std::pair<HostValue, HostValue>> entries = {});
  static HostValue set(std::initializer_list<HostValue> items = {});
  static HostValue frozenset(std::initializer_list<HostValue> items = {});
  // An exception of a builtin type, e.g. exception("ValueError", {"too small"}).
  static HostValue exception(std::string_view type_name, std::initializer_list<HostValue> args = {});

  // An object of a class that the session knows (Session::Options::host_classes). Guest code gets the same object for the
  // same class and number as long as it keeps it.
  static HostValue object(std::string_view class_name, uint64_t id);

  static HostValue complex(double real, double imaginary);

  // Of the module datetime. What is not in the calendar is a ValueError when it enters a session. `zone` is None or a
  // timezone().
  static HostValue date(int year, int month, int day);
  static HostValue time(const Moment& moment, const HostValue& zone = {});
  static HostValue datetime(const Moment& moment, const HostValue& zone = {});
  static HostValue timedelta(const Duration& duration);
  static HostValue timezone(int64_t offset_microseconds, std::string_view name = {});

  // Of the module decimal: what Decimal() takes, without spaces and underscores ("1.50", "-2E+3", "NaN", "Infinity").
  // Kept as it is written; text that is no number, and more than 4300 digits, is a ValueError when it enters a session.
  static HostValue decimal(std::string_view text);
  // Of the module uuid: 32 hexadecimal digits, with or without hyphens. None if the text is malformed.
  static HostValue uuid(std::string_view text);

  // Classes have the name that type_name() gives: "Point" of the session's own code, "shop.Point" of a module.
  //
  // A member of an enumeration that the session has, by its name; without a name by its value. TypeError if the session has
  // no such class or member.
  static HostValue enumeration(std::string_view class_name, std::string_view member, const HostValue& value = {});
  // Named tuples and instances of dataclasses. They get the session's class if it has one of that name and kind, which must
  // have just these fields (else: TypeError); if not, one is made for them, with these fields, once a session. Neither
  // __new__ nor __init__ is called.
  using Fields = std::initializer_list<std::pair<std::string_view, HostValue>>;
  static HostValue named_tuple(std::string_view class_name, Fields fields);
  static HostValue record(std::string_view class_name, Fields fields);

  // A value that is given as JSON text, in UTF-8: anywhere a value can stand, a part of another one included. Guest code
  // gets what json.loads() would give, made straight from the text; text that is not JSON is a ValueError with CPython's
  // message when it enters. Results come in this form if Session::Options::json asks for it.
  static HostValue json(std::string_view text) { return make_node(Kind::kJson, text); }

  HostValue(const HostValue& other) : slot_(other.slot_) {
    if (slot_.has_node()) retain();
  }
  HostValue(HostValue&& other) noexcept : slot_(other.slot_) { other.slot_.kind = Kind::kNone; }
  HostValue& operator=(const HostValue& other) {
    HostValue copy(other);
    std::swap(slot_, copy.slot_);
    return *this;
  }
  HostValue& operator=(HostValue&& other) noexcept {
    std::swap(slot_, other.slot_);
    return *this;
  }
  ~HostValue() {
    if (slot_.has_node()) release();
  }

  // ---- reading. An accessor of the wrong kind answers false, 0, empty or None; it never fails.
  Kind kind() const { return slot_.kind; }
  bool is_none() const { return slot_.kind == Kind::kNone; }
  bool as_bool() const { return slot_.kind == Kind::kBool && slot_.integer != 0; }
  int64_t as_int() const { return slot_.kind == Kind::kInt ? slot_.integer : 0; }
  double as_float() const { return slot_.kind == Kind::kFloat ? slot_.number : 0.0; }
  double real() const { return complex_part(0); }
  double imaginary() const { return complex_part(1); }
  Moment as_moment() const;      // kDate, kTime, kDateTime
  Duration as_duration() const;  // kTimeDelta; kTimeZone: the offset
  // kTime, kDateTime: None, a kTimeZone, or a kOpaque for a zone that is guest code. kTimeZone: its name or None.
  HostValue zone() const;
  // kInt or kBigInt as hexadecimal digits without prefix, "-ff".
  std::string as_hex() const;
  // Views live as long as any handle into the graph.
  std::string_view as_str() const { return text_of(Kind::kStr); }
  std::string_view as_bytes() const { return text_of(Kind::kBytes); }
  std::string_view as_json() const { return text_of(Kind::kJson); }
  // kDecimal: as str() writes it, or as the host did. kUuid: 36 characters.
  std::string_view as_decimal() const { return text_of(Kind::kDecimal); }
  std::string_view as_uuid() const { return text_of(Kind::kUuid); }
  // kException, kObject, kOpaque, kEnum, kNamedTuple, kRecord: the class's name.
  std::string_view type_name() const;
  // kEnum. A combination of flags is called "READ|WRITE"; one without a name has an empty one.
  std::string_view member_name() const;
  HostValue member_value() const;
  // kObject.
  uint64_t object_id() const;
  // kOpaque: what the object would roughly print as.
  std::string_view opaque_text() const;

  // Items of a list, tuple, set or frozenset, entries of a dict, args of an exception, fields of a named tuple or record.
  size_t size() const;
  HostValue at(size_t index) const;
  std::string_view field_name(size_t index) const;  // kNamedTuple, kRecord
  HostValue field(std::string_view name) const;     // the same; None if there is no such field
  HostValue key_at(size_t index) const;             // dict, in insertion order
  HostValue value_at(size_t index) const;           // dict
  // The value for an equal key of a dict; None if absent. Linear unless the dict was built by put().
  HostValue get(const HostValue& key) const;
  bool contains(const HostValue& key) const;  // dict, set, frozenset

  // Whether both handles name the same object (scalars: equal kind and value).
  bool same_object(const HostValue& other) const;

  // ---- changing; ignored for other kinds
  void append(const HostValue& item);                      // list; tuple and exception args while they are being built
  void put(const HostValue& key, const HostValue& value);  // dict: inserts or replaces
  void add(const HostValue& item);                         // set, frozenset: no duplicates are kept
  void set_field(std::string_view name, const HostValue& value);  // named tuple, record: replaces or appends

  // Equal kind and content, deeply; dicts and sets regardless of order. Unlike in Python, values of different kinds are
  // never equal (1, 1.0 and True differ). Shared and cyclic structure is compared in time polynomial in the number of
  // objects. Keys and set items that are themselves nested deeply or large must be in the same place on both sides.
  friend bool operator==(const HostValue& lhs, const HostValue& rhs) { return equal(lhs, rhs); }

  // As Python's repr(). Cycles print as "[...]"; stops with "..." past max_bytes. Ints of more than 4300 digits print in
  // hexadecimal.
  std::string repr(size_t max_bytes = 1 << 20) const;

 private:
  friend class embed::ValueAccess;
  friend struct embed::ValueNode;

  // A value without ownership; what containers hold.
  struct Slot {
    Kind kind;
    union {
      int64_t integer = 0;
      double number;
      embed::ValueNode* node;
    };
    bool has_node() const { return kind > Kind::kFloat; }
  };

  explicit HostValue(Slot slot) : slot_(slot) {
    if (slot_.has_node()) retain();
  }
  static HostValue from_uint64(uint64_t value);
  static HostValue make_node(Kind kind, std::string_view text);
  static bool equal(const HostValue& lhs, const HostValue& rhs);
  std::string_view text_of(Kind kind) const;
  double complex_part(size_t index) const;
  void retain() const;
  void release();

  Slot slot_;
};

static_assert(sizeof(HostValue) == 16);

}  // namespace sandboa

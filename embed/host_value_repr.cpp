// repr() of host values, without recursion and with a bound on the output, since what comes out of a session may be hostile.
#include <charconv>
#include <cmath>
#include <unordered_set>
#include <vector>

#include "embed/big_digits.h"
#include "embed/value_graph.h"
#include "sandboa/value.h"
#include "support/utf8.h"

namespace sandboa {

using embed::ValueAccess;
using embed::ValueNode;
using Kind = HostValue::Kind;
using Slot = ValueAccess::Slot;

namespace {

void append_hex_escape(std::string& out, const char* prefix, uint32_t value, int digits) {
  out += prefix;
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out += "0123456789abcdef"[value >> shift & 15];
}

// The escapes that str and bytes have in common. False: not one of them.
bool append_escape(std::string& out, uint32_t c, char quote) {
  switch (c) {
    case '\n':
      out += "\\n";
      return true;
    case '\r':
      out += "\\r";
      return true;
    case '\t':
      out += "\\t";
      return true;
    case '\\':
      out += "\\\\";
      return true;
    default:
      break;
  }
  if (c == static_cast<unsigned char>(quote)) {
    out += '\\';
    out += quote;
    return true;
  }
  if (c >= 32 && c < 127) {
    out += static_cast<char>(c);
    return true;
  }
  if (c < 32 || c == 127) {
    append_hex_escape(out, "\\x", c, 2);
    return true;
  }
  return false;
}

char choose_quote(std::string_view text) {
  bool has_single = text.find('\'') != std::string_view::npos;
  return has_single && text.find('"') == std::string_view::npos ? '"' : '\'';
}

void append_quoted(std::string& out, std::string_view text, bool is_bytes, size_t max_bytes) {
  char quote = choose_quote(text);
  if (is_bytes) out += 'b';
  out += quote;
  while (!text.empty() && out.size() <= max_bytes) {
    auto byte = static_cast<unsigned char>(text[0]);
    if (byte < 128 || is_bytes) {
      if (!append_escape(out, byte, quote)) append_hex_escape(out, "\\x", byte, 2);
      text.remove_prefix(1);
      continue;
    }
    auto decoded = support::decode_utf8(text, true);
    char32_t c = decoded.code_point;
    if (decoded.length == 0) {
      append_hex_escape(out, "\\x", byte, 2);
    } else if (c < 0xA1 || c == 0xAD) {
      append_hex_escape(out, "\\x", c, 2);
    } else if (c >= 0xD800 && c < 0xE000) {
      append_hex_escape(out, "\\u", c, 4);
    } else {
      out += text.substr(0, decoded.length);
    }
    text.remove_prefix(decoded.length == 0 ? 1 : decoded.length);
  }
  out += quote;
}

void append_float(std::string& out, double number) {
  if (std::isnan(number)) {
    out += "nan";
    return;
  }
  if (std::isinf(number)) {
    out += number < 0 ? "-inf" : "inf";
    return;
  }
  // Python uses exponents below 1e-4 and from 1e16 on.
  char buffer[64];
  double magnitude = std::fabs(number);
  bool scientific = magnitude != 0 && (magnitude < 1e-4 || magnitude >= 1e16);
  auto format = scientific ? std::chars_format::scientific : std::chars_format::fixed;
  auto end = std::to_chars(buffer, buffer + sizeof buffer, number, format).ptr;
  std::string_view text(buffer, static_cast<size_t>(end - buffer));
  out += text;
  if (!scientific && text.find('.') == std::string_view::npos) out += ".0";
}

class Printer {
 public:
  explicit Printer(size_t max_bytes) : max_bytes_(max_bytes) {}

  std::string run(Slot slot) {
    print(slot);
    while (!open_.empty()) {
      if (out_.size() > max_bytes_) {
        out_.resize(max_bytes_);
        return out_ + "...";
      }
      Open& top = open_.back();
      const ValueNode* node = top.node;
      if (top.next == node->items.size()) {
        close(*node);
        continue;
      }
      bool is_value = top.next % 2 == 1 && (node->kind == Kind::kDict || embed::has_fields(node->kind));
      if (is_value) {
        out_ += node->kind == Kind::kDict ? ": " : "=";
      } else if (top.next != 0) {
        out_ += ", ";
      }
      Slot item = node->items[top.next++];
      if (embed::has_fields(node->kind) && !is_value) {
        out_ += item.node->text;
      } else {
        print(item);
      }
    }
    return std::move(out_);
  }

 private:
  struct Open {
    const ValueNode* node;
    size_t next;
  };

  void print(Slot slot) {
    switch (slot.kind) {
      case Kind::kNone:
        out_ += "None";
        return;
      case Kind::kBool:
        out_ += slot.integer != 0 ? "True" : "False";
        return;
      case Kind::kInt:
        out_ += std::to_string(slot.integer);
        return;
      case Kind::kFloat:
        append_float(out_, slot.number);
        return;
      case Kind::kBigInt:
        out_ += embed::text_of_hex(slot.node->text);
        return;
      case Kind::kStr:
        append_quoted(out_, slot.node->text, false, max_bytes_);
        return;
      case Kind::kBytes:
        append_quoted(out_, slot.node->text, true, max_bytes_);
        return;
      case Kind::kObject:
        out_ += "<" + slot.node->text + " object>";
        return;
      case Kind::kOpaque:
        out_ += slot.node->detail;
        return;
      case Kind::kComplex:
        print_complex(slot.node->items[0].number, slot.node->items[1].number);
        return;
      case Kind::kJson:
        out_ += slot.node->text;
        return;
      case Kind::kDecimal:
        out_ += "Decimal('" + slot.node->text + "')";
        return;
      case Kind::kUuid:
        out_ += "UUID('" + slot.node->text + "')";
        return;
      case Kind::kEnum:
        print_member(embed::ValueAccess::handle(slot));
        return;
      case Kind::kDate:
      case Kind::kTime:
      case Kind::kDateTime:
      case Kind::kTimeDelta:
      case Kind::kTimeZone:
        out_ += embed::text_of_date(embed::ValueAccess::handle(slot));
        return;
      default:
        open(slot.node);
    }
  }

  // As a member prints itself; what kind of value it has is not shown when it is no plain one.
  void print_member(const HostValue& member) {
    out_.append("<").append(member.type_name()).append(".").append(member.member_name());
    HostValue value = member.member_value();
    bool is_plain = value.kind() <= Kind::kBytes;
    out_ += is_plain ? ": " + value.repr(max_bytes_) + ">" : ">";
  }

  // (1+2j), 2j
  void print_complex(double real, double imaginary) {
    bool is_imaginary = real == 0 && !std::signbit(real);
    if (!is_imaginary) {
      out_ += '(';
      print_part(real);
      if (!std::signbit(imaginary) || std::isnan(imaginary)) out_ += '+';
    }
    print_part(imaginary);
    out_ += is_imaginary ? "j" : "j)";
  }

  void print_part(double number) {
    append_float(out_, number);
    if (out_.ends_with(".0")) out_.resize(out_.size() - 2);
  }

  void open(const ValueNode* node) {
    if (!active_.insert(node).second) {
      out_ += node->kind == Kind::kDict ? "{...}" : node->kind == Kind::kTuple ? "(...)" : "[...]";
      return;
    }
    switch (node->kind) {
      case Kind::kList:
        out_ += '[';
        break;
      case Kind::kTuple:
        out_ += '(';
        break;
      case Kind::kDict:
        out_ += '{';
        break;
      case Kind::kSet:
        out_ += node->items.empty() ? "set(" : "{";
        break;
      case Kind::kFrozenSet:
        out_ += node->items.empty() ? "frozenset(" : "frozenset({";
        break;
      default:
        out_.append(node->text).append("(");
        break;
    }
    open_.push_back({node, 0});
  }

  void close(const ValueNode& node) {
    bool empty = node.items.empty();
    switch (node.kind) {
      case Kind::kList:
        out_ += ']';
        break;
      case Kind::kTuple:
        out_ += node.items.size() == 1 ? ",)" : ")";
        break;
      case Kind::kDict:
        out_ += '}';
        break;
      case Kind::kSet:
        out_ += empty ? ')' : '}';
        break;
      case Kind::kFrozenSet:
        out_ += empty ? ")" : "})";
        break;
      default:
        out_ += ')';
        break;
    }
    active_.erase(&node);
    open_.pop_back();
  }

  size_t max_bytes_;
  std::string out_;
  std::vector<Open> open_;
  std::unordered_set<const ValueNode*> active_;
};

}  // namespace

std::string HostValue::repr(size_t max_bytes) const { return Printer(max_bytes).run(slot_); }

}  // namespace sandboa

#include <gtest/gtest.h>

#include "runtime/exceptions.h"
#include "runtime/registry.h"
#include "runtime/traceback.h"
#include "runtime/types/bytes.h"
#include "runtime/types/str.h"

#include "ir/bytecode/code_unit.h"

namespace sandboa::runtime {
namespace {

class Exceptions : public ::testing::Test {
 protected:
  Exceptions() : meter_(Limits()), rt_(meter_, 1) {
    initialize_builtins();
    meter_.begin_run();
  }

  Value text(std::string_view utf8) { return make_str(rt_, utf8).value(); }
  Value number(int64_t i) { return Value::small_int(i); }

  Exception* make(TypeId type, std::vector<Value> args) {
    Outcome made = make_exception(rt_, builtin_type(type), args.data(), args.size(), nullptr);
    EXPECT_TRUE(made.ok());
    return made.value().as<Exception>();
  }
  std::string utf8(Outcome outcome) { return outcome.ok() ? to_utf8(outcome.value().as<Str>()) : "(" + raised() + ")"; }
  std::string str(TypeId type, std::vector<Value> args) { return utf8(exception_str(rt_, make(type, args))); }
  std::string repr(TypeId type, std::vector<Value> args) { return utf8(exception_repr(rt_, make(type, args))); }

  // Type and text of the pending exception.
  std::string raised() {
    auto* exception = rt_.pending_exception.as<Exception>();
    std::string name;
    append_qualified_type_name(name, exception->type);
    return name + ": " + utf8(exception_str(rt_, exception));
  }
  std::string error_of(TypeId type, std::vector<Value> args, Dict* keywords = nullptr) {
    Outcome made = make_exception(rt_, builtin_type(type), args.data(), args.size(), keywords);
    return made.signal() == Signal::kRaise ? raised() : "(no error)";
  }
  Value attribute(Exception* exception, std::string_view name) {
    Value found = find_in_builtin_type(exception->type, text(name).as<Str>());
    EXPECT_TRUE(has_kind(found, Kind::kGetSet)) << name;
    return found.as<GetSet>()->def->get(rt_, exception).value();
  }
  Outcome set_attribute(Exception* exception, std::string_view name, Value value) {
    return find_in_builtin_type(exception->type, text(name).as<Str>()).as<GetSet>()->def->set(rt_, exception, value);
  }
  std::string traceback(Exception* exception) {
    std::string out;
    EXPECT_TRUE(render_traceback(rt_, exception, nullptr, &out).ok());
    return out;
  }

  limits::Meter meter_;
  Runtime rt_;
};

TEST_F(Exceptions, Str_FollowsTheArguments) {
  EXPECT_EQ(str(TypeId::kValueError, {}), "");
  EXPECT_EQ(str(TypeId::kValueError, {text("bad")}), "bad");
  EXPECT_EQ(str(TypeId::kValueError, {number(1), text("b")}), "(1, 'b')");
  EXPECT_EQ(str(TypeId::kKeyError, {text("k")}), "'k'");
  EXPECT_EQ(str(TypeId::kKeyError, {text("a"), text("b")}), "('a', 'b')");
}

TEST_F(Exceptions, Repr_NamesTypeAndArguments) {
  EXPECT_EQ(repr(TypeId::kValueError, {}), "ValueError()");
  EXPECT_EQ(repr(TypeId::kValueError, {text("bad")}), "ValueError('bad')");
  EXPECT_EQ(repr(TypeId::kTypeError, {number(1), text("b")}), "TypeError(1, 'b')");
  EXPECT_EQ(repr(TypeId::kValueError, {Value(make(TypeId::kKeyError, {number(3)}))}), "ValueError(KeyError(3))");
}

TEST_F(Exceptions, DeepChainOfArguments_PrintsWithoutRecursion) {
  Value inner = text("x");
  for (int depth = 0; depth < 50'000; ++depth) inner = make(TypeId::kValueError, {inner});
  EXPECT_EQ(utf8(exception_str(rt_, inner.as<Exception>())), "x");
}

TEST_F(Exceptions, OsError_PicksSubclassAndKeepsFileOutOfArgs) {
  Exception* error = make(TypeId::kOSError, {number(2), text("No such file"), text("a.txt")});
  EXPECT_EQ(error->type, builtin_type(TypeId::kFileNotFoundError));
  EXPECT_EQ(error->args->length, 2u);
  EXPECT_EQ(utf8(exception_str(rt_, error)), "[Errno 2] No such file: 'a.txt'");
  EXPECT_EQ(utf8(exception_repr(rt_, error)), "FileNotFoundError(2, 'No such file')");
  EXPECT_EQ(attribute(error, "errno"), number(2));
  EXPECT_EQ(make(TypeId::kOSError, {number(32), text("x")})->type, builtin_type(TypeId::kBrokenPipeError));
  EXPECT_EQ(make(TypeId::kOSError, {number(9999), text("x")})->type, builtin_type(TypeId::kOSError));
  EXPECT_EQ(make(TypeId::kConnectionError, {number(2), text("x")})->type, builtin_type(TypeId::kConnectionError));
  EXPECT_EQ(str(TypeId::kOSError, {number(13), text("no")}), "[Errno 13] no");
  EXPECT_EQ(str(TypeId::kOSError, {text("only")}), "only");
  EXPECT_TRUE(attribute(make(TypeId::kOSError, {text("only")}), "errno").is_none());
}

TEST_F(Exceptions, SyntaxError_ShowsBaseNameAndLine) {
  std::vector<Value> place = {text("x/y.py"), number(2), number(3), text("4")};
  Value tuple = new_tuple_of(rt_, place.data(), place.size());
  EXPECT_EQ(str(TypeId::kSyntaxError, {text("m"), tuple}), "m (y.py, line 2)");
  EXPECT_EQ(str(TypeId::kSyntaxError, {text("m")}), "m");
  EXPECT_EQ(str(TypeId::kSyntaxError, {}), "None");
  EXPECT_EQ(error_of(TypeId::kSyntaxError, {text("m"), number(3)}), "TypeError: 'int' object is not iterable");
  EXPECT_EQ(error_of(TypeId::kSyntaxError, {text("m"), Value(empty_tuple())}),
            "TypeError: function takes at least 4 arguments (0 given)");
}

TEST_F(Exceptions, UnicodeErrors_DescribeTheBytes) {
  Value data = make_bytes(rt_, "a\xff").value();
  auto decode = [&](int64_t start, int64_t end) {
    return str(TypeId::kUnicodeDecodeError, {text("utf-8"), data, number(start), number(end), text("why")});
  };
  EXPECT_EQ(decode(1, 2), "'utf-8' codec can't decode byte 0xff in position 1: why");
  EXPECT_EQ(decode(0, 2), "'utf-8' codec can't decode bytes in position 0-1: why");
  EXPECT_EQ(decode(7, 8), "'utf-8' codec can't decode bytes in position 7-7: why");
  EXPECT_EQ(str(TypeId::kUnicodeEncodeError, {text("ascii"), text("\u20ac"), number(0), number(1), text("why")}),
            "'ascii' codec can't encode character '\\u20ac' in position 0: why");
  EXPECT_EQ(error_of(TypeId::kUnicodeDecodeError, {number(1)}), "TypeError: function takes exactly 5 arguments (1 given)");
  EXPECT_EQ(error_of(TypeId::kUnicodeDecodeError, {number(1), data, number(0), number(1), text("w")}),
            "TypeError: argument 1 must be str, not int");
  (void)raise_unicode_encode_error(rt_, "ascii", text("\xc3\xa9"), 0, 1, "ordinal not in range(128)");
  EXPECT_EQ(raised(),
            "UnicodeEncodeError: 'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)");
}

TEST_F(Exceptions, Keywords_AreTakenOrRefused) {
  Dict* keywords = new_dict(rt_);
  ASSERT_TRUE(dict_set(rt_, keywords, text("name"), text("n")).ok());
  EXPECT_EQ(error_of(TypeId::kValueError, {}, keywords), "TypeError: ValueError() takes no keyword arguments");
  EXPECT_EQ(error_of(TypeId::kNameError, {}, keywords), "(no error)");
  ASSERT_TRUE(dict_set(rt_, keywords, text("zzz"), text("n")).ok());
  EXPECT_EQ(error_of(TypeId::kNameError, {}, keywords), "TypeError: NameError() got an unexpected keyword argument 'zzz'");
}

TEST_F(Exceptions, StopIterationAndSystemExit_KeepTheirValue) {
  EXPECT_EQ(attribute(make(TypeId::kStopIteration, {number(5), number(6)}), "value"), number(5));
  EXPECT_TRUE(attribute(make(TypeId::kStopIteration, {}), "value").is_none());
  EXPECT_EQ(attribute(make(TypeId::kSystemExit, {number(3)}), "code"), number(3));
  EXPECT_TRUE(has_kind(attribute(make(TypeId::kSystemExit, {number(3), number(4)}), "code"), Kind::kTuple));
}

TEST_F(Exceptions, Cause_SuppressesContextAndChecksItsType) {
  Exception* error = make(TypeId::kValueError, {});
  EXPECT_TRUE(attribute(error, "__suppress_context__").is_false());
  ASSERT_TRUE(set_attribute(error, "__cause__", make(TypeId::kKeyError, {})).ok());
  EXPECT_TRUE(attribute(error, "__suppress_context__").is_true());
  EXPECT_FALSE(set_attribute(error, "__cause__", number(3)).ok());
  EXPECT_EQ(raised(), "TypeError: exception cause must be None or derive from BaseException");
  EXPECT_FALSE(set_attribute(error, "args", Value()).ok());
  EXPECT_EQ(raised(), "TypeError: args may not be deleted");
}

// ---- tracebacks without frames of real programs

TEST_F(Exceptions, Traceback_ChainsShowCauseAndContext) {
  Exception* first = make(TypeId::kKeyError, {text("k")});
  Exception* second = make(TypeId::kValueError, {text("v")});
  second->context = first;
  EXPECT_EQ(traceback(second),
            "KeyError: 'k'\n\nDuring handling of the above exception, another exception occurred:\n\nValueError: v\n");
  second->cause = first;
  EXPECT_EQ(traceback(second),
            "KeyError: 'k'\n\nThe above exception was the direct cause of the following exception:\n\nValueError: v\n");
  second->cause = Value();
  second->flags |= Exception::kSuppressContext;
  EXPECT_EQ(traceback(second), "ValueError: v\n");
}

TEST_F(Exceptions, Traceback_CyclicContextEnds) {
  Exception* first = make(TypeId::kKeyError, {});
  Exception* second = make(TypeId::kValueError, {});
  first->context = second;
  second->context = first;
  EXPECT_EQ(traceback(first),
            "ValueError\n\nDuring handling of the above exception, another exception occurred:\n\nKeyError\n");
  first->context = first;
  EXPECT_EQ(traceback(first), "KeyError\n");
}

TEST_F(Exceptions, Traceback_TextsComeFromTheCaller) {
  Exception* error = make(TypeId::kValueError, {text("ignored")});
  Value lines[] = {text("shown"), text("note 1"), text("note 2")};
  Value list = new_list_of(rt_, lines, 3);
  List* texts = new_list_of(rt_, &list, 1);
  std::string out;
  ASSERT_TRUE(render_traceback(rt_, error, texts, &out).ok());
  EXPECT_EQ(out, "ValueError: shown\nnote 1\nnote 2\n");
}

TEST_F(Exceptions, Traceback_InventedColumnsOfASyntaxErrorAreBounded) {
  std::vector<Value> place = {text("f"), number(1), number(4'000'000'000), text(""), number(1), number(4'200'000'000)};
  Value tuple = new_tuple_of(rt_, place.data(), place.size());
  EXPECT_LT(traceback(make(TypeId::kSyntaxError, {text("m"), tuple})).size(), 2'000u);
}

TEST_F(Exceptions, Traceback_SurrogatesAreEscaped) {
  EXPECT_EQ(traceback(make(TypeId::kValueError, {text("a\xed\xb2\x80")})), "ValueError: a\\udc80\n");
}

class TracebackFrames : public Exceptions {
 protected:
  TracebackFrames() {
    program_.file_name = "t.py";
    program_.source = "f()\ndef f():\n  f()\n";
    program_.line_starts = starts_;
    program_.positions = positions_;
    module_.name = "<module>";
    module_.positions = module_positions_;
    function_.name = "f";
    function_.positions = function_positions_;
  }
  Value entry(const bytecode::CodeUnit& unit, Value inner) { return new_traceback(rt_, inner, &unit, &program_, 0); }

  const uint32_t starts_[3] = {0, 4, 13};
  const bytecode::Position positions_[2] = {{0, 3, 1, 3}, {15, 18, 16, 18}};
  const uint32_t module_positions_[1] = {0};
  const uint32_t function_positions_[1] = {1};
  bytecode::Program program_;
  bytecode::CodeUnit module_;
  bytecode::CodeUnit function_;
};

TEST_F(TracebackFrames, RepeatedLines_AreCounted) {
  Value frames;
  for (int depth = 0; depth < 10; ++depth) frames = entry(function_, frames);
  Exception* error = make(TypeId::kRecursionError, {text("deep")});
  error->traceback = entry(module_, frames);
  EXPECT_EQ(traceback(error),
            "Traceback (most recent call last):\n"
            "  File \"t.py\", line 1, in <module>\n    f()\n    ~^^\n"
            "  File \"t.py\", line 3, in f\n    f()\n    ~^^\n"
            "  File \"t.py\", line 3, in f\n    f()\n    ~^^\n"
            "  File \"t.py\", line 3, in f\n    f()\n    ~^^\n"
            "  [Previous line repeated 7 more times]\n"
            "RecursionError: deep\n");
}

TEST_F(TracebackFrames, OneRepetition_IsSingular) {
  Value frames;
  for (int depth = 0; depth < 4; ++depth) frames = entry(function_, frames);
  std::string out;
  ASSERT_TRUE(render_frames(rt_, frames, &out).ok());
  EXPECT_NE(out.find("  [Previous line repeated 1 more time]\n"), std::string::npos);
}

TEST_F(TracebackFrames, HiddenUnits_DoNotShow) {
  function_.flags = bytecode::kHiddenInTraceback;
  std::string out;
  ASSERT_TRUE(render_frames(rt_, entry(function_, Value()), &out).ok());
  EXPECT_EQ(out, "");
}

TEST_F(TracebackFrames, NoRoom_SaysThatItIsTruncated) {
  Limits limits;
  limits.result_bytes = 64;
  limits::Meter meter(limits);
  meter.begin_run();
  Runtime rt(meter, 1);
  Value text = make_str(rt, std::string(1000, 'x')).value();
  Exception* error = make_exception(rt, builtin_type(TypeId::kValueError), &text, 1, nullptr).value().as<Exception>();
  std::string out;
  ASSERT_TRUE(render_traceback(rt, error, nullptr, &out).ok());
  EXPECT_EQ(out, "ValueError: \n[traceback truncated]\n");
}

TEST_F(TracebackFrames, TrapPending_StillShowsWhereItHit) {
  meter_.set_trap(limits::TrapKind::kFuel, 1, 2);
  std::string out;
  Value frames = entry(module_, Value());
  ASSERT_TRUE(render_frames(rt_, frames, &out).ok());
  EXPECT_EQ(out, "Traceback (most recent call last):\n  File \"t.py\", line 1, in <module>\n    f()\n    ~^^\n");
}

}  // namespace
}  // namespace sandboa::runtime

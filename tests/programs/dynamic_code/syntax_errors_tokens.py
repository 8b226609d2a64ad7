# Errors of the tokeniser: literals, characters, brackets, line continuations.
sources = [
    "1a", "1_", "1__0", "0777", "00", "0_0", "0b2", "0b", "0x", "0xg", "0o8", "0o", "1e", "1e+", "1.e", "1.5a", "1jj", "0b1_", "0x_f", "1if 2else 3", "0_7", "09", "09.5", "1.2.3", "1..real", "0xfor", "5.real",
    "'abc", '"abc', "'''abc", '"""abc\n\n', "'a\nb'", "b'é'", "b'\\xg'", "'\\x1'", "'\\u12'", "'\\U0011000'", "'\\U00110000'", "'\\N{'", "'\\N{none such}'", "'\\N'", "ub'a'", "bu'a'", "rb'a' 'b'", "b'a' 'b'",
    "f'a", "f'''a", "f'{a'", "f'{'", "f'}'", "f'{}'", "f'{a!}'", "f'{a!x}'", "f'{a b}'", "f'{lambda x: 1}'", "f'{a:{b:{c}}}'", "f'{*a}'", "f'{a=b}'", "rf'{a\\}'", "f'{a:{b}'", "fb'a'", "f'{a;}'", "f'{#}'",
    "(", "[", "{", ")", "]", "}", "(]", "[)", "{)", "(\n]", "f(a, (b]", "((((1)))", "x = [1, 2", "x = {1: 2\ny = 3", "f(1\nx = 2", "(1,\n2\n3", "print('a'", "if (a:\n    pass",
    "a $ b", "a ? b", "a ! b", "!a", "a `b`", "é€", "a\u00a0b", "“quoted”", "a – b", "x = 5；", "\u200bx", "a\x00b", "\x01", "a\\b", "a \\ b", "a \\", "\\", "a = 1 \\\n", "a\\\n", "x = 1 \\ # c", "@", "->", "a -> b",
    "a <> b", "a ++", "a++b", "++a", "a -- b", "a === b", "a =! b", "a =< b", "a => b", "a && b", "a || b", "a ** * b", "~", "a ~ b", ":=", "a ...", "....", "a..b", "a.1", "a. b", ";", ";;", "a;;b", "a;", ",", "a,,b", "[,]",
    "(,)", "{,}", "[1,,2]", "f(,)", "f(1,,2)", "a[,]", "a[]", "a[1:2:3:4]", "a[:,]", "{1:}", "{:1}", "{1:2, 3}", "{1, 2: 3}", "{**a, b}", "{*a: b}", "{a: *b}", "{a: **b}", "(1 2)", "[1 2]", "{1 2}", "f(1 2)", "(a b, c)",
]
for source in sources:
    try:
        compile(source, "<source>", "exec")
        print(f"{source!a} is fine")
    except SyntaxError as error:
        print(f"{source!a} | {error.msg} | {error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}")

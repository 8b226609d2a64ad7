"""Every kind of value: numbers, strings of four sorts, dates, arrays, inline tables."""
import tomllib

documents = ["a = 1", "a = +1", "a = -0", "a = 1_000", "a = 0xFF_ff", "a = 0o17", "a = 0b11", "a = 1.5", "a = 1e5", "a = -1.5E-3", "a = 1_0.0_1", "a = inf", "a = -inf", "a = nan", "a = true", "a = false", "a = \"x\\ty\\u00e9\\U0001F600\\\"\"", "a = 'raw \\n'", "a = \"\"\"\nfirst\nsecond\"\"\"", "a = \"\"\"a\\\n   b\"\"\"", "a = '''\nraw\\n'x''y'''", "a = \"\"\"a\"\"b\"\"\"\"\"", "a = 1979-05-27T07:32:00Z", "a = 1979-05-27 07:32:00.999999-07:30", "a = 1979-05-27T07:32:00", "a = 1979-05-27", "a = 07:32:00.5", "a = 07:32:00", "a = []", "a = [1, 'x', [2.5, true],]", "a = [\n 1, # c\n 2\n]", "a = {}", "a = {x = 1, y.z = 'q'}", "a.b.c = 1", "'quoted key' = 1", "\"\" = 1", "1 = 2", "a-b_c = 1", "a . b = 1", "[t]\nx = 1\n[t.u]\ny = 2", "[[l]]\nx = 1\n[[l]]\n[l.s]\ny = 2", "a = 1 # c\r\nb = 2", "[a.b]\n[a]\nx = 1", "a = 1979-05-27T07:32:00.1234567Z", "# only\n\n", "a = 123456789012345678901", "a = 0.1", "a = \"\\e\\x41\"", "a = 07:32"]
for document in documents:
    try:
        print(repr(document), tomllib.loads(document))
    except tomllib.TOMLDecodeError as error:
        print(repr(document), "TOMLDecodeError", error)

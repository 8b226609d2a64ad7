import string
from string import Formatter, Template, capwords

for name in sorted(string.__all__):
    value = getattr(string, name)
    if isinstance(value, str):
        print(name, repr(value))
print(sorted(string.__all__), capwords("hello  wORLD  x"), repr(capwords(" a  b ", " ")), capwords("a-b-c", "-"))
values = {"who": "tim", "what": "kung pao", "n": 5, "_x1": None}
for text in ("$who likes ${what}", "$$ $n$who ${n}th $$who", "100%$", "$", "${", "${who", "$ who", "$1a", "${1}", "$missing ${gone}", "line\n$ok\n  $-", "$whoX $who.x $\u00e9", "", "$_x1", "$WHO", "${who}${what}$$", "${ who}"):
    template = Template(text)
    for method in (template.substitute, template.safe_substitute):
        for arguments, keywords in (((values,), {}), ((), values), ((values,), {"who": "kw", "missing": 1})):
            try:
                print(repr(method(*arguments, **keywords)))
            except Exception as error:
                print(type(error).__name__, error)
    print(template.is_valid(), template.template == text)
    try:
        print(template.get_identifiers())
    except ValueError as error:
        print(error)


class Percent(Template):
    delimiter = "%"


print(Percent("%who %% $who %{n}").substitute(values), Percent("% x").safe_substitute())


class Loud(Formatter):
    def get_value(self, key, args, kwargs):
        print("get", key)
        try:
            return super().get_value(key, args, kwargs)
        except (IndexError, KeyError):
            return f"<{key}>"

    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)), args, kwargs)

    def format_field(self, value, spec):
        print("format", value, repr(spec))
        return super().format_field(value, spec)


class Box:
    items = [1, {"k": 2.5}]

    def __repr__(self):
        return "Box"


formatter = Formatter()
for text in ("", "a{{b}}c", "{}{}", "{0}{1}{0}", "{0!r:>10}|{1:{width}.{prec}f}", "{name} {name!a}", "{box.items[1][k]:.2f}", "{:>{}}", "{0[0]}", "{", "}", "{0", "{0!", "{0!r", "{0!x}", "{0!rx}", "{}{0}", "{0}{}", "{a.}", "{0[}", "{0[]}", "{0[0]x}", "{0{1}}", "{:{:{:{}}}}", "{9}", "{nope}", "x{0:{{}}}", "{!r}", "{0:}}", "{a b}", "{0:%Y}"):
    for tool in (formatter, Loud()):
        try:
            print(repr(tool.format(text, "ab", 3.14159, width=8, prec=2, name="n\u00e9", box=Box())))
        except Exception as error:
            print(text, type(error).__name__, error)
    try:
        print(list(formatter.parse(text)))
    except ValueError as error:
        print(error)
print(formatter.vformat("{0}{k}", (1,), {"k": 2}), formatter.get_field("a[0].real", (), {"a": [3]}), formatter.convert_field(1, None))

import string

t = string.Template("$who likes ${what}s, $$5 and $missing")
print(t.safe_substitute(who="tim", what="kung pao"), t.get_identifiers(), t.is_valid(), t.template)
print(string.Template("$a ${b}").substitute({"a": 1}, b=2), string.Template("$a").substitute({"a": 1}, a=3), string.Template("").substitute(), string.Template("$self $mapping").substitute(self=1, mapping=2))
for text in "$", "$ x", "${a", "${1}", "$1", "x $!", "a\nb $", "$é", "${a b}", "$a$":
    template = string.Template(text)
    print(repr(text), template.is_valid(), template.safe_substitute(a=1))
    for call in (lambda: template.substitute(a=1), template.get_identifiers):
        try:
            print(call())
        except (ValueError, KeyError) as error:
            print(type(error).__name__, error)


class Percent(string.Template):
    delimiter = "%"
    idpattern = "[a-z]+"


class Braced(string.Template):
    braceidpattern = "[a-z.]+"
    flags = 0


print(Percent("%a %{b} %% $c %A").safe_substitute(a=1, b=2, A=3), Braced("$a ${a.b} $A").safe_substitute({"a": 1, "a.b": 2, "A": 3}), Percent("%a%b").get_identifiers())


class Own(string.Template):
    pattern = r"\[(?:(?P<escaped>\[)|(?P<named>\w+)\]|(?P<braced>\{\w+\})\]|(?P<invalid>))"


print(Own("[x] [[ [y]").substitute(x=1, y=2))
print(string.capwords("  hello   wORLD-x y"), string.capwords("a-b-c", "-"), string.capwords(""), string.Formatter().format("{0} {a!r:>5} {}" if False else "{0} {a!r:>5}", 1, a="x"))


class Formatter(string.Formatter):
    def get_value(self, key, args, kwargs):
        return f"<{key}>" if isinstance(key, str) and key not in kwargs else super().get_value(key, args, kwargs)

    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)))

    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)


print(Formatter().format("{} {x} {a!u} {b:{w}}|", 1, a="up", b=3, w=5), Formatter().vformat("{1}{0}", ("a", "b"), {}), list(string.Formatter().parse("a{b!r:c{d}}e{{f}}")))
for text in "{", "}", "{0} {}", "{} {0}", "{a.b[c]!z}", "{0[}", "{!r}", "{0!}":
    try:
        print(string.Formatter().format(text, "x", a=1))
    except (ValueError, KeyError, IndexError, AttributeError) as error:
        print(repr(text), type(error).__name__, error)

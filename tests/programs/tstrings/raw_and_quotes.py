# Prefixes, quotes, escapes and braces of template literals.
x = "X"


def show(template):
    print(template.strings, template.values, [i.format_spec for i in template.interpolations])


show(t"a\tb\n{x}\x41\u00e9\N{BULLET}\101\\")
show(rt"a\tb\n{x}\x41\u00e9\\")
show(tr"\{x}\d{x:\d}")
show(Rt"\{x}")
show(tR"\{x}")
show(T"{x}")
show(RT'\{x}\'')
show(TR"\N{x}")
show(t"{{}} {{{x}}} {{x}} }}{{")
show(rt"{{\}}{x}")
show(t'{'nested' + "quotes"}')
show(t"{"same" + x}")
show(t"{t"{t"{x}"}".values[0].values}")
show(t"""triple "quoted" {x} \
continued {'''inner'''}
end""")
show(t'''{
x!s
:>3}''')
show(t"\
{x}\
")
show(t"{'\n'}{"\\"}{'\x41'}")
show(t"\N{DIGIT ONE}{1}\N{digit two}")
print((t"\r\n" t"\0").strings[0] == "\r\n\0", t"\ud800".strings[0] == "\ud800")
for source in ('bt"x"', 'ut"x"', 'ft"x"', 'tf"x"', 'tt"x"', 't "x"', 'rtr"x"', 't"{x"', 't"x}"', "t'{x\n}'", "t'unterminated", 't"""open', 't"\\x4"', 't"\\N{nothing such}"'):
    try:
        compile(source, "<source>", "eval")
        print(repr(source), "is fine")
    except SyntaxError as error:
        print(repr(source), "|", error.msg)

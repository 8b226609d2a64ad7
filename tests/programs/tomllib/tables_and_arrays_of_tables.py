"""Tables, dotted keys, arrays of tables: every way of nesting them and the order of what comes out."""
import tomllib

documents = ["[a]\nx=1\n[a.b]\ny=2\n[c]\n", "[a.b.c]\nx=1\n[a]\ny=2\n", "a.b.c=1\na.b.d=2\na.e=3\n", "[[p]]\nn=1\n[[p]]\n[[p]]\nn=3\n", "[[f]]\nname='a'\n[f.physical]\ncolour='red'\n[[f.kinds]]\nk=1\n[[f.kinds]]\nk=2\n[[f]]\nname='b'\n[[f.kinds]]\nk=3\n",
             "[a]\nb.c=1\nb.d.e=2\n[a.x]\n", "x={a.b=1, a.c=2, d={e={}}}\n", "x=[{a=1}, {b.c=2}, {}]\n", "[ a . 'b' . \"c\" ]\nk=1\n", "['']\n''=1\n\"\"=2\n" if False else "['']\n''=1\n", "\"a.b\".c=1\n'a.b'.d=2\na.b=3\n", "1.2.3=4\n-=5\n_=6\n2024-01-01=7\ntrue=8\ninf=9\n",
             "[b]\n[a]\n[c]\nz=1\na=2\n", "[a.b]\n[a.c]\n[a]\nd=1\n[[a.e]]\n[[a.e]]\n", "[[a.b]]\n[a.b.c]\nx=1\n[[a.b]]\n[a.b.c]\nx=2\n", "", "\n\n# only a comment\n", "[a] # comment\nx=1 # more # more\n", "\t[ tabs ]\t\n\tk\t=\t'v'\t\n", "[[x.y.z]]\n[[x.y.z]]\na.b=1\n"]
for text in documents:
    try:
        print(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print(repr(text), error)
for text in ("[a]\n[a]", "a=1\na=2", "a=1\n[a]", "a.b=1\n[a]\nb=2", "[a]\nb.c=1\n[a.b]", "[a.b]\n[a]\nb.c=2", "[[a]]\n[a]", "[a]\n[[a]]", "a=[]\n[[a]]", "a={}\n[a.b]", "a={b=1}\na.c=2", "[a]\nb={}\n[a.b.c]", "[[a.b]]\n[a]\nb=1", "a={b=1, b=2}", "a={b.c=1, b=2}", "a={b=1, b.c=2}", "a.b=1\na=2", "[a.b]\n[a.b]",
             "[a]\n[a.b]\nx=1\n[a]\ny=2", "[[a]]\nb=1\n[a.b]", "'a'=1\n\"a\"=2", "[a]\n['a']", "a.b.c=1\na.b=2", "[t]\na.b=1\n[t.a]", "[x]\ny.z=1\n[x.y.w]"):
    try:
        print(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print(repr(text), error)

# Names that an assignment expression in a comprehension binds cannot be targets of its loops, nor used in them.
for s in ("[i for i in r if (j := 0) for k[j + 1] in r]", "[i for i in r for k[j] in r if (j := 0)]", "[i for i in r for k[j] in r if (k := 0)]", "[i for i in r if (j := 0) for j in r]", "[i for i in r for j.x in r if (j := 0)]", "[i for i in r for k[(lambda: j)] in r if (j := 0)]", "[i for i in r for k[[j for j in q]] in r if (j := 0)]","def f():\n global j\n [i for i in r for k[j] in r]", "[i for i in r if (j := 0) for k[[j for j in q]] in r]", "[i for k[(z := 1)] in r]", "[i for i in r for k[(z := 1)] in r]"):
    try: compile(s, "w5.py", "exec"); print(s, "fine")
    except SyntaxError as e: print(repr(s), e.args, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)

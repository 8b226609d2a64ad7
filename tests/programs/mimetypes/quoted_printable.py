import io
import quopri

for s in [b"abc", b"a=b \t", b"\xe9\n", b"x" * 100, b"a_b c", b"", b"line \nline\t\n", b".\n"]:
    for q in (0, 1):
        e = quopri.encodestring(s, q); print(e, quopri.decodestring(e) == s, quopri.encodestring(s, q, True), quopri.decodestring(quopri.encodestring(s, q, True), True))
o = io.BytesIO(); quopri.encode(io.BytesIO(b"a=b"), o, False); print(o.getvalue()); o = io.BytesIO(); quopri.decode(io.BytesIO(b"a=3Db=\nc"), o); print(o.getvalue(), quopri.quote(b'='), quopri.ishex(b'a'), quopri.unhex(b'3d'), quopri.needsquoting(b'_', False, True))

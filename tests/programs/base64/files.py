import base64
import io

source = io.BytesIO(bytes(range(200)))
target = io.BytesIO()
base64.encode(source, target)
print(target.getvalue())
target.seek(0)
back = io.BytesIO()
base64.decode(target, back)
print(back.getvalue() == bytes(range(200)))
print(base64.encodebytes(b"x" * 58), base64.decodebytes(b"eHh4\neHh4\n"))
print(sorted(base64.__all__))

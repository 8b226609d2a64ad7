# limits: fuel=2000000
# ends: trap fuel
import io

text = io.StringIO("a long line without an end " * 10_000)
data = io.BytesIO(b"a long line without an end " * 10_000)
while True:
    text.seek(0)
    data.seek(0)
    text.readline()
    data.readline()

# limits: memory=8MB
# ends: trap memory or raised MemoryError
import io

stream = io.BytesIO()
text = io.StringIO()
while True:
    stream.write(b"some bytes more")
    text.write("and some text")

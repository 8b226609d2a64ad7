# limits: memory=8MB
# ends: trap memory
import io

text = io.StringIO()
while True:
    text.write("x" * 1000)

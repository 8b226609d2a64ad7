# limits: memory=8MB
# mounts: memory /tmp
# ends: completed
import os

piece = bytes(100_000)
for i in range(100):
    with open(f"/tmp/{i}", "wb") as file:
        for _ in range(10):
            file.write(piece)
    assert os.path.getsize(f"/tmp/{i}") == 1_000_000
    os.remove(f"/tmp/{i}")
print(os.listdir("/tmp"))

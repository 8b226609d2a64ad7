# limits: memory=8MB
# mounts: memory /tmp
# ends: trap memory
with open("/tmp/x", "wb") as file:
    for _ in range(30):
        file.write(bytes(100_000))
kept = [open("/tmp/x", "rb").read()]
kept.append(open("/tmp/x", "rb").read())
kept.append(open("/tmp/x", "rb").read())

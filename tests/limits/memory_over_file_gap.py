# limits: memory=8MB
# mounts: memory /tmp
# ends: trap memory
with open("/tmp/x", "wb") as file:
    file.seek(10_000_000)
    file.write(b"x")

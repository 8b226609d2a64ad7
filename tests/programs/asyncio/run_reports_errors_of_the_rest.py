import asyncio


async def worker():
    try:
        await asyncio.sleep(100)
    finally:
        raise ValueError("while cancelled")


def handler(loop, context):
    print(context["message"], repr(context["exception"]), context["task"].get_name())


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    asyncio.create_task(worker(), name="worker")
    await asyncio.sleep(0)


asyncio.run(main())

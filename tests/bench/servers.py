"""The servers that the benchmarks talk to, on free loopback ports."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time


class Registry:
    """A docker-registry with an empty storage."""

    def __init__(self, program, folder):
        self.port = free_port()
        storage = tempfile.mkdtemp(dir=folder)
        config = os.path.join(storage, "config.yml")
        with open(config, "w") as file:
            file.write(
                "version: 0.1\nlog: {level: error, accesslog: {disabled: true}}\n"
                f"storage: {{filesystem: {{rootdirectory: {storage}/data}}, delete: {{enabled: true}}}}\n"
                f"http: {{addr: '127.0.0.1:{self.port}'}}\n"
            )
        self.storage = storage
        self.process = subprocess.Popen([program, "serve", config], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(self.port)

    @property
    def host(self):
        return f"127.0.0.1:{self.port}"

    def close(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.storage)


class Slow:
    """A proxy that adds latency to each request to a registry."""

    def __init__(self, program, registry, milliseconds):
        self.port = free_port()
        self.process = subprocess.Popen(
            [program, "--listen", str(self.port), "--target", str(registry.port), "--latency", str(milliseconds)],
            stdout=subprocess.DEVNULL,
        )
        wait_for(self.port)

    @property
    def host(self):
        return f"127.0.0.1:{self.port}"

    def close(self):
        self.process.kill()
        self.process.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.02)
    sys.exit(f"nothing listens on port {port}")

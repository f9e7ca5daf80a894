"""The images that the benchmark moves: made once for a run, from the files of this machine and a fixed random source."""

import hashlib
import http.client
import io
import json
import os
import random
import subprocess
import tarfile
import urllib.parse
import zlib

MIB = 1 << 20


def digest_of(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def stored_gzip(data):
    """gzip without compression: as quick to make as it is hard to compress again."""
    packer = zlib.compressobj(0, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()


def files_of_this_machine(size):
    """A plain tar of about `size` bytes with programs and libraries, as an image has them."""
    buffer = io.BytesIO()
    tar = tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT)
    for turn in range(100):
        for folder in ("/usr/lib", "/usr/bin", "/usr/share"):
            for base, folders, names in os.walk(folder):
                folders.sort()
                for name in sorted(names):
                    path = os.path.join(base, name)
                    if buffer.tell() >= size:
                        tar.close()
                        return buffer.getvalue()
                    if os.path.islink(path) or not os.path.isfile(path):
                        continue
                    with open(path, "rb") as file:
                        data = file.read(32 * MIB)
                    entry = tarfile.TarInfo(f"{turn}{path}")
                    entry.size = len(data)
                    tar.addfile(entry, io.BytesIO(data))
    tar.close()
    return buffer.getvalue()


class Images:
    def __init__(self, folder, scale):
        self.folder = folder
        self.scale = scale
        self.random = random.Random(7)
        self.made = {}

    def once(self, name, make):
        if name not in self.made:
            self.made[name] = make(os.path.join(self.folder, name))
        return self.made[name]

    def layout(self, layers=8):
        """An OCI layout: one image of eight compressed layers, 1 GB at scale 1."""
        return self.once("layout", lambda path: self.make_layout(path, layers, int(128 * MIB * self.scale)))

    def make_layout(self, path, layers, size):
        os.makedirs(path + "/blobs/sha256")

        def put(data, media_type):
            digest = digest_of(data)
            with open(f"{path}/blobs/sha256/{digest[7:]}", "wb") as file:
                file.write(data)
            return {"mediaType": media_type, "digest": digest, "size": len(data)}

        oci = "application/vnd.oci.image."
        parts = [put(stored_gzip(self.random.randbytes(size)), oci + "layer.v1.tar+gzip") for _ in range(layers)]
        config = {"architecture": "amd64", "os": "linux", "config": {},
                  "rootfs": {"type": "layers", "diff_ids": [digest_of(part["digest"].encode()) for part in parts]}}
        manifest = put(json.dumps({"schemaVersion": 2, "mediaType": oci + "manifest.v1+json",
                                   "config": put(json.dumps(config).encode(), oci + "config.v1+json"),
                                   "layers": parts}).encode(), oci + "manifest.v1+json")
        manifest["annotations"] = {"org.opencontainers.image.ref.name": "v1"}
        with open(path + "/index.json", "w") as file:
            json.dump({"schemaVersion": 2, "manifests": [manifest]}, file)
        with open(path + "/oci-layout", "w") as file:
            json.dump({"imageLayoutVersion": "1.0.0"}, file)
        return path

    def archive(self):
        """A `docker save` archive with seven plain layers, 1 GB at scale 1."""
        return self.once("app.tar", lambda path: self.make_archive(path, int(1024 * MIB * self.scale)))

    def xz_archive(self):
        """openEuler's form: one layer, xz with one block; smaller, since skopeo reads it byte by byte."""
        def make(path):
            self.make_archive(path, int(256 * MIB * self.scale), layers=1)
            subprocess.run(["xz", "-T1", "-1", path], check=True)
            return path + ".xz"
        return self.once("openeuler.tar", make)

    def make_archive(self, path, size, layers=7):
        data = files_of_this_machine(size)
        cut = [len(data) * part // layers // 512 * 512 for part in range(layers + 1)]
        parts = [data[begin:end] for begin, end in zip(cut, cut[1:])]
        config = json.dumps({"architecture": "amd64", "os": "linux", "config": {}, "rootfs": {
            "type": "layers", "diff_ids": [digest_of(part) for part in parts]}}).encode()
        names = [hashlib.sha256(part).hexdigest() + ".tar" for part in parts]
        entries = list(zip(names, parts)) + [(digest_of(config)[7:] + ".json", config)]
        entries.append(("manifest.json", json.dumps([{"Config": digest_of(config)[7:] + ".json", "RepoTags": ["bench/app:v1"],
                                                      "Layers": names}]).encode()))
        with tarfile.open(path, "w") as tar:
            for name, content in entries:
                entry = tarfile.TarInfo(name)
                entry.size = len(content)
                tar.addfile(entry, io.BytesIO(content))
        return path

    def tags(self, count, shared):
        """`count` images that share all but one of their layers, about 46 MB each at scale 1."""
        size = int(5 * MIB * self.scale)
        base = [stored_gzip(self.random.randbytes(size)) for _ in range(shared)]
        return [image(base + [stored_gzip(self.random.randbytes(size))]) for _ in range(count)]

    def same_image_tags(self):
        return image([stored_gzip(self.random.randbytes(100_000))])


def image(layers):
    """Blobs and the manifest of a Docker image."""
    config = json.dumps({"architecture": "amd64", "os": "linux", "config": {}, "rootfs": {
        "type": "layers", "diff_ids": [digest_of(layer[::-1]) for layer in layers]}}).encode()
    docker = "application/vnd.docker."
    manifest = {"schemaVersion": 2, "mediaType": docker + "distribution.manifest.v2+json",
                "config": {"mediaType": docker + "container.image.v1+json", "digest": digest_of(config), "size": len(config)},
                "layers": [{"mediaType": docker + "image.rootfs.diff.tar.gzip", "digest": digest_of(layer), "size": len(layer)}
                           for layer in layers]}
    return {"blobs": [config] + layers, "manifest": json.dumps(manifest).encode(), "type": manifest["mediaType"]}


def request(connection, verb, path, body=None, headers=None):
    connection.request(verb, path, body, headers or {})
    answer = connection.getresponse()
    answer.read()
    if answer.status >= 400:
        raise SystemExit(f"{verb} {path}: {answer.status}")
    return answer


def upload(host, repository, tagged):
    """Puts images as v0, v1, … with plain requests."""
    connection = http.client.HTTPConnection(host)
    known = set()
    for number, one in enumerate(tagged):
        for blob in one["blobs"]:
            digest = digest_of(blob)
            if digest in known:
                continue
            known.add(digest)
            location = request(connection, "POST", f"/v2/{repository}/blobs/uploads/").getheader("Location")
            place = urllib.parse.urlsplit(location)
            request(connection, "PUT", f"{place.path}?{place.query}&digest={digest}", blob,
                    {"Content-Type": "application/octet-stream"})
        request(connection, "PUT", f"/v2/{repository}/manifests/v{number}", one["manifest"], {"Content-Type": one["type"]})


def fill(host, repository, one, count):
    upload(host, repository, [one] * count)

#pragma once

#include "models/ingress/template/ingressformat.h"

#include <array>

namespace quaymaster
{

/// A service as the platform's images offer it (seeds 000 and 004).
struct KnownService
{
    IngressMap map;
    int port;
    QByteArrayView name;
    QByteArrayView path; ///< of HTTP
};

namespace KnownServices
{
inline constexpr KnownService jupyterlab{IngressMap::HttpRule, 8888, "Jupyterlab", "/jupyter"};
inline constexpr KnownService tensorboard{IngressMap::HttpRule, 6006, "Tensorboard", "/monitor"};
inline constexpr KnownService ollama{IngressMap::HttpRule, 11434, "Ollama", "/"};
inline constexpr KnownService ssh{IngressMap::TcpRule, 22, "SSH", {}};
inline constexpr std::array all{jupyterlab, tensorboard, ollama, ssh};
}

}

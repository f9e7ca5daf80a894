<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>quaymaster::AboutDialog</name>
    <message>
        <source>About Quaymaster</source>
        <translation>关于 Quaymaster</translation>
    </message>
    <message>
        <source>Quaymaster %1</source>
        <translation>Quaymaster %1</translation>
    </message>
    <message>
        <source>What was tested is what is released: brings container images, complete and proven, into registries.</source>
        <translation>测试过什么，就发布什么：把容器镜像完整、可验证地送进镜像仓库。</translation>
    </message>
    <message>
        <source>Licensed under the Apache License, Version 2.0.</source>
        <translation>按 Apache 许可证 2.0 版授权。</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence). Built on Qt %1 (LGPL 3).</source>
        <translation>图标：Lucide（ISC 许可证）。基于 Qt %1（LGPL 3）。</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
</context>
<context>
    <name>quaymaster::AccessFields</name>
    <message>
        <source>Choose the certificate of the CA</source>
        <translation>选择 CA 证书</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>选择客户端证书</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>选择客户端证书的私钥</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>C&amp;A certificate:</source>
        <translation>CA 证书(&amp;A)：</translation>
    </message>
    <message>
        <source>Client &amp;certificate:</source>
        <translation>客户端证书(&amp;C)：</translation>
    </message>
    <message>
        <source>Client &amp;key:</source>
        <translation>客户端私钥(&amp;K)：</translation>
    </message>
    <message>
        <source>CA certificate, a PEM file</source>
        <translation>CA 证书，PEM 文件</translation>
    </message>
    <message>
        <source>Client certificate, a PEM file</source>
        <translation>客户端证书，PEM 文件</translation>
    </message>
    <message>
        <source>Key of the client certificate, a PEM file</source>
        <translation>客户端证书的私钥，PEM 文件</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>系统的证书</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Do not check the server&apos;s certificate</source>
        <translation>不校验服务器的证书(&amp;D)</translation>
    </message>
    <message>
        <source>Insecure: anybody on the way can pretend to be this host and read your password. Give the CA&apos;s certificate instead.</source>
        <translation>不安全：传输途中的任何人都能冒充该服务器并读取密码。请改为给出 CA 证书。</translation>
    </message>
    <message>
        <source>Everything, passwords too, can be read by anybody on the way.</source>
        <translation>传输途中的任何人都能读取全部内容，包括密码。</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose a PEM file, or leave this empty.</source>
        <translation>无法读取该文件。请选择 PEM 文件，或留空。</translation>
    </message>
    <message>
        <source>A client certificate and its key go together. Choose both, or none.</source>
        <translation>客户端证书和私钥必须成对使用。请两个都选，或都不选。</translation>
    </message>
    <message>
        <source>Use http, w&amp;ithout encryption</source>
        <translation>使用 http，不加密(&amp;I)</translation>
    </message>
</context>
<context>
    <name>quaymaster::AccountFields</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password or token:</source>
        <translation>密码或令牌(&amp;P)：</translation>
    </message>
    <message>
        <source>Nobody: without an account</source>
        <translation>匿名：不使用账号</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>修改(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>删除(&amp;F)…</translation>
    </message>
    <message>
        <source>Change the stored password</source>
        <translation>修改已保存的密码</translation>
    </message>
    <message>
        <source>Forget the stored password</source>
        <translation>删除已保存的密码</translation>
    </message>
    <message>
        <source>A password is kept in the keychain, once the host has accepted it.</source>
        <translation>密码经服务器验证后，保存到钥匙串。</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>正在查看钥匙串…</translation>
    </message>
    <message>
        <source>A token is stored in the keychain.</source>
        <translation>钥匙串里保存有令牌。</translation>
    </message>
    <message>
        <source>The password of %1 is stored in the keychain.</source>
        <translation>钥匙串里保存有 %1 的密码。</translation>
    </message>
    <message>
        <source>The new password replaces the stored one, once the host has accepted it.</source>
        <translation>新密码经服务器验证后，取代已保存的密码。</translation>
    </message>
    <message>
        <source>Stored in the keychain</source>
        <translation>已保存在钥匙串里</translation>
    </message>
    <message>
        <source>Whose password is this? Type the user name too.</source>
        <translation>这是谁的密码？请同时填写用户名。</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>删除密码</translation>
    </message>
    <message>
        <source>Forget the password of %1 at %2?</source>
        <translation>删除 %1 在 %2 上的密码？</translation>
    </message>
    <message>
        <source>It is taken out of the keychain. The account at the host stays as it is.</source>
        <translation>只从钥匙串中删除，服务器上的账号不受影响。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>Look into the keychain again</source>
        <translation>再次查看钥匙串</translation>
    </message>
    <message>
        <source>The password for %1 stays in the keychain. %2 needs one of its own.</source>
        <translation>%1 的密码保留在钥匙串里。%2 需要自己的密码。</translation>
    </message>
    <message>
        <source>A token is kept in memory until Quaymaster ends.</source>
        <translation>令牌只保存在内存中，直到 Quaymaster 退出。</translation>
    </message>
    <message>
        <source>The password of %1 is kept in memory until Quaymaster ends.</source>
        <translation>%1 的密码只保存在内存中，直到 Quaymaster 退出。</translation>
    </message>
    <message>
        <source>This session has no keychain. A password is kept in memory until Quaymaster ends, and asked for after that.</source>
        <translation>当前会话没有钥匙串。密码只保存在内存中，直到 Quaymaster 退出；之后会再次询问。</translation>
    </message>
    <message>
        <source>Kept in memory</source>
        <translation>已保存在内存中</translation>
    </message>
    <message>
        <source>It is gone from memory. The account at the host stays as it is.</source>
        <translation>已从内存中删除，服务器上的账号不受影响。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Activity</name>
    <message>
        <source>Progress of all operations</source>
        <translation>所有任务的进度</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) running</source>
        <translation>
            <numerusform>%n 个任务进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>quaymaster::AddressCredentials</name>
    <message>
        <source>The keychain has a credential for %1 already, which stays. The imported one is dropped; “quaymaster login” replaces it.</source>
        <translation>钥匙串中已有 %1 的凭据，予以保留。导入的凭据已丢弃；如需替换请用“quaymaster login”。</translation>
    </message>
    <message>
        <source>The password for %1 is in the keychain now.</source>
        <translation>%1 的密码现已存入钥匙串。</translation>
    </message>
    <message>
        <source>Passwords are dropped, because the keychain takes none: %1. Log in with “quaymaster login HOST”.</source>
        <translation>钥匙串无法保存，密码已丢弃：%1。请用“quaymaster login HOST”登录。</translation>
    </message>
    <message>
        <source>The keychain has the password for %1 already.</source>
        <translation>钥匙串里已有 %1 的这个密码。</translation>
    </message>
</context>
<context>
    <name>quaymaster::AddressField</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>such as registry.example.com/project/image:v1.0</source>
        <translation>例如 registry.example.com/project/image:v1.0</translation>
    </message>
    <message>
        <source>The password of %1 was for %2. It is not kept.</source>
        <translation>%1 的密码属于 %2，不会保存。</translation>
    </message>
    <message>
        <source>The user name %1 was taken out of the address.</source>
        <translation>已从地址中取出用户名 %1。</translation>
    </message>
    <message>
        <source>The password of %1 was taken out of the address.</source>
        <translation>已从地址中取出 %1 的密码。</translation>
    </message>
    <message>
        <source>The password of %1 was taken out of the address. Saving brings it to the keychain, for %2.</source>
        <translation>已从地址中取出 %1 的密码。保存后将存入钥匙串，用于 %2。</translation>
    </message>
    <message>
        <source>The password of %1 was taken out of the address. This session has no keychain: after saving it is kept in memory, for %2, until Quaymaster ends.</source>
        <translation>已从地址中取出 %1 的密码。当前会话没有钥匙串：保存后仅留在内存中，用于 %2，直到 Quaymaster 退出。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ArchiveContentsJob</name>
    <message>
        <source>Read %1</source>
        <translation>读取 %1</translation>
    </message>
</context>
<context>
    <name>quaymaster::ArchiveError</name>
    <message>
        <source>The archive ends too early. Copy or save it once more and compare the sizes of the files.</source>
        <translation>归档不完整，提前结束。请重新复制或保存，并比较文件大小。</translation>
    </message>
    <message>
        <source>The archive is damaged. Copy or save it once more and compare the checksums.</source>
        <translation>归档已损坏。请重新复制或保存，并比较校验和。</translation>
    </message>
    <message>
        <source>%1 is not an image archive. Give a file of docker save, an OCI archive or an OCI layout folder.</source>
        <translation>%1 不是镜像归档。请选择 docker save 的文件、OCI 归档或 OCI 布局文件夹。</translation>
    </message>
    <message>
        <source>The file holds no tar. Give a file of docker save, an OCI archive or an OCI layout folder.</source>
        <translation>该文件里没有 tar。请选择 docker save 的文件、OCI 归档或 OCI 布局文件夹。</translation>
    </message>
    <message>
        <source>The archive holds the unsafe path %1. Do not use it, and ask where it came from.</source>
        <translation>归档中含有不安全的路径 %1。请勿使用，并查清它的来源。</translation>
    </message>
    <message>
        <source>The link %1 leads out of the archive. Do not use it, and ask where it came from.</source>
        <translation>链接 %1 指向归档之外。请勿使用该归档，并查清它的来源。</translation>
    </message>
    <message>
        <source>The link %1 leads in a circle. Save the archive once more.</source>
        <translation>链接 %1 循环指向自身。请重新保存归档。</translation>
    </message>
    <message>
        <source>The archive holds %1 twice, with different content. Save the archive once more.</source>
        <translation>归档中有两个内容不同的 %1。请重新保存归档。</translation>
    </message>
    <message>
        <source>The archive holds more than any image does. Do not use it, and ask where it came from.</source>
        <translation>归档的内容多得超出任何镜像。请勿使用，并查清它的来源。</translation>
    </message>
    <message>
        <source>%1 in the archive is not as it must be. Save the archive once more.</source>
        <translation>归档中的 %1 不符合规范。请重新保存归档。</translation>
    </message>
    <message>
        <source>The archive lacks %1, of which the image is made. Save the archive once more.</source>
        <translation>归档缺少组成镜像的 %1。请重新保存归档。</translation>
    </message>
    <message>
        <source>The layout does not hold %1. Copy the image once more with all its platforms.</source>
        <translation>布局中没有 %1。请重新复制镜像，并包含全部平台。</translation>
    </message>
    <message>
        <source>The content of %1 is not what its digest says. Copy or save the image once more.</source>
        <translation>%1 的内容与其摘要不符。请重新复制或保存镜像。</translation>
    </message>
    <message>
        <source>The size of %1 is not what its descriptor says. Copy or save the image once more.</source>
        <translation>%1 的大小与其描述符不符。请重新复制或保存镜像。</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read. Wait until it is written completely, then try again.</source>
        <translation>%1 在读取过程中变短了。请等它写完后重试。</translation>
    </message>
    <message>
        <source>The archive needs a dictionary of %1 to be decompressed, at most %2 are allowed. Compress it with a lower level.</source>
        <translation>解压该归档需要 %1 的字典，而最多允许 %2。请用更低的压缩级别重新压缩。</translation>
    </message>
    <message>
        <source>The archive uses a form that cannot be read. Save it once more with docker save or as an OCI archive.</source>
        <translation>归档采用了无法读取的形式。请用 docker save 重新保存，或保存为 OCI 归档。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the archive. Close other programs and try again.</source>
        <translation>内存不足，无法读取归档。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Another program is writing %1. Wait until it is done, or choose another name.</source>
        <translation>另一个程序正在写入 %1。请等它完成，或换一个名称。</translation>
    </message>
    <message>
        <source>%1 holds something else. Move it away, or choose another name.</source>
        <translation>%1 里是别的内容。请把它移走，或换一个名称。</translation>
    </message>
    <message>
        <source>%1 already holds another image by the name %2. Remove it, or choose another folder.</source>
        <translation>%1 里已有另一个名为 %2 的镜像。请移除它，或换一个文件夹。</translation>
    </message>
    <message>
        <source>The name behind %1: is missing.</source>
        <translation>“%1:”后面缺少名称。</translation>
    </message>
    <message>
        <source>The archive holds several images. Choose one by ARCHIVE:NAME:TAG or ARCHIVE@NUMBER.</source>
        <translation>归档中有多个镜像。请用 ARCHIVE:NAME:TAG 或 ARCHIVE@NUMBER 选择其中一个。</translation>
    </message>
    <message>
        <source>The archive holds no image %1. Choose one that it holds.</source>
        <translation>归档中没有镜像 %1。请从其中已有的镜像里选择。</translation>
    </message>
    <message>
        <source>%1 more free space is needed in %2. Free some space and try again.</source>
        <translation>%2 还需要 %1 的可用空间。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The layout still lacks %1. Starting it again continues from here.</source>
        <translation>布局还缺少 %1。再次启动即可从这里继续。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ArchiveSourceEdit</name>
    <message>
        <source>&amp;Archive or OCI layout:</source>
        <translation>归档或 OCI 布局(&amp;A)：</translation>
    </message>
    <message>
        <source>Archive or OCI layout</source>
        <translation>归档或 OCI 布局</translation>
    </message>
    <message>
        <source>a .tar, a .tar.gz… or a layout folder</source>
        <translation>.tar、.tar.gz 等归档，或布局文件夹</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>读取归档</translation>
    </message>
    <message>
        <source>Reading the archive: %p %</source>
        <translation>正在读取归档：%p %</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>镜像(&amp;I)：</translation>
    </message>
    <message>
        <source>Images of the archive</source>
        <translation>归档中的镜像</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>系统/架构</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>选择归档</translation>
    </message>
    <message>
        <source>Image archives (*.tar *.tar.gz *.tgz *.tar.xz *.txz *.tar.zst *.tzst)</source>
        <translation>镜像归档 (*.tar *.tar.gz *.tgz *.tar.xz *.txz *.tar.zst *.tzst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose an OCI layout folder</source>
        <translation>选择 OCI 布局文件夹</translation>
    </message>
    <message>
        <source>There is no such file or folder. Check the path.</source>
        <translation>没有这个文件或文件夹。请检查路径。</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>Choose an archive, or drop one here.</source>
        <translation>请选择归档，或将归档拖放到此处。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>The archive is being read.</source>
        <translation>正在读取归档。</translation>
    </message>
    <message>
        <source>The archive could not be read.</source>
        <translation>未能读取归档。</translation>
    </message>
    <message>
        <source>The archive holds several images. Choose one.</source>
        <translation>归档中有多个镜像。请选择一个。</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>重新读取(&amp;G)</translation>
    </message>
    <message>
        <source>It has changed and is read again. Look at its images.</source>
        <translation>文件已修改，已重新读取。请查看其中的镜像。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ArgumentParser</name>
    <message>
        <source>“%1” has no option %2. See “quaymaster %1 --help”.</source>
        <translation>“%1”没有选项 %2。请查看“quaymaster %1 --help”。</translation>
    </message>
    <message>
        <source>There is no common option %1; a command&apos;s own options stand behind its name. See “quaymaster --help”.</source>
        <translation>没有通用选项 %1；命令自身的选项要写在命令名之后。请查看“quaymaster --help”。</translation>
    </message>
    <message>
        <source>--%1 takes no value. Leave out what stands behind it.</source>
        <translation>--%1 不带值。请去掉它后面的内容。</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2.</source>
        <translation>--%1 需要一个值：--%1 %2。</translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation>--%1 给出了两次。请只写一次。</translation>
    </message>
    <message>
        <source>There is no command “%1”. “quaymaster --help” lists them all.</source>
        <translation>没有命令“%1”。“quaymaster --help”会列出全部命令。</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>缺少参数。用法：%1</translation>
    </message>
    <message>
        <source>There are too many arguments. Usage: %1</source>
        <translation>参数过多。用法：%1</translation>
    </message>
</context>
<context>
    <name>quaymaster::Arguments</name>
    <message>
        <source>A user name or password must not stand in an argument: others can see it. Leave out everything up to the @, and log in with “quaymaster login HOST”.</source>
        <translation>用户名或密码不得出现在参数里：其他人会看到。请去掉 @ 及其之前的全部内容，并用“quaymaster login HOST”登录。</translation>
    </message>
    <message>
        <source>The destination %1 has a digest, but an image brings its own. Give a tag, or nothing.</source>
        <translation>目标 %1 带有摘要，但摘要由镜像自身决定。请填写标签，或什么也不加。</translation>
    </message>
    <message>
        <source>A repository is needed here: leave the tag or digest of %1 out.</source>
        <translation>此处需要仓库：请去掉 %1 的标签或摘要。</translation>
    </message>
    <message>
        <source>“%1” is not a registry host. Give it as host or host:port.</source>
        <translation>“%1”不是镜像仓库服务器。请写作 host 或 host:port。</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression. Check it, and quote it for the shell.</source>
        <translation>“%1”不是正则表达式。请检查，并为 shell 加上引号。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 的值应为 %2 到 %3 的整数。</translation>
    </message>
</context>
<context>
    <name>quaymaster::AuthFile</name>
    <message>
        <source>%1 is not a valid file of registry credentials. Repair it, or name another one.</source>
        <translation>%1 不是有效的镜像仓库凭据文件。请修复它，或指定另一个文件。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Availability</name>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Address wrong</source>
        <translation>地址有误</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>找不到服务器</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>超时未响应</translation>
    </message>
    <message>
        <source>Certificate or TLS wrong</source>
        <translation>证书或 TLS 有误</translation>
    </message>
    <message>
        <source>Image missing</source>
        <translation>镜像不存在</translation>
    </message>
    <message>
        <source>Login needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Missing or no right</source>
        <translation>不存在或没有权限</translation>
    </message>
    <message>
        <source>Server trouble</source>
        <translation>服务器故障</translation>
    </message>
</context>
<context>
    <name>quaymaster::BlobUpload</name>
    <message>
        <source>%1 lost count of an upload. Try again; if it stays, tell its administrator.</source>
        <translation>%1 弄错了上传的进度。请重试；若仍如此，请告知其管理员。</translation>
    </message>
</context>
<context>
    <name>quaymaster::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n entries</source>
        <translation>
            <numerusform>批量编辑 %n 个镜像库</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;List or unlist:</source>
        <translation>上架或下架(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;GPU memory slicing:</source>
        <translation>显存切分(&amp;G)：</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>来源(&amp;O)：</translation>
    </message>
    <message>
        <source>Re&amp;mark:</source>
        <translation>备注(&amp;M)：</translation>
    </message>
    <message>
        <source>List or unlist</source>
        <translation>上架或下架</translation>
    </message>
    <message>
        <source>GPU memory slicing</source>
        <translation>显存切分</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>List</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Unlist</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>&amp;Replace in addresses:</source>
        <translation>替换地址中的(&amp;R)：</translation>
    </message>
    <message>
        <source>Replace in addresses</source>
        <translation>替换地址中的内容</translation>
    </message>
    <message>
        <source>Replace it by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>host or beginning, such as registry.example.com</source>
        <translation>主机或前缀，例如 registry.example.com</translation>
    </message>
    <message>
        <source>&amp;by:</source>
        <translation>为(&amp;B)：</translation>
    </message>
    <message>
        <source>such as harbor.example.com/mirror</source>
        <translation>例如 harbor.example.com/mirror</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>Nothing changes yet. Choose above what is to become different.</source>
        <translation>尚无修改。请在上方选择要修改的内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Containers that exist already keep the old address.</source>
        <translation>已创建的容器不受影响，仍使用旧地址。</translation>
    </message>
    <message>
        <source>A user name and password cannot stand in addresses. Take them out.</source>
        <translation>地址中不能包含用户名和密码，请将其去掉。</translation>
    </message>
    <message>
        <source>Entries that change: %1</source>
        <translation>将修改 %1 个镜像库</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>已修改“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed.</source>
        <translation>
            <numerusform>已修改 %n 个镜像库。</numerusform>
        </translation>
    </message>
    <message>
        <source>No chosen entry has an address that begins like this.</source>
        <translation>所选镜像库的地址都不以此开头。</translation>
    </message>
    <message>
        <source>%1 would be wrong, such as “%2”: %3</source>
        <translation>有 %1 个将会出错，例如“%2”：%3</translation>
    </message>
    <message>
        <source>“%1” is no server, so the new addresses are on Docker Hub. If a server is meant, write its whole name.</source>
        <translation>“%1”不是服务器，新地址将指向 Docker Hub。如果是指服务器，请写出完整名称。</translation>
    </message>
</context>
<context>
    <name>quaymaster::BulkModel</name>
    <message>
        <source>Entry</source>
        <translation>镜像库</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>修改后</translation>
    </message>
</context>
<context>
    <name>quaymaster::ByteScan</name>
    <message>
        <source>The file is %1, not UTF-8. Convert it to edit it as a form.</source>
        <translation>文件的编码是 %1，不是 UTF-8。转换编码后才能用表单编辑。</translation>
    </message>
    <message>
        <source>From here on the file is not UTF-8. Open it in its own encoding, such as GB18030.</source>
        <translation>从这里起文件不是 UTF-8。请按其自身编码打开，例如 GB18030。</translation>
    </message>
    <message>
        <source>There is a control character, U+%1. Remove it.</source>
        <translation>这里有控制字符 U+%1。请删除。</translation>
    </message>
    <message>
        <source>A carriage return stands alone: some programs end the line here and some do not. Replace it by a line feed.</source>
        <translation>这里有单独的回车符：有的程序在此换行，有的不换。请改为换行符。</translation>
    </message>
    <message>
        <source>A byte order mark, U+FEFF, stands in the middle of the file, as if two files had been joined. Remove it.</source>
        <translation>文件中间有字节顺序标记 U+FEFF，像是两个文件拼接而成。请删除。</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>括号嵌套过深。</translation>
    </message>
    <message>
        <source>The file has %1, and more than %2 can&apos;t be edited as a form.</source>
        <translation>文件大小为 %1，超过 %2 的文件不能用表单编辑。</translation>
    </message>
</context>
<context>
    <name>quaymaster::CaptchaBar</name>
    <message>
        <source>The login at the platform has ended. Type the characters to log in again.</source>
        <translation>平台的登录已失效。请输入验证码以重新登录。</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>Type the characters in the picture.</source>
        <translation>请输入图中的字符。</translation>
    </message>
</context>
<context>
    <name>quaymaster::CaptchaField</name>
    <message>
        <source>Picture with characters</source>
        <translation>验证码图片</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>无法显示验证码图片。</translation>
    </message>
    <message>
        <source>Cap&amp;tcha:</source>
        <translation>验证码(&amp;T)：</translation>
    </message>
    <message>
        <source>the characters in the picture</source>
        <translation>图中的字符</translation>
    </message>
</context>
<context>
    <name>quaymaster::Catalog</name>
    <message>
        <source>%1 does not list its repositories. Open one by its name; those that were used before are offered.</source>
        <translation>%1 不提供仓库列表。请按名称打开仓库；用过的仓库可直接选择。</translation>
    </message>
</context>
<context>
    <name>quaymaster::CloseQuestion</name>
    <message>
        <source>Close Quaymaster?</source>
        <translation>关闭 Quaymaster？</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) have not ended yet:</source>
        <translation>
            <numerusform>还有 %n 个任务未结束：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep the window</source>
        <translation>不关闭窗口(&amp;K)</translation>
    </message>
    <message>
        <source>What is interrupted can be continued at the next start: only what is missing is sent then.</source>
        <translation>中断的任务可在下次启动时继续：只传输缺少的部分。</translation>
    </message>
    <message>
        <source>&amp;Interrupt and close</source>
        <translation>中断并关闭(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n operation(s) and close</source>
        <translation>
            <numerusform>取消 %n 个任务并关闭(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::ColumnChooser</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>quaymaster::ColumnHeader</name>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Space sorts by the column, Shift with the arrow keys makes it wider or narrower, Ctrl with them moves it.</source>
        <translation>空格键按此列排序，Shift 加方向键改变列宽，Ctrl 加方向键移动此列。</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>升序排列(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降序排列(&amp;D)</translation>
    </message>
    <message>
        <source>Do &amp;not sort</source>
        <translation>不排序(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>加宽(&amp;W)</translation>
    </message>
    <message>
        <source>Na&amp;rrower</source>
        <translation>变窄(&amp;R)</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move to the ri&amp;ght</source>
        <translation>右移(&amp;G)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>Column %1, sorted ascending</source>
        <translation>%1 列，升序</translation>
    </message>
    <message>
        <source>Column %1, sorted descending</source>
        <translation>%1 列，降序</translation>
    </message>
</context>
<context>
    <name>quaymaster::CommandLine</name>
    <message>
        <source>Say what to do: the help lists the commands.</source>
        <translation>请说明要做什么：帮助里列出了所有命令。</translation>
    </message>
</context>
<context>
    <name>quaymaster::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>quaymaster::CommandTable</name>
    <message>
        <source>Only this platform; repeatable. An index stays an index, with another digest (default: all)</source>
        <translation>仅限该平台；可重复。索引仍为索引，但摘要不同（默认：全部）</translation>
    </message>
    <message>
        <source>Signatures, attestations and other referrers come along</source>
        <translation>一并带上签名、证明等关联对象（referrers）</translation>
    </message>
    <message>
        <source>Replace tags that have another digest</source>
        <translation>替换摘要不同的已有标签</translation>
    </message>
    <message>
        <source>Say what would be done, and do nothing</source>
        <translation>只说明将要做什么，不实际执行</translation>
    </message>
    <message>
        <source>Bring an image archive or OCI layout into registries</source>
        <translation>将镜像归档或 OCI 布局推送到镜像仓库</translation>
    </message>
    <message>
        <source>SOURCE is a docker-archive (docker save), an OCI archive or an OCI layout folder; plain, gzip, xz or zstd. It is PATH, PATH:NAME:TAG, PATH:REFNAME or PATH@N (the image number N, from 0) where it holds several. A REFERENCE without a tag takes the archive&apos;s. Blobs go first, the tag last, and the result is read back.</source>
        <translation>SOURCE 是 docker-archive（docker save）、OCI 归档或 OCI 布局文件夹；不压缩，或经 gzip、xz、zstd 压缩均可。写作 PATH；含多个镜像时写作 PATH:NAME:TAG、PATH:REFNAME 或 PATH@N（第 N 个镜像，从 0 起）。REFERENCE 不带标签时沿用归档的标签。先传 blob，最后才写标签，并回读结果加以验证。</translation>
    </message>
    <message>
        <source>Bring an image, or the tags of a repository, from registry to registries</source>
        <translation>将镜像或仓库的标签从一个镜像仓库同步到其他镜像仓库</translation>
    </message>
    <message>
        <source>SOURCE is a reference (without a tag: latest), or a repository with --all-tags or --tags. A DESTINATION without a tag takes the source&apos;s. Manifests are copied byte for byte, so the digest stays. What a destination has already is neither fetched nor sent; within one host blobs are mounted.</source>
        <translation>SOURCE 是镜像引用（不带标签即 latest）；与 --all-tags 或 --tags 同用时是仓库。DESTINATION 不带标签时沿用源的标签。清单逐字节复制，因此摘要不变。目标已有的内容既不拉取也不发送；同一服务器内的 blob 直接挂载。</translation>
    </message>
    <message>
        <source>All tags of the repository</source>
        <translation>仓库的全部标签</translation>
    </message>
    <message>
        <source>The tags that match it as a whole</source>
        <translation>整个标签名与之匹配的标签</translation>
    </message>
    <message>
        <source>Write an image as an OCI layout, for sites without a network</source>
        <translation>将镜像写成 OCI 布局，供没有网络的站点使用</translation>
    </message>
    <message>
        <source>Bytes stay unchanged. A pull that was cut goes on where it stopped when the same command is run again. “quaymaster push FOLDER|FILE.tar REFERENCE” brings the layout into a registry there.</source>
        <translation>内容逐字节不变。拉取中断后，再次执行同一条命令即从中断处继续。“quaymaster push FOLDER|FILE.tar REFERENCE”可将该布局推送到那里的镜像仓库。</translation>
    </message>
    <message>
        <source>Show an image&apos;s digest, platforms, layers and configs</source>
        <translation>显示镜像的摘要、平台、层和配置</translation>
    </message>
    <message>
        <source>Sizes are those of the compressed bytes, configs included.</source>
        <translation>大小按压缩后的字节计，含配置。</translation>
    </message>
    <message>
        <source>Write the manifest&apos;s bytes, unchanged</source>
        <translation>原样输出清单的字节</translation>
    </message>
    <message>
        <source>List the tags of a repository</source>
        <translation>列出仓库的标签</translation>
    </message>
    <message>
        <source>In natural order: 1.9 before 1.10.</source>
        <translation>按自然顺序：1.9 排在 1.10 之前。</translation>
    </message>
    <message>
        <source>Tell whether images are the same, by their digests</source>
        <translation>按摘要判断镜像是否相同</translation>
    </message>
    <message>
        <source>Exit status 0 if all digests are equal, 1 if they differ or one cannot be read.</source>
        <translation>所有摘要相同时退出码为 0；有差异或有镜像无法读取时为 1。</translation>
    </message>
    <message>
        <source>Delete an image with all its tags</source>
        <translation>删除镜像及其全部标签</translation>
    </message>
    <message>
        <source>REFERENCE has a tag or a digest. Registries delete by digest: every tag of the same digest goes too. They are named first, and you are asked; without a terminal --yes is needed.</source>
        <translation>REFERENCE 带有标签或摘要。镜像仓库按摘要删除：摘要相同的标签会一并删除。会先列出这些标签并请求确认；没有终端时必须加 --yes。</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>Prove a credential against a registry host, then keep it</source>
        <translation>向镜像仓库服务器验证凭据，然后保存</translation>
    </message>
    <message>
        <source>It is kept in the keychain, or with --authfile in that file. On a terminal you are asked for what is missing; without one --username and --password-stdin are both needed.</source>
        <translation>凭据保存在钥匙串里；给出 --authfile 时保存在该文件里。在终端上会询问缺少的内容；没有终端时必须同时给出 --username 和 --password-stdin。</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>登录的用户名</translation>
    </message>
    <message>
        <source>Read the password from standard input</source>
        <translation>从标准输入读取密码</translation>
    </message>
    <message>
        <source>Forget the credential for a registry host</source>
        <translation>删除某个镜像仓库服务器的凭据</translation>
    </message>
    <message>
        <source>In the keychain, or with --authfile in that file.</source>
        <translation>从钥匙串中删除；给出 --authfile 时从该文件中删除。</translation>
    </message>
    <message>
        <source>List what runs, ran, failed or was interrupted</source>
        <translation>列出正在运行、已完成、失败或中断的任务</translation>
    </message>
    <message>
        <source>Finish what was interrupted, failed or cancelled</source>
        <translation>继续完成中断、失败或取消的任务</translation>
    </message>
    <message>
        <source>Only what is missing is moved. Common options given here replace those of the first time.</source>
        <translation>只传输缺少的部分。此处给出的通用选项会取代首次执行时的选项。</translation>
    </message>
    <message>
        <source>Take an operation out of the list</source>
        <translation>从列表中移除任务</translation>
    </message>
    <message>
        <source>Not while it runs.</source>
        <translation>正在运行的任务不能移除。</translation>
    </message>
    <message>
        <source>Two throw-away registries on this machine, one image, the whole way</source>
        <translation>在本机用两个临时镜像仓库和一个镜像演示全过程</translation>
    </message>
    <message>
        <source>Starts two docker-registry processes on loopback in a temporary folder, makes an image for two platforms, pushes it to a private repository, syncs it into matrixdc/… on the same host and to a second host, compares, prints the digests and removes everything.</source>
        <translation>在临时文件夹里启动两个仅监听回环地址的 docker-registry 进程，制作一个双平台镜像，推送到私有仓库，同步到同一服务器的 matrixdc/… 和第二个服务器，进行比较，输出摘要，然后删除一切。</translation>
    </message>
    <message>
        <source>Answer with one JSON object on standard output</source>
        <translation>在标准输出上以一个 JSON 对象作答</translation>
    </message>
    <message>
        <source>Nothing on standard error but errors</source>
        <translation>标准错误上只输出错误</translation>
    </message>
    <message>
        <source>The log on standard error too</source>
        <translation>日志也输出到标准错误</translation>
    </message>
    <message>
        <source>Database, settings and log here instead of the user&apos;s</source>
        <translation>数据库、设置和日志放在此处，而不用用户默认的位置</translation>
    </message>
    <message>
        <source>Credentials from this file only (docker&apos;s config.json)</source>
        <translation>只用该文件中的凭据（docker 的 config.json）</translation>
    </message>
    <message>
        <source>Trust this certificate authority too (PEM)</source>
        <translation>同时信任该证书颁发机构（PEM）</translation>
    </message>
    <message>
        <source>Client certificate (PEM)</source>
        <translation>客户端证书（PEM）</translation>
    </message>
    <message>
        <source>Its key (PEM)</source>
        <translation>其私钥（PEM）</translation>
    </message>
    <message>
        <source>Do not check the certificate of host[:port]; repeatable</source>
        <translation>不校验 host[:port] 的证书；可重复</translation>
    </message>
    <message>
        <source>Speak http with host[:port]; repeatable</source>
        <translation>以 http 访问 host[:port]；可重复</translation>
    </message>
    <message>
        <source>At most so many blobs at once (default: found out for each host)</source>
        <translation>同时传输的 blob 数上限（默认：按服务器自动测定）</translation>
    </message>
    <message>
        <source>Try again so often (default 5; 0 tries once)</source>
        <translation>重试次数（默认 5；0 表示只尝试一次）</translation>
    </message>
    <message>
        <source>At most so many bytes a second, all together</source>
        <translation>总速率上限，字节每秒</translation>
    </message>
    <message>
        <source>This help; behind a command, that command&apos;s</source>
        <translation>本帮助；放在命令之后则为该命令的帮助</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The newest first. “operations continue ID” finishes one of them, “operations remove ID” takes one out of the list.</source>
        <translation>最新的在前。“operations continue ID”继续完成其中一个，“operations remove ID”将其从列表中移除。</translation>
    </message>
    <message>
        <source>Show which platform the entries are for</source>
        <translation>显示镜像库所属的平台</translation>
    </message>
    <message>
        <source>Without any secret. “registry server set” says where it is.</source>
        <translation>不含任何机密。用“registry server set”设置平台。</translation>
    </message>
    <message>
        <source>Log in to the platform, and remember it</source>
        <translation>登录平台并记住它</translation>
    </message>
    <message>
        <source>The login is proven first. Password and token are kept in the keychain, or with --authfile in that file. Where the platform wants a captcha, log in with a browser and give its token. What the entries had in common with another platform is forgotten.</source>
        <translation>先验证登录。密码和令牌保存在钥匙串中，指定 --authfile 时保存在该文件中。平台要求验证码时，请用浏览器登录并提供其令牌。与另一平台的对应关系会被忘记。</translation>
    </message>
    <message>
        <source>The prefix of its router, such as /api</source>
        <translation>其路由前缀，如 /api</translation>
    </message>
    <message>
        <source>Read a token (x-token) from standard input, in place of a password</source>
        <translation>从标准输入读取令牌（x-token），代替密码</translation>
    </message>
    <message>
        <source>Forget the platform and its credential</source>
        <translation>忘记平台及其凭据</translation>
    </message>
    <message>
        <source>The entries stay, here and there.</source>
        <translation>两边的镜像库都保留。</translation>
    </message>
    <message>
        <source>Take over what has changed at the platform</source>
        <translation>取得平台上的变更</translation>
    </message>
    <message>
        <source>Write to the platform what has changed here</source>
        <translation>将本地的变更应用到平台</translation>
    </message>
    <message>
        <source>One after the other, each read back. What is done stays done when a later one fails; a second run does the rest. The platform knows no versions: a change that somebody makes in the moment between our reading and writing is overwritten. What containers use is not deleted.</source>
        <translation>逐个执行并回读确认。后面的失败不影响已完成的；再次运行完成其余部分。平台没有版本号：在读取与写入之间的瞬间他人所做的修改会被覆盖。正被容器使用的不会删除。</translation>
    </message>
    <message>
        <source>Which side is right where both have changed; else such a conflict is left</source>
        <translation>两边都改过时以哪边为准；否则保留冲突</translation>
    </message>
    <message>
        <source>Delete there what was deleted here; else it is named and left</source>
        <translation>在平台删除本地已删除的镜像库；否则仅指出并保留</translation>
    </message>
    <message>
        <source>Delete also where the platform cannot say whether containers use it</source>
        <translation>平台无法确认是否有容器在使用时也删除</translation>
    </message>
    <message>
        <source>What the file holds (default: JSON if it ends in .json, else CSV)</source>
        <translation>文件格式（默认：以 .json 结尾为 JSON，否则为 CSV）</translation>
    </message>
    <message>
        <source>What it is called (a new one: the last part of its repository)</source>
        <translation>名字（新建时默认为仓库名的最后一段）</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Where it comes from (a new one: by its host)</source>
        <translation>来源（新建时默认按服务器判断）</translation>
    </message>
    <message>
        <source>What else is to be known</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>GPU memory slicing (a new one: no)</source>
        <translation>是否支持显存切分（新建时默认 no）</translation>
    </message>
    <message>
        <source>Offer it for new containers, or not (a new one: yes)</source>
        <translation>是否上架（新建时默认 yes）</translation>
    </message>
    <message>
        <source>List the registry entries</source>
        <translation>列出镜像库</translation>
    </message>
    <message>
        <source>All of them, or those that every option lets through.</source>
        <translation>列出全部，或同时满足各选项的镜像库。</translation>
    </message>
    <message>
        <source>With this text in any column</source>
        <translation>任一列包含此文本</translation>
    </message>
    <message>
        <source>Listed ones, or unlisted ones</source>
        <translation>已上架的，或已下架的</translation>
    </message>
    <message>
        <source>With GPU memory slicing, or without</source>
        <translation>支持显存切分的，或不支持的</translation>
    </message>
    <message>
        <source>With this text in the source</source>
        <translation>来源包含此文本</translation>
    </message>
    <message>
        <source>Created in this time: days (2026-01-31) or times (RFC 3339), in UTC, both included; one of them may be missing</source>
        <translation>创建时间范围：日期（2026-01-31）或时间（RFC 3339），按 UTC，含两端；任一端可省略</translation>
    </message>
    <message>
        <source>Show a registry entry with its advice</source>
        <translation>显示一个镜像库及其建议</translation>
    </message>
    <message>
        <source>ENTRY is an id, an exact name or an address. “registry check” tells whether its image can be had.</source>
        <translation>ENTRY 为编号、完整名字或地址。“registry check”可测试其镜像是否可用。</translation>
    </message>
    <message>
        <source>Add a registry entry, and print its id</source>
        <translation>新建镜像库并输出其编号</translation>
    </message>
    <message>
        <source>ADDRESS is an image: nginx:1.27, registry.example.com/project/image:tag. One without a tag is taken. Advice, such as a moving tag or an address that another entry has, stands on standard error and refuses nothing.</source>
        <translation>ADDRESS 为镜像地址：nginx:1.27、registry.example.com/project/image:tag。可以没有标签。建议（如浮动标签、与其他镜像库地址相同）输出到标准错误，不会因此拒绝。</translation>
    </message>
    <message>
        <source>Another image; containers that exist keep theirs</source>
        <translation>换成另一镜像；已创建的容器不受影响</translation>
    </message>
    <message>
        <source>Change registry entries: all of them, or none</source>
        <translation>修改镜像库：全部修改，或都不修改</translation>
    </message>
    <message>
        <source>ENTRY is an id, an exact name or an address. What no option says stays as it is. The platform hears of it with “registry apply”.</source>
        <translation>ENTRY 为编号、完整名字或地址。未指定的内容保持不变。用“registry apply”应用到平台。</translation>
    </message>
    <message>
        <source>Remove registry entries: all of them, or none</source>
        <translation>删除镜像库：全部删除，或都不删除</translation>
    </message>
    <message>
        <source>They are named first, and you are asked; without a terminal --yes is needed. The window can restore them. At the platform they go with “registry apply --delete”.</source>
        <translation>先列出名字并询问；没有终端时需要 --yes。可在窗口中恢复。用“registry apply --delete”才会从平台删除。</translation>
    </message>
    <message>
        <source>Also where the platform cannot say whether an instance uses it</source>
        <translation>平台无法确认是否有实例在使用时也删除</translation>
    </message>
    <message>
        <source>Write all registry entries to a file, as CSV or JSON</source>
        <translation>将全部镜像库写入 CSV 或 JSON 文件</translation>
    </message>
    <message>
        <source>The CSV is for spreadsheets and for the platform&apos;s import: UTF-8 with BOM, the platform&apos;s column names. The JSON is exact. - is standard output.</source>
        <translation>CSV 用于电子表格和平台导入：带 BOM 的 UTF-8，使用平台的列名。JSON 完全精确。- 表示标准输出。</translation>
    </message>
    <message>
        <source>Take registry entries from a file: all of them, or none</source>
        <translation>从文件导入镜像库：全部导入，或都不导入</translation>
    </message>
    <message>
        <source>A row changes the entry of the same platform id, name and address, or address; any other row is a new entry. Passwords in addresses go to the keychain. - is standard input.</source>
        <translation>平台编号相同、名字和地址相同或地址相同的行会修改已有镜像库；其余的行新建镜像库。地址中的密码存入钥匙串。- 表示标准输入。</translation>
    </message>
    <message>
        <source>The encoding of the file, such as GBK (default: UTF-8)</source>
        <translation>文件编码，如 GBK（默认 UTF-8）</translation>
    </message>
    <message>
        <source>Import the other rows where some are wrong</source>
        <translation>有误行时仍导入其余各行</translation>
    </message>
    <message>
        <source>Test whether the images of entries can be had, and why not</source>
        <translation>测试镜像库的镜像是否可用，以及不可用的原因</translation>
    </message>
    <message>
        <source>Each registry is asked, several at once: is the address right, is the network up, is the image there, may we have it? Without ENTRY all entries are tested. The results stay with the entries; a tag that has moved since the last test is named.</source>
        <translation>并行询问各镜像仓库服务器：地址是否正确、网络是否连通、镜像是否存在、是否有权限。不给 ENTRY 则测试全部镜像库。结果随镜像库保存；自上次测试后变动的标签会指出。</translation>
    </message>
    <message>
        <source>Registry entries are the images that the platform offers. They are kept in the workspace.</source>
        <translation>镜像库是平台提供的镜像，保存在工作区中。</translation>
    </message>
    <message>
        <source>Q1. An image cannot be pulled. What now? “registry check ENTRY” asks its registry and tells the causes apart: a wrong address, no network, no such image, no right to it, each with what to do next.</source>
        <translation>Q1. 镜像拉取失败怎么办？“registry check ENTRY”会询问其镜像仓库服务器，并区分原因：地址有误、网络不通、镜像不存在、没有权限，各给出下一步。</translation>
    </message>
    <message>
        <source>Q2. How do I use a private registry? “login HOST” proves a user name and password and keeps them for this machine. A GPU node pulls with its own: run “docker login HOST” there, which writes its ~/.docker/config.json.</source>
        <translation>Q2. 如何使用私有镜像仓库？“login HOST”验证用户名和密码并在本机保存。GPU 节点使用自己的凭据拉取：请在节点上运行“docker login HOST”，凭据保存在该节点的 ~/.docker/config.json。</translation>
    </message>
    <message>
        <source>Q3. What is different about an image for GPU memory slicing? Its flag: “registry edit ENTRY --slicing yes”. Where the product spec has the flag too, new containers get a part of a GPU&apos;s memory; without it they get whole GPUs as usual.</source>
        <translation>Q3. 显存切分镜像和普通镜像有什么区别？区别在于标志：“registry edit ENTRY --slicing yes”。产品规格也启用时，新容器获得部分显存；否则照常使用整块 GPU。</translation>
    </message>
    <message>
        <source>Q4. How do I test whether an image is available? “registry check” tests every entry, or those that it is given, and keeps the result. The last proof is “docker pull” on a GPU node, and a container made of it.</source>
        <translation>Q4. 如何测试镜像是否可用？“registry check”测试全部或指定的镜像库并保存结果。最终验证是在 GPU 节点上运行“docker pull”，再用它创建容器。</translation>
    </message>
    <message>
        <source>Q5. Can an entry be changed? Yes: “registry edit ENTRY”. Containers that exist are not touched, not even by another address. For a new version, “registry add ADDRESS” makes an entry of its own.</source>
        <translation>Q5. 镜像库可以修改吗？可以：“registry edit ENTRY”。已创建的容器不受影响，即使地址改变。新版本请用“registry add ADDRESS”另建镜像库。</translation>
    </message>
    <message>
        <source>Each side is compared with what both were last the same in. What was changed on both sides is a conflict: it is named and left, and “registry apply --prefer” decides it. What was deleted there is named and stays here; “registry remove” lets it go.</source>
        <translation>双方各自与上次一致时的内容比较。两边都改过的属于冲突：会列出并保留，由“registry apply --prefer”决定。平台上已删除的会列出并保留在本地；用“registry remove”删除。</translation>
    </message>
    <message>
        <source>Where the template is in the file, if there are several</source>
        <translation>文件中有多个模板时，指定模板所在位置</translation>
    </message>
    <message>
        <source>Write the result there, and leave the file alone</source>
        <translation>把结果写到该文件，原文件不变</translation>
    </message>
    <message>
        <source>Write nothing, and print the difference as “patch -p0” takes it</source>
        <translation>不写入，只输出可供“patch -p0”使用的差异</translation>
    </message>
    <message>
        <source>Find what is wrong in ingress templates</source>
        <translation>检查 ingress 模板中的问题</translation>
    </message>
    <message>
        <source>Prints a line for each finding, and nothing for a clean file. A folder is searched for *.yaml and *.yml; - is standard input. “# lint-disable ID” alone on a line covers the next line, behind a value its own; never errors.</source>
        <translation>每个问题输出一行，没有问题则不输出。文件夹会查找其中的 *.yaml 和 *.yml；- 表示标准输入。独占一行的“# lint-disable ID”作用于下一行，写在值后面则作用于本行；对错误不起作用。</translation>
    </message>
    <message>
        <source>Mend what can be mended safely</source>
        <translation>修复可以安全修复的问题</translation>
    </message>
    <message>
        <source>Fail on warnings too</source>
        <translation>有警告也算失败</translation>
    </message>
    <message>
        <source>Compare with the ports that this image exposes</source>
        <translation>与该镜像暴露的端口比较</translation>
    </message>
    <message>
        <source>Print SARIF 2.1.0 instead of lines</source>
        <translation>不逐行输出，改为输出 SARIF 2.1.0</translation>
    </message>
    <message>
        <source>Show the entries of a template with their addresses</source>
        <translation>显示模板的条目及其访问地址</translation>
    </message>
    <message>
        <source>What users will get: each rule&apos;s port, name and URL. {uid} and {port} are the platform&apos;s.</source>
        <translation>用户将看到的内容：每条规则的端口、名称和 URL。{uid} 和 {port} 由平台给出。</translation>
    </message>
    <message>
        <source>Set one value of a template</source>
        <translation>设置模板中的一个值</translation>
    </message>
    <message>
        <source>POINTER (RFC 6901) counts from the template: /0/httpRules/1/port. Nothing but the value changes; comments, quotes and line ends stay. An edit that would bring an error is refused, and the file stays as it is.</source>
        <translation>POINTER（RFC 6901）从模板算起：/0/httpRules/1/port。只改这个值，注释、引号和换行符保持不变。会带来错误的修改将被拒绝，文件保持原样。</translation>
    </message>
    <message>
        <source>Add an entry, a rule, a name or a key to a template</source>
        <translation>向模板添加条目、规则、名称或键</translation>
    </message>
    <message>
        <source>As add of RFC 6902: in front of an index, behind the last at -, or a key that is missing: /0/tcpRules/- &apos;{&quot;port&quot;: 22, &quot;name&quot;: &quot;SSH&quot;}&apos;. New lines look like those beside them.</source>
        <translation>与 RFC 6902 的 add 相同：插在某个序号之前，- 表示末尾，或添加缺少的键：/0/tcpRules/- &apos;{&quot;port&quot;: 22, &quot;name&quot;: &quot;SSH&quot;}&apos;。新行的写法与相邻行一致。</translation>
    </message>
    <message>
        <source>Remove an entry, a rule, a name or a key from a template</source>
        <translation>从模板删除条目、规则、名称或键</translation>
    </message>
    <message>
        <source>Comments that belong to it go along and are named. The last rule leaves [].</source>
        <translation>属于它的注释会一并删除并逐条列出。删除最后一条规则后留下 []。</translation>
    </message>
    <message>
        <source>Move an item within its list</source>
        <translation>在列表内移动一项</translation>
    </message>
    <message>
        <source>FROM and TO are pointers; TO is counted after FROM is taken out, - is the end.</source>
        <translation>FROM 和 TO 是指针；TO 按取出 FROM 之后的位置计算，- 表示末尾。</translation>
    </message>
    <message>
        <source>Write a new template for an image</source>
        <translation>为镜像生成新模板</translation>
    </message>
    <message>
        <source>Its entry has the image&apos;s name and SSH; with --inspect, a rule for each port that the image exposes. Nobody is contacted without --inspect.</source>
        <translation>条目包含镜像名和 SSH；加 --inspect 时，为镜像暴露的每个端口生成一条规则。不加 --inspect 则不访问网络。</translation>
    </message>
    <message>
        <source>Ask the registry for the image&apos;s ports</source>
        <translation>向镜像仓库查询镜像的端口</translation>
    </message>
    <message>
        <source>Check and edit the ingress templates of the platform, without losing a byte</source>
        <translation>检查和编辑平台的 ingress 模板，不丢失一个字节</translation>
    </message>
    <message>
        <source>Edits change the file in place, as a whole or not at all. What can&apos;t be edited safely is refused with the reason; edit it as text then.</source>
        <translation>修改直接写入文件，要么全部完成，要么完全不变。不能安全修改的会说明原因并拒绝，这时请按文本编辑。</translation>
    </message>
</context>
<context>
    <name>quaymaster::CommentField</name>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>注释：%1</translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation>修改注释</translation>
    </message>
</context>
<context>
    <name>quaymaster::CommentLines</name>
    <message>
        <source>Change a comment</source>
        <translation>修改注释</translation>
    </message>
</context>
<context>
    <name>quaymaster::CommonOptions</name>
    <message>
        <source>--client-cert and --client-key belong together. Give both.</source>
        <translation>--client-cert 和 --client-key 必须成对使用。请两个都给出。</translation>
    </message>
</context>
<context>
    <name>quaymaster::CompareCommand</name>
    <message>
        <source>All are the same.</source>
        <translation>全部相同。</translation>
    </message>
    <message>
        <source>They differ.</source>
        <translation>存在差异。</translation>
    </message>
</context>
<context>
    <name>quaymaster::CompareDialog</name>
    <message>
        <source>Compare images</source>
        <translation>比较镜像</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <translation>镜像 1(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Second:</source>
        <translation>镜像 2(&amp;S)：</translation>
    </message>
    <message>
        <source>such as harbor.example.com/team/app:1.0</source>
        <translation>例如 harbor.example.com/team/app:1.0</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What</source>
        <translation>比较项</translation>
    </message>
    <message>
        <source>First</source>
        <translation>镜像 1</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>镜像 2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is equal and what is different</source>
        <translation>相同与不同之处</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>there</source>
        <translation>有</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Equal: both stand for the same bytes.</source>
        <translation>相同：两者是逐字节一致的同一镜像。</translation>
    </message>
    <message>
        <source>Different: these are two images.</source>
        <translation>不同：这是两个镜像。</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>in one only</source>
        <translation>只在其中一个</translation>
    </message>
    <message>
        <source>in both</source>
        <translation>两者都有</translation>
    </message>
</context>
<context>
    <name>quaymaster::CompareJob</name>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
</context>
<context>
    <name>quaymaster::CompletionPopup</name>
    <message>
        <source>Complete</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>quaymaster::ConfirmDialog</name>
    <message>
        <source>What it is done to</source>
        <translation>操作对象</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>输入“%1”以继续：</translation>
    </message>
</context>
<context>
    <name>quaymaster::ConnectionProbe</name>
    <message>
        <source>The proxy %1 looks the name up.</source>
        <translation>由代理 %1 解析名称。</translation>
    </message>
    <message>
        <source>%1 is an address, so no name has to be looked up.</source>
        <translation>%1 是地址，无需解析名称。</translation>
    </message>
    <message>
        <source>The name %1 is known.</source>
        <translation>名称 %1 可以解析。</translation>
    </message>
    <message>
        <source>%1 takes the connection.</source>
        <translation>%1 接受连接。</translation>
    </message>
    <message>
        <source>The proxy %1 leads to %2.</source>
        <translation>代理 %1 可通往 %2。</translation>
    </message>
    <message>
        <source>The proxy %1 takes the connection.</source>
        <translation>代理 %1 接受连接。</translation>
    </message>
    <message>
        <source>The connection is not encrypted, as the settings of the host say.</source>
        <translation>按该服务器的设置，连接不加密。</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted.</source>
        <translation>%1 的证书可信任。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not checked, as the settings of the host say: anybody on the way could read along.</source>
        <translation>按该服务器的设置，不校验 %1 的证书：传输途中的任何人都可能读取内容。</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 is trusted, but only for %n more day(s). Have it renewed.</source>
        <translation>
            <numerusform>%1 的证书可信任，但只剩 %n 天。请安排更新证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks http, which is good enough as long as it stays on this computer.</source>
        <translation>%1 使用 http；只要内容不离开本机，这就足够了。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ConnectionStepRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a step of a test and its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Evidence of the step %1</source>
        <translation>步骤“%1”的证据</translation>
    </message>
    <message>
        <source>Hide the evidence</source>
        <translation>隐藏证据</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>显示证据</translation>
    </message>
</context>
<context>
    <name>quaymaster::ConnectionSteps</name>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>The host can be reached, without an account.</source>
        <translation>可以匿名连接该服务器。</translation>
    </message>
    <message>
        <source>The host can be reached as %1.</source>
        <translation>可以用 %1 的身份连接该服务器。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ConnectionTest</name>
    <message>
        <source>The name server does not tell where %1 is. Check the network and its settings.</source>
        <translation>域名服务器查不到 %1。请检查网络及其设置。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address, the network and the firewall.</source>
        <translation>%1 没有应答。请检查地址、网络和防火墙。</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <translation>测试到 %1 的连接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>quaymaster::CopyDialog</name>
    <message>
        <source>&amp;Recent</source>
        <translation>最近(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>目标(&amp;T)：</translation>
    </message>
    <message>
        <source>Platforms:</source>
        <translation>平台：</translation>
    </message>
    <message>
        <source>&amp;Signatures, attestations and other referrers come along</source>
        <translation>一并带上签名、证明等关联对象(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation>重新计划(&amp;G)</translation>
    </message>
    <message>
        <source>Show the &amp;plan</source>
        <translation>查看计划(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check at least one platform, or all.</source>
        <translation>请至少勾选一个平台，或选择全部平台。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无记录</translation>
    </message>
    <message>
        <source>all tags of %1</source>
        <translation>%1 的全部标签</translation>
    </message>
    <message>
        <source>the tags of %1 that match %2</source>
        <translation>%1 中匹配 %2 的标签</translation>
    </message>
</context>
<context>
    <name>quaymaster::CopyRun</name>
    <message>
        <source>The archive names no tag. Give the destination one, such as %1:1.0.</source>
        <translation>归档没有标明标签。请为目标加上标签，例如 %1:1.0。</translation>
    </message>
    <message>
        <source>No tag of %1 matches. Look at the tags that it has.</source>
        <translation>%1 没有匹配的标签。请查看它有哪些标签。</translation>
    </message>
</context>
<context>
    <name>quaymaster::CredentialDialog</name>
    <message>
        <source>Log in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>%1 要求验证身份。</translation>
    </message>
    <message>
        <source>This operation waits and then goes on: %1</source>
        <translation>登录后，等待中的任务会继续：%1</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>A password, or a token that stands for one</source>
        <translation>密码，或代替密码的令牌</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>记住密码（保存到钥匙串）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>不登录并继续(&amp;G)</translation>
    </message>
    <message>
        <source>The operation goes on as nobody, and fails where that is not enough.</source>
        <translation>任务将以匿名身份继续；权限不足时会失败。</translation>
    </message>
    <message>
        <source>%1 does not accept this user name and password, or they do not open this repository. Check both.</source>
        <translation>%1 不接受该用户名和密码，或它们无权访问此仓库。请核对两者。</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>A user name and a password are needed.</source>
        <translation>需要用户名和密码。</translation>
    </message>
</context>
<context>
    <name>quaymaster::CredentialDialogs</name>
    <message>
        <source>Not remembered</source>
        <translation>未能记住</translation>
    </message>
    <message>
        <source>You are logged in, but the password could not be remembered.</source>
        <translation>已登录，但未能记住密码。</translation>
    </message>
</context>
<context>
    <name>quaymaster::CredentialHelper</name>
    <message>
        <source>The credential helper %1 failed. Check that it is installed and unlocked, or log in here.</source>
        <translation>凭据助手 %1 失败。请检查它是否已安装并解锁，或在此登录。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Database</name>
    <message>
        <source>The database %1 is damaged. Put its last copy %2 in its place, or move it away to start anew.</source>
        <translation>数据库 %1 已损坏。请用最近的副本 %2 替换它，或将它移走后重新开始。</translation>
    </message>
    <message>
        <source>The database %1 is damaged and no copy %2 was made yet. Move it away to start anew.</source>
        <translation>数据库 %1 已损坏，且还没有副本 %2。请将它移走后重新开始。</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 busy. Wait until it is done, then try again.</source>
        <translation>另一个程序正占用数据库 %1。请等它完成后重试。</translation>
    </message>
    <message>
        <source>No permission for %1. Check its owner and mode.</source>
        <translation>没有访问 %1 的权限。请检查其属主和权限模式。</translation>
    </message>
    <message>
        <source>The disk is full at %1. Free some space and run the command again.</source>
        <translation>%1 所在的磁盘已满。请腾出空间，然后重新运行该命令。</translation>
    </message>
    <message>
        <source>The database %1 could not be read or written. Check the disk, then try again.</source>
        <translation>无法读写数据库 %1。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The workspace was made by a newer Quaymaster. Install that version, or name another folder.</source>
        <translation>该工作区由更新版本的 Quaymaster 创建。请安装该版本，或指定另一个文件夹。</translation>
    </message>
</context>
<context>
    <name>quaymaster::DayField</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Choose the day in a calendar (F4)</source>
        <translation>在日历中选择日期（F4）</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>This is no day. Write it like %1, or leave it empty.</source>
        <translation>这不是日期。请按 %1 的格式填写，或留空。</translation>
    </message>
    <message>
        <source>A day like %1; empty: any day</source>
        <translation>日期，例如 %1；留空表示不限</translation>
    </message>
</context>
<context>
    <name>quaymaster::DeleteCommand</name>
    <message>
        <source>Say which image of %1: add a tag or a digest. Nothing is deleted by default.</source>
        <translation>请指明 %1 中的哪个镜像：加上标签或摘要。默认不删除任何内容。</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Add --yes if %1 may go.</source>
        <translation>此处无法询问确认。如果可以删除 %1，请加上 --yes。</translation>
    </message>
    <message>
        <source>These tags go: %1</source>
        <translation>以下标签将被删除：%1</translation>
    </message>
    <message>
        <source>Delete %1? [y/N] </source>
        <translation>确定删除 %1？[y/N] </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>未删除任何内容。</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>No tag goes along.</source>
        <translation>没有标签会一并删除。</translation>
    </message>
</context>
<context>
    <name>quaymaster::DeleteJob</name>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>quaymaster::DeleteTagDialog</name>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Type %1 to delete it:</source>
        <translation>输入 %1 以确认删除(&amp;T)：</translation>
    </message>
    <message>
        <source>%1 is read-only in Quaymaster. Switch that off in its settings to delete there.</source>
        <translation>%1 在 Quaymaster 中设为只读。如需删除，请在其设置中关闭只读。</translation>
    </message>
    <message>
        <source>Looking which tags stand for the same image…</source>
        <translation>正在查找指向同一镜像的标签…</translation>
    </message>
    <message>
        <source>Delete the image %1?</source>
        <translation>删除镜像 %1？</translation>
    </message>
    <message numerus="yes">
        <source>A registry deletes images, not tags: %n other tag(s) of the same image will be gone too. This cannot be undone.</source>
        <translation>
            <numerusform>镜像仓库删除的是镜像而不是标签：同一镜像的另外 %n 个标签也会消失。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other tag of %1 stands for this image. This cannot be undone.</source>
        <translation>%1 中没有其他标签指向此镜像。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete from %1</source>
        <translation>从 %1 删除</translation>
    </message>
    <message>
        <source>&amp;Type %1 to delete them:</source>
        <translation>输入 %1 以确认删除(&amp;T)：</translation>
    </message>
    <message>
        <source>Not all of it is there any more. Close this, refresh the list of tags and choose again.</source>
        <translation>其中有些已不存在。请关闭此窗口，刷新标签列表后重新选择。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n image(s) of %1?</source>
        <translation>
            <numerusform>删除 %1 的 %n 个镜像？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A registry deletes images, not tags: %n other tag(s) of these images will be gone too. This cannot be undone.</source>
        <translation>
            <numerusform>镜像仓库删除的是镜像而不是标签：这些镜像的另外 %n 个标签也会消失。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other tag of %1 stands for these images. This cannot be undone.</source>
        <translation>%1 没有其他标签指向这些镜像。此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be deleted. The list says why.</source>
        <translation>
            <numerusform>%n 个镜像无法删除，原因见列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::DeletedEntriesDialog</name>
    <message>
        <source>Deleted entries</source>
        <translation>已删除的镜像库</translation>
    </message>
    <message>
        <source>Entries that are deleted stand here, and can be restored.</source>
        <translation>已删除的镜像库列在这里，可以恢复。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>已恢复“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were restored.</source>
        <translation>
            <numerusform>已恢复 %n 个镜像库。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::DeletedEntryModel</name>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
</context>
<context>
    <name>quaymaster::DeletionList</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Tags that go</source>
        <translation>将删除的标签</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>goes, as chosen</source>
        <translation>将删除（已选）</translation>
    </message>
    <message>
        <source>goes too: the same image</source>
        <translation>一并删除：同一镜像</translation>
    </message>
</context>
<context>
    <name>quaymaster::Delivery</name>
    <message>
        <source>%1 exists with another digest. Look at both; it is replaced only if you say so.</source>
        <translation>%1 已存在，但摘要不同。请先查看两者；只有明确要求时才会替换。</translation>
    </message>
</context>
<context>
    <name>quaymaster::DemoCommand</name>
    <message>
        <source>There is no temporary folder. Set TMPDIR to one with some space.</source>
        <translation>没有临时文件夹。请将 TMPDIR 设为一个有可用空间的文件夹。</translation>
    </message>
    <message>
        <source>Two registries: %1 and %2, in %3</source>
        <translation>两个镜像仓库：%1 和 %2，位于 %3</translation>
    </message>
    <message>
        <source>  %1 sent (%2), %3 mounted, %4 there already; %5</source>
        <translation>  发送 %1 个（%2），挂载 %3 个，已有 %4 个；%5</translation>
    </message>
    <message>
        <source>Pushed an image for two platforms to %1</source>
        <translation>已将一个双平台镜像推送到 %1</translation>
    </message>
    <message>
        <source>Synced it within the host to %1</source>
        <translation>已在同一服务器内将它同步到 %1</translation>
    </message>
    <message>
        <source>Synced it to the second host as %1</source>
        <translation>已将它同步到第二个服务器，即 %1</translation>
    </message>
    <message>
        <source>What was pushed first is what stands in every place.</source>
        <translation>每一处的内容都与最初推送的完全一致。</translation>
    </message>
    <message>
        <source>They differ.</source>
        <translation>存在差异。</translation>
    </message>
</context>
<context>
    <name>quaymaster::DemoRegistry</name>
    <message>
        <source>The demo needs the program docker-registry. “app/run demo” gets it without installing anything; or set QUAYMASTER_DOCKER_REGISTRY to its path.</source>
        <translation>演示需要 docker-registry 程序。“app/run demo”会取得它而不安装任何东西；也可以将 QUAYMASTER_DOCKER_REGISTRY 设为它的路径。</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk, then try again.</source>
        <translation>无法写入 %1。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>%1 did not start. Try it by hand: %1 --version.</source>
        <translation>%1 未能启动。请手动尝试：%1 --version。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Desktop</name>
    <message>
        <source>Quaymaster cannot start</source>
        <translation>Quaymaster 无法启动</translation>
    </message>
</context>
<context>
    <name>quaymaster::DesktopNotifications</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>quaymaster::Destination</name>
    <message>
        <source>The destination %1 is given twice. Give it once.</source>
        <translation>目标 %1 重复，请删除其中一个。</translation>
    </message>
</context>
<context>
    <name>quaymaster::DestinationsEdit</name>
    <message>
        <source>A&amp;nother destination</source>
        <translation>添加目标(&amp;N)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Destination %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>registry.example/group/name</source>
        <translation>registry.example/group/name</translation>
    </message>
    <message>
        <source>registry.example/group/name:tag</source>
        <translation>registry.example/group/name:tag</translation>
    </message>
    <message>
        <source>Remove destination %1</source>
        <translation>移除目标 %1</translation>
    </message>
    <message>
        <source>Name a destination.</source>
        <translation>请填写目标。</translation>
    </message>
    <message>
        <source>Correct the destination that is marked.</source>
        <translation>请更正标出的目标。</translation>
    </message>
    <message>
        <source>This destination is there twice. Give it once.</source>
        <translation>目标重复，请删除其中一个。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Diagnosis</name>
    <message>
        <source>The project of %1 does not exist on %2. Create it there first, or check its spelling.</source>
        <translation>%2 上没有 %1 所属的项目。请先在那里创建，或检查拼写。</translation>
    </message>
    <message>
        <source>The storage quota of %1 is used up. Ask its administrator for more, or delete old tags.</source>
        <translation>%1 的存储配额已用完。请向其管理员申请更多配额，或删除旧标签。</translation>
    </message>
    <message>
        <source>%1 is read-only at present. Try again when its maintenance is over.</source>
        <translation>%1 目前为只读。请在维护结束后重试。</translation>
    </message>
    <message>
        <source>You may not push to %1. Ask its owner for the right to push, or log in as somebody who has it.</source>
        <translation>没有推送到 %1 的权限。请向其所有者申请推送权限，或以有权限的用户登录。</translation>
    </message>
    <message>
        <source>You may not do this with %1. Ask its owner for the right, or log in as somebody who has it.</source>
        <translation>没有对 %1 执行此操作的权限。请向其所有者申请权限，或以有权限的用户登录。</translation>
    </message>
    <message>
        <source>ECR makes no repository by itself. Create %1 there first.</source>
        <translation>ECR 不会自动创建仓库。请先在那里创建 %1。</translation>
    </message>
    <message>
        <source>The namespace of %1 does not exist. Create it in the console first.</source>
        <translation>%1 的命名空间不存在。请先在控制台中创建。</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the tag.</source>
        <translation>%1 不存在。请检查名称和标签。</translation>
    </message>
    <message>
        <source>A policy of the project keeps %1 back (a scan or a signature is missing). See its page on %2.</source>
        <translation>项目策略不放行 %1（缺少扫描或签名）。请查看它在 %2 上的页面。</translation>
    </message>
    <message>
        <source>%1 is immutable on %2. Push another tag, or have the rule changed there.</source>
        <translation>%1 在 %2 上不可变。请推送另一个标签，或请人修改那里的规则。</translation>
    </message>
    <message>
        <source>%1 does not accept %2. The details hold its reason.</source>
        <translation>%1 不接受 %2。原因见详情。</translation>
    </message>
    <message>
        <source>%1 does not allow this call. Deleting may be switched off there: ask its administrator.</source>
        <translation>%1 不允许此调用。那里可能禁用了删除：请询问其管理员。</translation>
    </message>
    <message>
        <source>%1 waited too long for us. Try again.</source>
        <translation>%1 等待我们的请求超时。请重试。</translation>
    </message>
    <message>
        <source>Something in front of %1 limits the size of a request. Have its limit raised (client_max_body_size in nginx).</source>
        <translation>%1 前面的某个组件限制了请求大小。请调高该限制（nginx 中为 client_max_body_size）。</translation>
    </message>
    <message>
        <source>%1 limits how often you may ask. Wait a while, or log in for a higher limit.</source>
        <translation>%1 限制了请求频率。请稍候，或登录以获得更高的限额。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2). Try again later, or tell its administrator.</source>
        <translation>%1 自身出现故障（状态码 %2）。请稍后重试，或告知其管理员。</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense here (status %2). Is it a registry?</source>
        <translation>%1 的应答在这里没有意义（状态码 %2）。请确认它是不是镜像仓库。</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be read. Is it a registry?</source>
        <translation>%1 的应答无法解读。请确认它是不是镜像仓库。</translation>
    </message>
    <message>
        <source>%1 does not accept who you are for %2. Log in there, or check the user&apos;s rights.</source>
        <translation>%1 不接受以当前身份访问 %2。请在该服务器处登录，或检查该用户的权限。</translation>
    </message>
    <message>
        <source>%1 received other bytes than were meant for %2. Try again; if it stays, check the source and the network between.</source>
        <translation>%1 收到的内容与要发给 %2 的不符。请重试；若仍如此，请检查源和中间的网络。</translation>
    </message>
    <message>
        <source>%1 lost a blob of %2 while it was pushed. Try again.</source>
        <translation>%1 在推送期间丢失了 %2 的一个 blob。请重试。</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Tell its administrator, then try again.</source>
        <translation>%1 的磁盘已满。请告知其管理员，然后重试。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Dialog</name>
    <message>
        <source>Discard the input</source>
        <translation>放弃输入</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
    <message>
        <source>It is saved nowhere.</source>
        <translation>这些内容尚未保存。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
</context>
<context>
    <name>quaymaster::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>\ No line end at the end</source>
        <translation>\ 末尾没有换行符</translation>
    </message>
</context>
<context>
    <name>quaymaster::DifferenceView</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>When both were the same</source>
        <translation>上次同步时</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>At the platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Values of the chosen entry</source>
        <translation>所选镜像库的各字段值</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（不存在）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>quaymaster::Digest</name>
    <message>
        <source>The digest %1 has an algorithm that Quaymaster does not know. Use content with sha256 or sha512.</source>
        <translation>摘要 %1 使用了 Quaymaster 不认识的算法。请使用 sha256 或 sha512 的内容。</translation>
    </message>
    <message>
        <source>%1 is not a digest. Write sha256: and then exactly 64 of the characters 0-9 and a-f.</source>
        <translation>%1 不是摘要。请写作 sha256: 后面紧跟恰好 64 个 0-9、a-f 字符。</translation>
    </message>
</context>
<context>
    <name>quaymaster::DockerConfigEntry</name>
    <message>
        <source>The file holds no password for %1. Log in there.</source>
        <translation>该文件中没有 %1 的密码。请在该服务器处登录。</translation>
    </message>
</context>
<context>
    <name>quaymaster::DockerConfigImport</name>
    <message>
        <source>Import registry hosts from %1</source>
        <translation>从 %1 导入镜像仓库服务器</translation>
    </message>
    <message>
        <source>The credential helper knows no password for %1. Log in there.</source>
        <translation>凭据助手中没有 %1 的密码。请在该服务器处登录。</translation>
    </message>
</context>
<context>
    <name>quaymaster::DockerImageCopy</name>
    <message>
        <source>The archive has only %1. Ask for that, or for no platform in particular.</source>
        <translation>归档中只有 %1。请选择它，或不限定平台。</translation>
    </message>
</context>
<context>
    <name>quaymaster::DraftsBar</name>
    <message>
        <source>Res&amp;tore</source>
        <translation>恢复(&amp;T)</translation>
    </message>
    <message>
        <source>Ask ne&amp;xt time</source>
        <translation>下次再问(&amp;X)</translation>
    </message>
    <message>
        <source>Disc&amp;ard</source>
        <translation>丢弃(&amp;A)</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message numerus="yes">
        <source>%n ingress template(s) were not saved the last time: %1</source>
        <translation>
            <numerusform>上次有 %n 个 Ingress 模板未保存：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, written %2</source>
        <translation>%1，写于 %2</translation>
    </message>
    <message>
        <source>Discard what was not saved</source>
        <translation>丢弃未保存的内容</translation>
    </message>
    <message numerus="yes">
        <source>Discard the unsaved changes of %n ingress template(s)?</source>
        <translation>
            <numerusform>要丢弃 %n 个 Ingress 模板未保存的修改吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Files stay as they were saved last, and new templates are gone. This cannot be undone.</source>
        <translation>文件保持上次保存的内容，新模板则不复存在。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>quaymaster::DryRun</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>quaymaster::EditPlace</name>
    <message>
        <source>An anchor or a tag stands here. Edit this place as text.</source>
        <translation>这里有锚点或标签。请按文本编辑此处。</translation>
    </message>
    <message>
        <source>An alias stands here. Edit this place as text.</source>
        <translation>这里有别名。请按文本编辑此处。</translation>
    </message>
    <message>
        <source>A key stands here twice. Remove one of them before you edit the others.</source>
        <translation>这里有重复的键。请先删除其中一个再编辑。</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntriesExport</name>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, always exact (*.json)</source>
        <translation>JSON（无损）(*.json)</translation>
    </message>
    <message>
        <source>Export registry entries</source>
        <translation>导出镜像库</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntriesPane</name>
    <message>
        <source>Registry entries</source>
        <translation>镜像库</translation>
    </message>
    <message>
        <source>Every image that the platform offers stands here. Add the first one.</source>
        <translation>平台提供的所有镜像都列在这里。请添加第一个。</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>镜像库</translation>
    </message>
    <message>
        <source>New &amp;version of this tag…</source>
        <translation>用此标签新建版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Adds an entry like the selected one, for this tag.</source>
        <translation>按所选镜像库新建一个，使用此标签。</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n row(s).</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The platform gets it when you compare and apply it.</source>
        <translation>%1与平台比较并应用之后，平台上才会生效。</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryActions</name>
    <message>
        <source>&amp;New entry…</source>
        <translation>新建镜像库(&amp;N)…</translation>
    </message>
    <message>
        <source>Adds an image to the registry entries.</source>
        <translation>添加一个镜像到镜像库。</translation>
    </message>
    <message>
        <source>New &amp;version…</source>
        <translation>新建版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Adds an entry like the selected one, for another tag.</source>
        <translation>按所选镜像库新建一个，使用另一个标签。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes the selected entry, or several at once.</source>
        <translation>编辑所选镜像库，可一次编辑多个。</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>上架(&amp;L)</translation>
    </message>
    <message>
        <source>Offers the selected entries for new containers.</source>
        <translation>创建容器时可以选择所选镜像库。</translation>
    </message>
    <message>
        <source>&amp;Unlist</source>
        <translation>下架(&amp;U)</translation>
    </message>
    <message>
        <source>Hides the selected entries from new containers.</source>
        <translation>创建容器时不再显示所选镜像库。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Deletes the selected entries here. This can be undone.</source>
        <translation>在本地删除所选镜像库，可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Restore deleted entries…</source>
        <translation>恢复已删除的镜像库(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows entries that were deleted, to bring them back.</source>
        <translation>显示已删除的镜像库，以便恢复。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back what was done last to registry entries.</source>
        <translation>撤销最近对镜像库所做的操作。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>重新执行已撤销的操作。</translation>
    </message>
    <message>
        <source>&amp;Test availability</source>
        <translation>测试可用性(&amp;T)</translation>
    </message>
    <message>
        <source>Finds out whether the selected images can be had, and if not, why.</source>
        <translation>检查所选镜像能否拉取；如果不能，找出原因。</translation>
    </message>
    <message>
        <source>Test &amp;all entries</source>
        <translation>测试全部镜像库(&amp;A)</translation>
    </message>
    <message>
        <source>Finds out which images can be had, and why others can&apos;t.</source>
        <translation>检查哪些镜像能拉取，以及其他镜像不能拉取的原因。</translation>
    </message>
    <message>
        <source>&amp;Push an archive here…</source>
        <translation>推送归档到此处(&amp;P)…</translation>
    </message>
    <message>
        <source>Pushes an archive to the address of the entry.</source>
        <translation>将归档推送到该镜像库的地址。</translation>
    </message>
    <message>
        <source>S&amp;ync to…</source>
        <translation>同步到(&amp;Y)…</translation>
    </message>
    <message>
        <source>Copies the selected images to other registries.</source>
        <translation>将所选镜像复制到其他镜像仓库服务器。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes entries over from a CSV or JSON file, after a preview.</source>
        <translation>从 CSV 或 JSON 文件导入镜像库，导入前可预览。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the entries to a CSV or JSON file.</source>
        <translation>将镜像库写入 CSV 或 JSON 文件。</translation>
    </message>
    <message>
        <source>Paste &amp;from a spreadsheet…</source>
        <translation>从电子表格粘贴(&amp;F)…</translation>
    </message>
    <message>
        <source>Takes entries over from rows copied in a spreadsheet, after a preview.</source>
        <translation>预览后导入从电子表格复制的行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is undone, or done again</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryAddress</name>
    <message>
        <source>What follows the @ of the image address is not a digest. Write sha256: and 64 hexadecimal digits, or leave it out.</source>
        <translation>镜像地址中 @ 后面的内容不是摘要。请写 sha256: 加 64 位十六进制数字，或将其删去。</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryAdvice</name>
    <message>
        <source>Tag latest</source>
        <translation>标签为 latest</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>Tag without version</source>
        <translation>标签不含版本</translation>
    </message>
    <message>
        <source>Same address twice</source>
        <translation>地址重复</translation>
    </message>
    <message>
        <source>Address unreadable</source>
        <translation>地址无法识别</translation>
    </message>
    <message>
        <source>The tag “latest” may stand for another image tomorrow. Name a version, such as v1.2.3.</source>
        <translation>标签“latest”随时可能指向另一个镜像。请写明版本，例如 v1.2.3。</translation>
    </message>
    <message>
        <source>The address has no tag, so “latest” is meant. Name a version, such as v1.2.3.</source>
        <translation>地址没有标签，即表示“latest”。请写明版本，例如 v1.2.3。</translation>
    </message>
    <message>
        <source>The tag does not read like a version. Better are tags such as v1.0, 1.2.3 or v1.0.0-build.123.</source>
        <translation>标签看起来不是版本号。建议使用 v1.0、1.2.3 或 v1.0.0-build.123 这样的标签。</translation>
    </message>
    <message>
        <source>Another entry has the same address. Keep one of them, or give each its own tag.</source>
        <translation>另有镜像库的地址与此相同。请只保留一个，或分别使用不同的标签。</translation>
    </message>
    <message>
        <source>The platform&apos;s address is not an image address. Edit the entry and correct it.</source>
        <translation>平台上的地址不是镜像地址。请编辑该镜像库并更正地址。</translation>
    </message>
    <message>
        <source>Password taken out</source>
        <translation>密码已移出地址</translation>
    </message>
    <message>
        <source>The address came with a user name or password, which was taken out of it. Test the availability to see whether the registry lets you in.</source>
        <translation>地址中原有用户名或密码，已从地址中取出。请测试可用性，确认能否登录。</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryChecks</name>
    <message numerus="yes">
        <source>Of %n tested entries, %1 are available.</source>
        <translation>
            <numerusform>已测试 %n 个镜像库，其中 %1 个可用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryCopies</name>
    <message>
        <source>&amp;Copy the reference</source>
        <translation>复制引用(&amp;C)</translation>
    </message>
    <message>
        <source>Copies host, repository and tag of what is selected.</source>
        <translation>复制所选项的主机、仓库和标签。</translation>
    </message>
    <message>
        <source>Copy the reference by di&amp;gest</source>
        <translation>按摘要复制引用(&amp;G)</translation>
    </message>
    <message>
        <source>Copy “doc&amp;ker pull”</source>
        <translation>复制 docker pull 命令(&amp;K)</translation>
    </message>
    <message>
        <source>Copies the command with which Docker pulls the image.</source>
        <translation>复制用 Docker 拉取该镜像的命令。</translation>
    </message>
    <message>
        <source>Copies host, repository and the digest of the last test: a reference that never moves.</source>
        <translation>复制主机、仓库和最近一次测试的摘要：永不变动的引用。</translation>
    </message>
    <message>
        <source>The digest is not known yet: test the availability first.</source>
        <translation>尚不知道摘要：请先测试可用性。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n lines</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: the digest of “%1” is not known yet. Test its availability first.</source>
        <translation>未复制任何内容：尚不知道“%1”的摘要。请先测试其可用性。</translation>
    </message>
    <message>
        <source>Nothing was copied: the address of “%1” is not an image address. Edit the entry first.</source>
        <translation>未复制任何内容：“%1”的地址不是镜像地址。请先编辑该条目。</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryDetails</name>
    <message>
        <source>Entry</source>
        <translation>镜像库</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>镜像库详情</translation>
    </message>
    <message>
        <source>Choose one entry to see everything about it.</source>
        <translation>选择一个镜像库以查看其全部信息。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are selected.</source>
        <translation>
            <numerusform>已选择 %n 个镜像库。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryDialog</name>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Containers that exist already keep the old address.</source>
        <translation>已创建的容器不受影响，仍使用旧地址。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>已修改“%1”。</translation>
    </message>
    <message>
        <source>New registry entry</source>
        <translation>新建镜像库</translation>
    </message>
    <message>
        <source>&amp;Name (required):</source>
        <translation>名字（必填）(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Address (required):</source>
        <translation>地址（必填）(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>描述(&amp;D)：</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>来源(&amp;O)：</translation>
    </message>
    <message>
        <source>Re&amp;mark:</source>
        <translation>备注(&amp;M)：</translation>
    </message>
    <message>
        <source>Supports &amp;GPU memory slicing</source>
        <translation>支持显存切分(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Listed: offered when containers are created</source>
        <translation>上架：创建容器时可以选择(&amp;L)</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edit registry entry: %1</source>
        <translation>编辑镜像库：%1</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryEditing</name>
    <message>
        <source>%1 was listed.</source>
        <translation>已上架“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were listed.</source>
        <translation>
            <numerusform>已上架 %n 个镜像库。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was unlisted.</source>
        <translation>已下架“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were unlisted.</source>
        <translation>
            <numerusform>已下架 %n 个镜像库。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>已删除 %n 个镜像库。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that were imported: %1.</source>
        <translation>已导入 %1 个镜像库。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy rows in the spreadsheet, then paste them here.</source>
        <translation>剪贴板中没有文本。请先在电子表格中复制行，再粘贴到这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1.</source>
        <translation>
            <numerusform>已将 %n 个镜像库导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryEventList</name>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>%1, by an import</source>
        <translation>%1，通过导入</translation>
    </message>
    <message>
        <source>%1, by the platform</source>
        <translation>%1，来自平台</translation>
    </message>
    <message>
        <source>History of the entry</source>
        <translation>镜像库的历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>by the platform, with a token</source>
        <translation>由平台（使用令牌）</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryFacts</name>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Facts of the entry</source>
        <translation>镜像库信息</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>完整地址</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Platform id</source>
        <translation>平台 ID</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>测试时间</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Digest before</source>
        <translation>之前的摘要</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>系统/架构</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The tag has moved: it stands for another image than at the test before.</source>
        <translation>标签已指向其他镜像：与上次测试时不同。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>does not have the newest changes yet</source>
        <translation>尚未包含最新修改</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>not kept; log in to %1</source>
        <translation>未保存，请登录 %1</translation>
    </message>
    <message>
        <source>in memory until Quaymaster ends, for %1</source>
        <translation>保存在内存中直到 Quaymaster 退出，用于 %1</translation>
    </message>
    <message>
        <source>in the keychain, for %1</source>
        <translation>在钥匙串中，用于 %1</translation>
    </message>
    <message>
        <source>When the platform was last read, this address held a password there, in clear. Take it out on the platform&apos;s own page, and change it at the registry host: others have seen it.</source>
        <translation>上次读取平台时，该地址在平台上含有明文密码。请在平台自己的页面上将其去掉，并在镜像仓库服务器上更换密码：别人已经看到过它。</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryFields</name>
    <message>
        <source>The name is empty. Give the entry one.</source>
        <translation>不能为空。请填写镜像库的名字。</translation>
    </message>
    <message>
        <source>At most %1 characters fit, and these are %2. Shorten the text.</source>
        <translation>最多 %1 个字符，当前为 %2 个。请缩短文字。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryFilterBar</name>
    <message>
        <source>Listed or not</source>
        <translation>全部上架状态</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>已上架</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>With slicing or not</source>
        <translation>全部切分状态</translation>
    </message>
    <message>
        <source>With slicing</source>
        <translation>支持切分</translation>
    </message>
    <message>
        <source>Without slicing</source>
        <translation>不支持切分</translation>
    </message>
    <message>
        <source>Only what is listed, or is not</source>
        <translation>只显示已上架或已下架的</translation>
    </message>
    <message>
        <source>Only what supports GPU memory slicing, or does not</source>
        <translation>只显示支持或不支持显存切分的</translation>
    </message>
    <message>
        <source>Only from one source</source>
        <translation>只显示某一来源的</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>创建时间：</translation>
    </message>
    <message>
        <source>to</source>
        <comment>range of days</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Created on this day or later</source>
        <translation>在这一天或之后创建</translation>
    </message>
    <message>
        <source>Created on this day or earlier</source>
        <translation>在这一天或之前创建</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Take back every choice of this line</source>
        <translation>取消本行的所有选择</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>没有来源</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryJson</name>
    <message>
        <source>This has to be a text, in quotation marks.</source>
        <translation>这里必须是加引号的文本。</translation>
    </message>
    <message>
        <source>This has to be true or false, without quotation marks.</source>
        <translation>这里必须是 true 或 false，不加引号。</translation>
    </message>
    <message>
        <source>This has to be a whole number above 0, or null.</source>
        <translation>这里必须是大于 0 的整数，或者 null。</translation>
    </message>
    <message>
        <source>This is no object with the fields of an entry. Write it as an export does.</source>
        <translation>这不是含有镜像库字段的对象。请按导出文件的格式书写。</translation>
    </message>
    <message>
        <source>This is not JSON. Check the file where the details say, or export it again.</source>
        <translation>这不是 JSON。请检查详情中指出的位置，或重新导出。</translation>
    </message>
    <message>
        <source>An array of entries is wanted here, as an export writes it.</source>
        <translation>这里需要一个镜像库数组，与导出文件的格式相同。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n entries are too many for one import. Split the file.</source>
        <translation>
            <numerusform>一次导入不能超过 %n 个镜像库。请拆分文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>(no image name)</source>
        <translation>（没有镜像名）</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntrySteps</name>
    <message>
        <source>This cannot be undone any more, because an entry has been changed since.</source>
        <translation>已无法撤销，因为之后有镜像库被修改。</translation>
    </message>
    <message>
        <source>This cannot be done again, because an entry has been changed since.</source>
        <translation>已无法重做，因为之后有镜像库被修改。</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryStore</name>
    <message>
        <source>“%1” is in the list already. Look at it there.</source>
        <translation>“%1”已在列表中。请在列表中查看。</translation>
    </message>
    <message>
        <source>“%1” cannot be restored, because nothing is known of it. Add it anew.</source>
        <translation>没有“%1”的任何记录，无法恢复。请重新添加。</translation>
    </message>
    <message>
        <source>“%1” was deleted in the meantime. Restore it first, or leave it out.</source>
        <translation>“%1”在此期间已被删除。请先恢复它，或不再处理它。</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime. Look at it as it is now, then try again.</source>
        <translation>“%1”在此期间已被修改。请查看它现在的内容，然后重试。</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntrySyncStore</name>
    <message>
        <source>%1 is not the platform of this workspace any more. Compare with the one that is.</source>
        <translation>%1 已不再是此工作区的平台。请与当前平台比较。</translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryTable</name>
    <message>
        <source>Two columns stand for the same thing, the first is called %1. Remove one of them.</source>
        <translation>有两列表示同一内容，第一列名为 %1。请删除其中一列。</translation>
    </message>
    <message numerus="yes">
        <source>An entry has no more than %n columns. Copy the row with the names of the columns too.</source>
        <translation>
            <numerusform>一个镜像库最多有 %n 列。请连同列名所在的行一起复制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n rows are too many for one import. Split the table.</source>
        <translation>
            <numerusform>一次导入不能超过 %n 行。请拆分表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>In row %1 a quotation mark is never closed. Close it, and write those inside of a cell twice.</source>
        <translation>第 %1 行有一个引号没有闭合。请补上它；单元格内部的引号要写两次。</translation>
    </message>
    <message>
        <source>There is text behind the closing quotation mark. Write quotation marks inside of a cell twice.</source>
        <translation>结束引号之后还有文字。单元格内部的引号要写两次。</translation>
    </message>
    <message>
        <source>This is neither yes nor no. Write 是 or 否, yes or no.</source>
        <translation>这里既不是“是”也不是“否”。请写 是 或 否（也可写 yes 或 no）。</translation>
    </message>
    <message>
        <source>The first row names no column “地址” or “address”. Name the columns there as an export does.</source>
        <translation>第一行没有名为“地址”或“address”的列。请按导出文件的格式在第一行写上列名。</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cells where %1 are wanted. Remove separators.</source>
        <translation>
            <numerusform>此行有 %n 个单元格，而应为 %1 个。请删除多余的分隔符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::EntryTexts</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Hidden when containers are created; the platform&apos;s API does not enforce it.</source>
        <translation>创建容器时不可见，但平台 API 不会拦截。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more have the same address. Keep one of them, or give each its own tag.</source>
        <translation>
            <numerusform>%1 等另有 %n 个镜像库的地址与此相同。请只保留一个，或分别使用不同的标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>Same address: %1. Keep one of them, or give each its own tag.</source>
        <translation>地址与%1相同。请只保留一个，或分别使用不同的标签。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>quaymaster::Environment</name>
    <message>
        <source>Nothing will be remembered, because there is no folder for it. Name one with --workspace.</source>
        <translation>没有可用的文件夹，因此不会保存任何记录。请用 --workspace 指定一个文件夹。</translation>
    </message>
    <message>
        <source>INSECURE: the certificate of %1 is not checked.</source>
        <translation>不安全：未校验 %1 的证书。</translation>
    </message>
</context>
<context>
    <name>quaymaster::EnvironmentBadge</name>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
</context>
<context>
    <name>quaymaster::EquivalentCommand</name>
    <message>
        <source>&amp;Command line:</source>
        <translation>命令行(&amp;C)：</translation>
    </message>
    <message>
        <source>Command line that does the same</source>
        <translation>等效的命令行</translation>
    </message>
    <message>
        <source>shown as soon as everything is filled in</source>
        <translation>填写完整后显示等效命令</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>复制命令行</translation>
    </message>
</context>
<context>
    <name>quaymaster::Error</name>
    <message>
        <source>There is no file %1. Check the path.</source>
        <translation>文件 %1 不存在。请检查路径。</translation>
    </message>
    <message>
        <source>No permission for %1. Check its owner and mode.</source>
        <translation>没有访问 %1 的权限。请检查其属主和权限模式。</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the disk, then try again.</source>
        <translation>无法读写 %1。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form. Give the file that begins with BEGIN CERTIFICATE.</source>
        <translation>%1 中没有 PEM 格式的证书。请选择以 BEGIN CERTIFICATE 开头的文件。</translation>
    </message>
    <message>
        <source>%1 holds no usable private key. Give an RSA or EC key in PEM form without a passphrase.</source>
        <translation>%1 中没有可用的私钥。请选择无口令保护的 PEM 格式 RSA 或 EC 私钥。</translation>
    </message>
    <message>
        <source>Cancelled. Starting it again continues from here.</source>
        <translation>已取消。再次启动即可从这里继续。</translation>
    </message>
    <message>
        <source>The disk is full at %1. Free some space and try again.</source>
        <translation>%1 所在的磁盘已满。请腾出空间后重试。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ErrorDetails</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the sentence and its details</source>
        <translation>复制错误说明及其详情</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>错误详情</translation>
    </message>
</context>
<context>
    <name>quaymaster::ExportEntryDialog</name>
    <message>
        <source>The maintainers’ template</source>
        <translation>维护人员的模板</translation>
    </message>
    <message>
        <source>Export the entry</source>
        <translation>导出条目</translation>
    </message>
    <message>
        <source>&amp;Release that it belongs to:</source>
        <translation>所属版本(&amp;R)：</translation>
    </message>
    <message>
        <source>As a &amp;patch of the maintainers’ file</source>
        <translation>作为维护人员文件的补丁(&amp;P)</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>The entry is in the clipboard.</source>
        <translation>条目已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>&amp;Maintainers’ template:</source>
        <translation>维护人员的模板(&amp;M)：</translation>
    </message>
    <message>
        <source>The entry takes the place of theirs for the same images, in line %1.</source>
        <translation>该条目将替换维护人员文件中第 %1 行镜像相同的条目。</translation>
    </message>
    <message>
        <source>Their entry in line %1 is for other images too: it keeps those, and the entry for %2 comes behind it.</source>
        <translation>维护人员文件中第 %1 行的条目还包含其他镜像：那些镜像保留在原处，%2 的条目加在其后。</translation>
    </message>
    <message>
        <source>The entry comes behind their last one.</source>
        <translation>该条目将加在维护人员文件的最后一个条目之后。</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of theirs go: %1</source>
        <translation>
            <numerusform>维护人员文件中的 %n 条注释将被删除：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Another entry of theirs names %1 too, and which of them counts is not known.</source>
        <translation>维护人员文件中另有条目也写了 %1，不清楚以哪个为准。</translation>
    </message>
    <message>
        <source>&amp;List in their file:</source>
        <translation>维护人员文件中的列表(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>quaymaster::FaqDialog</name>
    <message>
        <source>Frequently asked questions</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问题与解答</translation>
    </message>
    <message>
        <source>An image cannot be pulled. What now?</source>
        <translation>镜像拉取失败怎么办？</translation>
    </message>
    <message>
        <source>Test the availability. The registry is asked, and the causes are told apart: a wrong address, no network, no such image, no right to it, each with what to do next.</source>
        <translation>请测试可用性。程序会询问镜像仓库，并分清原因：地址有误、网络不通、镜像不存在、没有权限，同时说明下一步怎么做。</translation>
    </message>
    <message>
        <source>How do I use a private registry?</source>
        <translation>如何配置私有镜像仓库？</translation>
    </message>
    <message>
        <source>Add its host here, with a user name and a password: they are proved and kept. A GPU node pulls with its own: run “docker login HOST” there, which writes its ~/.docker/config.json.</source>
        <translation>在此添加镜像仓库服务器，并填写用户名和密码：验证后会保存。GPU 节点使用自己的认证信息：请在节点上执行“docker login 服务器”，认证信息会保存在 ~/.docker/config.json。</translation>
    </message>
    <message>
        <source>What is different about an image for GPU memory slicing?</source>
        <translation>显存切分镜像和普通镜像有什么区别？</translation>
    </message>
    <message>
        <source>Its flag, which is set by editing the entry. Where the product spec has the flag too, new containers get a part of a GPU&apos;s memory; without it they get whole GPUs as usual.</source>
        <translation>区别在于“是否支持显存切分”，编辑镜像库即可设置。产品规格也支持时，新建容器只占用 GPU 的部分显存；否则照常使用整块 GPU。</translation>
    </message>
    <message>
        <source>How do I test whether an image is available?</source>
        <translation>如何测试镜像库是否可用？</translation>
    </message>
    <message>
        <source>Test one, several or all entries; the result is kept and stands in the list. The last proof is “docker pull” on a GPU node, and a container made of it.</source>
        <translation>可测试一个、多个或全部镜像库，结果会保存并显示在列表中。最终的验证是在 GPU 节点上执行“docker pull”，并用该镜像创建容器。</translation>
    </message>
    <message>
        <source>Can an entry be changed?</source>
        <translation>镜像库可以修改吗？</translation>
    </message>
    <message>
        <source>Yes. Containers that exist are not touched, not even by another address. For a new version of the image, make an entry of its own.</source>
        <translation>可以。已创建的容器不受影响，修改地址也一样。需要新版本的镜像时，建议新建一个镜像库。</translation>
    </message>
</context>
<context>
    <name>quaymaster::FileField</name>
    <message>
        <source>Choose a file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>quaymaster::FilteredTable</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>筛选（%1）</translation>
    </message>
    <message>
        <source>Show only rows that contain a text</source>
        <translation>只显示包含指定文字的行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Go to the next row that matches the filter</source>
        <translation>转到下一个匹配筛选的行</translation>
    </message>
    <message>
        <source>Copy the selected rows as tab-separated text</source>
        <translation>将选中的行复制为制表符分隔的文本</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>选择要显示的列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Filter by any column, hidden ones too (%1)</source>
        <translation>按任意列筛选，包括隐藏的列（%1）</translation>
    </message>
    <message>
        <source>Sort, move or resize columns</source>
        <translation>排序、移动或调整列</translation>
    </message>
    <message>
        <source>Go to the header: Space sorts, Shift and Ctrl with the arrow keys resize and move</source>
        <translation>转到表头：空格键排序，Shift 或 Ctrl 加方向键调整列宽或移动</translation>
    </message>
</context>
<context>
    <name>quaymaster::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>quaymaster::Formats</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>quaymaster::FrozenBar</name>
    <message>
        <source>The text has errors (line %1). Mend them there; the form waits.</source>
        <translation>文本有错误（第 %1 行）。请在文本中改正，表单会等待。</translation>
    </message>
</context>
<context>
    <name>quaymaster::GpuSlice</name>
    <message>
        <source>Enter the GPU memory of the spec, at least 1 GB.</source>
        <translation>请填写规格的显存总量，至少 1 GB。</translation>
    </message>
    <message>
        <source>Enter how many cards the spec uses, at least one.</source>
        <translation>请填写规格使用的显卡数，至少一张。</translation>
    </message>
    <message>
        <source>Enter the memory of one card, at least 1 GB.</source>
        <translation>请填写单卡显存，至少 1 GB。</translation>
    </message>
    <message>
        <source>Enter how many cards the node has, at least one.</source>
        <translation>请填写算力节点的显卡数，至少一张。</translation>
    </message>
    <message>
        <source>Each card would have to give %1 GB, but has only %2 GB. Lower the spec&apos;s memory, or use more cards.</source>
        <translation>每张卡需要分出 %1 GB，但单卡只有 %2 GB。请减少规格的显存，或增加显卡数。</translation>
    </message>
    <message>
        <source>The spec uses more cards (%1) than the node has (%2). Use fewer cards, or another node.</source>
        <translation>规格使用的显卡数（%1）多于算力节点的显卡数（%2）。请减少显卡数，或换一个算力节点。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Gutter</name>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>quaymaster::HelpText</name>
    <message>
        <source>Exit status: 0 all is done and proven; 1 something failed, was refused or differs; 2 wrong usage, nothing was tried; 130, 143, 129 cancelled by Ctrl-C, SIGTERM, SIGHUP.</source>
        <translation>退出码：0 全部完成并已验证；1 有失败、被拒绝或存在差异；2 用法错误，未做任何尝试；130、143、129 被 Ctrl-C、SIGTERM、SIGHUP 取消。</translation>
    </message>
    <message>
        <source>Quaymaster brings container images, complete and proven, into registries.</source>
        <translation>Quaymaster 把容器镜像完整、可验证地送进镜像仓库。</translation>
    </message>
    <message>
        <source>Usage: quaymaster COMMAND [OPTIONS] [ARGUMENTS]</source>
        <translation>用法：quaymaster COMMAND [OPTIONS] [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Common options, anywhere; -- ends options; --name VALUE or --name=VALUE:</source>
        <translation>通用选项（位置任意；-- 结束选项；写作 --name VALUE 或 --name=VALUE）：</translation>
    </message>
    <message>
        <source>Credentials come from --authfile alone if it is given, else from the keychain, then from the files of docker and podman. A loopback host that does not speak TLS is spoken to in http.</source>
        <translation>凭据来源：给出 --authfile 时只用该文件；否则先用钥匙串，再用 docker 和 podman 的文件。对不支持 TLS 的回环地址服务器使用 http。</translation>
    </message>
    <message>
        <source>“quaymaster COMMAND --help” tells more of a command.</source>
        <translation>“quaymaster COMMAND --help”给出某条命令的详细说明。</translation>
    </message>
    <message>
        <source>Usage: quaymaster %1</source>
        <translation>用法：quaymaster %1</translation>
    </message>
    <message>
        <source> [OPTIONS]</source>
        <translation> [OPTIONS]</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Common options:</source>
        <translation>通用选项：</translation>
    </message>
    <message>
        <source>Usage: quaymaster %1 COMMAND [OPTIONS] [ARGUMENTS]</source>
        <translation>用法：quaymaster %1 命令 [选项] [参数]</translation>
    </message>
</context>
<context>
    <name>quaymaster::HostBrowser</name>
    <message>
        <source>INSECURE: its certificate is not checked</source>
        <translation>不安全：未校验其证书</translation>
    </message>
    <message>
        <source>without encryption</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Repositories of the host</source>
        <translation>服务器上的仓库</translation>
    </message>
    <message>
        <source>Tags of the repository</source>
        <translation>仓库的标签</translation>
    </message>
    <message>
        <source>What is in the image</source>
        <translation>镜像内容</translation>
    </message>
    <message>
        <source>No host is chosen</source>
        <translation>未选择服务器</translation>
    </message>
</context>
<context>
    <name>quaymaster::HostDialog</name>
    <message>
        <source>%1 is in the list already. Edit it there.</source>
        <translation>%1 已在列表中。请在列表中编辑它。</translation>
    </message>
    <message>
        <source>Trying the password at %1…</source>
        <translation>正在向 %1 验证密码…</translation>
    </message>
    <message>
        <source>%1 does not accept this user name and password. Check both, then save again.</source>
        <translation>%1 不接受该用户名和密码。请核对两者，然后重新保存。</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation>仍然保存(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Keeping the password in the keychain…</source>
        <translation>正在将密码保存到钥匙串…</translation>
    </message>
    <message>
        <source>Keep it until Quaymaster &amp;ends</source>
        <translation>保留到 Quaymaster 退出(&amp;E)</translation>
    </message>
    <message>
        <source>Go on &amp;without it</source>
        <translation>不保留，继续(&amp;W)</translation>
    </message>
    <message>
        <source>Add a registry host</source>
        <translation>添加镜像仓库服务器</translation>
    </message>
    <message>
        <source>Registry host %1</source>
        <translation>镜像仓库服务器 %1</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>服务器(&amp;H)：</translation>
    </message>
    <message>
        <source>such as harbor.example.com or 192.0.2.7:5000</source>
        <translation>例如 harbor.example.com 或 192.0.2.7:5000</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>环境(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Read-only: Quaymaster refuses to write there</source>
        <translation>只读：Quaymaster 拒绝写入该服务器(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;mark:</source>
        <translation>备注(&amp;M)：</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 is saved. This session has no keychain: the password is kept in memory until Quaymaster ends, and asked for after that.</source>
        <translation>%1 已保存。当前会话没有钥匙串：密码只保存在内存中，直到 Quaymaster 退出；之后会再次询问。</translation>
    </message>
    <message>
        <source>%1 is saved. The keychain is locked or refused: the password is kept in memory until Quaymaster ends. Unlock the keychain and save again to store it.</source>
        <translation>%1 已保存。钥匙串已锁定或拒绝了访问：密码只保存在内存中，直到 Quaymaster 退出。请解锁钥匙串后再次保存，以存入密码。</translation>
    </message>
    <message>
        <source>Production is marked in every list and every dialog.</source>
        <translation>生产环境在列表和对话框中都有醒目标记。</translation>
    </message>
</context>
<context>
    <name>quaymaster::HostInput</name>
    <message>
        <source>The host is missing. Write one such as registry.example.com or 192.168.1.20:5000.</source>
        <translation>缺少服务器。请按此格式填写：registry.example.com 或 192.168.1.20:5000。</translation>
    </message>
    <message>
        <source>Only the host belongs here, without a repository. Write it as %1</source>
        <translation>此处只填服务器，不含仓库。请写作 %1</translation>
    </message>
    <message>
        <source>In image addresses “%1” would not be taken for a host. Write it with its domain or its port.</source>
        <translation>在镜像地址中，“%1”不会被当作服务器。请写上域名或端口。</translation>
    </message>
    <message>
        <source>A registry is reached by https or http. Leave out what stands before the host.</source>
        <translation>镜像仓库通过 https 或 http 访问。请去掉服务器前面的内容。</translation>
    </message>
</context>
<context>
    <name>quaymaster::HostsPane</name>
    <message>
        <source>Registry hosts</source>
        <translation>镜像仓库服务器</translation>
    </message>
    <message>
        <source>Add the registries that you push to, sync and browse.</source>
        <translation>添加用于推送、同步和浏览的镜像仓库。</translation>
    </message>
    <message>
        <source>&amp;Add a host…</source>
        <translation>添加服务器(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a registry host.</source>
        <translation>添加镜像仓库服务器。</translation>
    </message>
    <message>
        <source>Change address, account, encryption and environment of the host.</source>
        <translation>修改该服务器的地址、账号、加密和环境。</translation>
    </message>
    <message>
        <source>Take the selected hosts out of the list.</source>
        <translation>将选中的服务器移出列表。</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Show step by step whether the host can be reached, and as whom.</source>
        <translation>逐步显示能否连接该服务器，以及以什么身份。</translation>
    </message>
    <message>
        <source>&amp;Import from Docker…</source>
        <translation>从 Docker 导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Take hosts and passwords over from a config.json.</source>
        <translation>从 config.json 导入服务器和密码。</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>浏览(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the repositories of the host.</source>
        <translation>转到该服务器的仓库。</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>将 %1 移出列表？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n host(s) from the list?</source>
        <translation>
            <numerusform>将 %n 个服务器移出列表？</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain is locked or refused: it may still hold a password for %1. Unlock it, then try again.</source>
        <translation>钥匙串已锁定或拒绝了访问：其中可能仍有 %1 的密码。请解锁后重试。</translation>
    </message>
    <message>
        <source>&amp;Edit the host…</source>
        <translation>编辑服务器(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove hosts…</source>
        <translation>移除服务器(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n registry host(s)</source>
        <translation>
            <numerusform>移除 %n 个镜像仓库服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings of %n host(s) are lost, and the passwords are taken out of the keychain. Nothing changes at the registries.</source>
        <translation>
            <numerusform>%n 个服务器的设置会丢失，密码会从钥匙串中删除。镜像仓库中的内容不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>quaymaster::HttpFailures</name>
    <message>
        <source>There is no network, so %1 cannot be found. Connect to the network, then try again.</source>
        <translation>没有网络，因此找不到 %1。请连接网络后重试。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password. Put them into https_proxy.</source>
        <translation>代理 %1 要求用户名和密码。请将它们写入 https_proxy。</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer. Check the proxy&apos;s address.</source>
        <translation>代理 %1 没有应答。请检查代理的地址。</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check the proxy&apos;s address.</source>
        <translation>无法连接代理 %1。请检查代理的地址。</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection to %2 through. Ask its administrator.</source>
        <translation>代理 %1 没有放行到 %2 的连接。请询问其管理员。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address and the port, and that the server is running.</source>
        <translation>%1 拒绝连接。请检查地址和端口，并确认镜像仓库正在运行。</translation>
    </message>
    <message>
        <source>%1 did not take the upload to its end. Try again; what is already there is kept.</source>
        <translation>%1 没有接收完上传的内容。请重试；已有的部分会保留。</translation>
    </message>
    <message>
        <source>%1 closed the connection too early. Try again; what is already there is kept.</source>
        <translation>%1 过早关闭了连接。请重试；已有的部分会保留。</translation>
    </message>
    <message>
        <source>%1 does not answer like a web server. Check the address and the port.</source>
        <translation>%1 的应答不像 Web 服务器。请检查地址和端口。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>无法连接 %1。请检查网络后重试。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address, the network and the firewall.</source>
        <translation>%1 没有应答。请检查地址、网络和防火墙。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %1 or went there for %n second(s). Check the network, then try again.</source>
        <translation>
            <numerusform>与 %1 之间已有 %n 秒没有收发任何数据。请检查网络后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent fewer bytes than it announced. Try again; tell the registry&apos;s administrator if it stays.</source>
        <translation>%1 发来的字节数少于其声明的数量。请重试；若仍如此，请告知镜像仓库的管理员。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than any registry may send. Check the address.</source>
        <translation>%1 的应答超出了镜像仓库允许的大小。请检查地址。</translation>
    </message>
    <message>
        <source>%1 is not a web address. Check it.</source>
        <translation>%1 不是网址。请检查。</translation>
    </message>
    <message>
        <source>What was to be sent could not be read to its end. Try again.</source>
        <translation>要发送的内容未能完整读取。请重试。</translation>
    </message>
    <message>
        <source>The name %1 is not found. Check the address; if it is right, check the network and DNS.</source>
        <translation>找不到服务器 %1。请检查地址；如果地址正确，请检查网络和 DNS。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImageActions</name>
    <message>
        <source>&amp;Copy the reference</source>
        <translation>复制引用(&amp;C)</translation>
    </message>
    <message>
        <source>Copy host, repository and tag of what is selected.</source>
        <translation>复制所选内容的服务器、仓库和标签。</translation>
    </message>
    <message>
        <source>Copy the reference by &amp;digest</source>
        <translation>按摘要复制引用(&amp;D)</translation>
    </message>
    <message>
        <source>Copy host, repository and digest: a reference that never moves.</source>
        <translation>复制服务器、仓库和摘要：永不变动的引用。</translation>
    </message>
    <message>
        <source>Copy “docker pu&amp;ll”</source>
        <translation>复制 docker pull 命令(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the command with which Docker pulls the tag.</source>
        <translation>复制用 Docker 拉取该标签的命令。</translation>
    </message>
    <message>
        <source>Copy “docker pull” by di&amp;gest</source>
        <translation>复制 docker pull 命令（带摘要）(&amp;G)</translation>
    </message>
    <message>
        <source>Copy the command with which Docker pulls exactly this image.</source>
        <translation>复制用 Docker 准确拉取此镜像的命令。</translation>
    </message>
    <message>
        <source>S&amp;ync the selected tags to…</source>
        <translation>将所选标签同步到(&amp;Y)…</translation>
    </message>
    <message>
        <source>Copy what is selected to other registries.</source>
        <translation>将所选内容复制到其他镜像仓库。</translation>
    </message>
    <message>
        <source>Pr&amp;omote…</source>
        <translation>晋级(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy the image to another repository group of the same host.</source>
        <translation>将镜像复制到同一服务器的另一个仓库组。</translation>
    </message>
    <message>
        <source>Pull the selected tag into a &amp;file…</source>
        <translation>将所选标签保存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Save the image as an OCI layout, for sites without a network.</source>
        <translation>将镜像保存为 OCI 布局，供没有网络的站点使用。</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>Show whether two references stand for the same bytes.</source>
        <translation>显示两个引用是否指向逐字节一致的内容。</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>删除(&amp;E)…</translation>
    </message>
    <message>
        <source>Delete images from the registry, with every tag that stands for them.</source>
        <translation>从镜像仓库删除镜像，以及指向它们的所有标签。</translation>
    </message>
    <message>
        <source>Copy “s&amp;kopeo copy”</source>
        <translation>复制 skopeo copy 命令(&amp;K)</translation>
    </message>
    <message>
        <source>Copy the command with which skopeo copies exactly this image; add where to.</source>
        <translation>复制用 skopeo 复制这个镜像的命令；请补上目标。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImageAdvice</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>The image was built %1 ago, so its base lacks the security updates since then. Rebuild it on an updated base and scan it.</source>
        <translation>镜像构建于 %1前，其基础镜像缺少此后的安全更新。请基于更新后的基础镜像重新构建，并进行漏洞扫描。</translation>
    </message>
    <message>
        <source>The image was built %1 ago on %2, which may lack the security updates since then. Rebuild it on an updated %2 and scan it.</source>
        <translation>镜像于 %1前基于 %2 构建，可能缺少此后的安全更新。请基于更新后的 %2 重新构建，并进行漏洞扫描。</translation>
    </message>
    <message>
        <source>It runs as root. Set another user with USER in the Dockerfile; what breaks out of the container then has fewer rights.</source>
        <translation>镜像以 root 身份运行。请在 Dockerfile 中用 USER 指定其他用户，这样即使有程序逃出容器，权限也更小。</translation>
    </message>
    <message>
        <source>It has no health check. Add HEALTHCHECK to the Dockerfile, so that Docker notices a service that hangs.</source>
        <translation>它没有健康检查。请在 Dockerfile 中加入 HEALTHCHECK，以便 Docker 发现挂起的服务。</translation>
    </message>
    <message>
        <source>It is %1 compressed, more than %2, which makes starts slow. Use an Alpine or slim base and a multi-stage build that leaves build tools out.</source>
        <translation>压缩后为 %1，超过 %2，启动会变慢。请使用 Alpine 或 slim 基础镜像，并用多阶段构建去掉构建工具。</translation>
    </message>
    <message>
        <source>It has %1 layers, more than %2; Docker mounts %3 at most, and images built upon it add theirs. Join RUN lines, or build in several stages.</source>
        <translation>它有 %1 层，超过 %2 层；Docker 最多支持 %3 层，基于它构建的镜像还会增加层数。请合并 RUN 指令，或使用多阶段构建。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImageAdviceList</name>
    <message>
        <source>What would be better about the image</source>
        <translation>镜像可以改进之处</translation>
    </message>
    <message>
        <source>Nothing in its configuration, size or layers calls for advice.</source>
        <translation>其配置、大小和层数都没有需要改进之处。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImageCheck</name>
    <message>
        <source>%1 did not answer in time. Check the network and the firewall, then test again.</source>
        <translation>%1 未及时应答。请检查网络和防火墙，然后重新测试。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 is missing or only hidden from you. Check the name; if it is right, log in to %1 with an account that may read it.</source>
        <translation>%1 没有说明 %2 是不存在，还是只是对您不可见。请检查名称；如果名称正确，请用有读取权限的账号登录 %1。</translation>
    </message>
    <message>
        <source>%1 does not say whether %2 is missing or whether your account may not read it. Check the name; if it is right, ask its owner for the right to pull.</source>
        <translation>%1 没有说明 %2 是不存在，还是您的账号无权读取。请检查名称；如果名称正确，请向其所有者申请拉取权限。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImageConfigTree</name>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>停止信号</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签（label）</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImageDetails</name>
    <message>
        <source>&amp;Layers</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>Confi&amp;guration</source>
        <translation>配置(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Platform or layer</source>
        <translation>平台或层</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Platforms and layers</source>
        <translation>平台和层</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Configuration of the image</source>
        <translation>镜像的配置</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>&amp;Platform:</source>
        <translation>平台(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>文档(&amp;D)：</translation>
    </message>
    <message>
        <source>JSON as the registry sent it</source>
        <translation>镜像仓库发来的 JSON 原文</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Manifest of %1</source>
        <translation>%1 的清单</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>%1 的配置</translation>
    </message>
    <message>
        <source>Ad&amp;vice</source>
        <translation>建议(&amp;V)</translation>
    </message>
    <message>
        <source>Ad&amp;vice (%1)</source>
        <translation>建议 (%1)(&amp;V)</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImageInspector</name>
    <message>
        <source>Choose one tag to see what is in it.</source>
        <translation>选择一个标签以查看其内容。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImageLookup</name>
    <message>
        <source>Looking at the image…</source>
        <translation>正在查看镜像…</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>digest, size, platforms</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImageNames</name>
    <message>
        <source>Add an image name</source>
        <translation>添加镜像名</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>镜像名</translation>
    </message>
    <message>
        <source>This is no list. Edit it as text.</source>
        <translation>这里不是列表。请以文本方式编辑。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Image name %1</source>
        <translation>镜像名 %1</translation>
    </message>
    <message>
        <source>Enter or F2 changes this name, Delete removes it.</source>
        <translation>按回车或 F2 修改此名称，按 Delete 移除。</translation>
    </message>
    <message>
        <source>Change an image name</source>
        <translation>修改镜像名</translation>
    </message>
    <message>
        <source>Only the name %1 is written: registry and tag do not belong here.</source>
        <translation>只写入了名称 %1：这里不需要仓库地址和标签。</translation>
    </message>
    <message>
        <source>Remove an image name</source>
        <translation>移除镜像名</translation>
    </message>
    <message>
        <source>&amp;Change the name</source>
        <translation>修改名称(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove the name</source>
        <translation>移除名称(&amp;R)</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImagePortsDialog</name>
    <message>
        <source>&amp;Image:</source>
        <translation>镜像(&amp;I)：</translation>
    </message>
    <message>
        <source>As&amp;k its registry which ports it exposes</source>
        <translation>向镜像仓库查询暴露的端口(&amp;K)</translation>
    </message>
    <message>
        <source>Compare with an image</source>
        <translation>与镜像比较</translation>
    </message>
    <message>
        <source>Its registry is asked which ports it exposes. What the rules lack, or have too many, joins the problems.</source>
        <translation>向镜像仓库查询该镜像暴露的端口。规则中缺少或多余的端口会列入问题。</translation>
    </message>
    <message>
        <source>New ingress entry</source>
        <translation>新建 ingress 条目</translation>
    </message>
    <message>
        <source>The entry takes the image’s name, and a rule for each port. Without the registry it has SSH only.</source>
        <translation>条目使用镜像的名称，并为每个端口创建一条规则。不查询镜像仓库时只包含 SSH。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add entry</source>
        <translation>添加条目(&amp;A)</translation>
    </message>
    <message>
        <source>%1 Or add the entry without asking.</source>
        <translation>%1 也可以不查询，直接添加条目。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImageTree</name>
    <message>
        <source>%1 has more manifests, or deeper ones, than an image can sensibly have. Check what it is.</source>
        <translation>%1 的清单数量或嵌套深度超出了正常镜像的范围。请检查它究竟是什么。</translation>
    </message>
    <message>
        <source>%1 has only %2. Ask for that, or for no platform in particular.</source>
        <translation>%1 只有 %2。请选择它，或不限定平台。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImportEntriesDialog</name>
    <message>
        <source>&amp;Read it as %1</source>
        <translation>按 %1 读取(&amp;R)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>CSV or JSON</source>
        <translation>CSV 或 JSON</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n entries</source>
        <translation>
            <numerusform>导入 %n 个镜像库(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip the %n wrong row(s)</source>
        <translation>
            <numerusform>跳过 %n 个错误行(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. Correct them and paste them again, or skip them.</source>
        <translation>
            <numerusform>有 %n 行错误。请更正后重新粘贴，或跳过这些行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are wrong. Correct them and read the file again, or skip them.</source>
        <translation>
            <numerusform>有 %n 行错误。请更正后重新读取文件，或跳过这些行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change, so there is nothing to import.</source>
        <translation>不会有任何修改，没有可导入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 new, %2 changed, %3 the same, %4 wrong.</source>
        <translation>
            <numerusform>共 %n 行：新增 %1，修改 %2，相同 %3，错误 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The file was read as %2.</source>
        <translation>%1文件按 %2 读取。</translation>
    </message>
    <message>
        <source>Columns that are no field of an entry are left out: %1.</source>
        <translation>以下列不是镜像库的字段，已忽略：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) came with a user name or password, which is taken out.</source>
        <translation>
            <numerusform>%n 个地址带有用户名或密码，已从地址中移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a CSV or JSON file, or drop one here. What importing it would do is shown first.</source>
        <translation>请选择 CSV 或 JSON 文件，或将文件拖放到此处。导入之前会先显示将发生的修改。</translation>
    </message>
    <message>
        <source>There is no row to import.</source>
        <translation>没有可导入的行。</translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>未能读取任何内容。</translation>
    </message>
    <message>
        <source>Choose a file of registry entries</source>
        <translation>选择镜像库文件</translation>
    </message>
    <message>
        <source>Import registry entries</source>
        <translation>导入镜像库</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>File of registry entries</source>
        <translation>镜像库文件</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>导入将产生的修改</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>要显示的行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The import brings the password of %1 to the keychain, unless it has one already; without a keychain it is kept until Quaymaster ends.</source>
        <translation>导入时会把 %1 的密码存入钥匙串，除非那里已有密码；没有钥匙串时，保留到 Quaymaster 退出为止。</translation>
    </message>
    <message>
        <source>There are several passwords for %1: each is kept for its repository.</source>
        <translation>%1 有多个密码：各自按其仓库保存。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImportEntriesModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What changes, or why it is wrong</source>
        <translation>修改内容或错误原因</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImportFile</name>
    <message>
        <source>More than %1 MiB are too much for one import. Split the file.</source>
        <translation>一次导入不能超过 %1 MiB。请拆分文件。</translation>
    </message>
    <message>
        <source>The file could not be read. Check the disk, then try again.</source>
        <translation>无法读取该文件。请检查磁盘，然后重试。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImportHostsDialog</name>
    <message>
        <source>Choose a config.json of Docker or an auth.json of Podman</source>
        <translation>选择 Docker 的 config.json 或 Podman 的 auth.json</translation>
    </message>
    <message>
        <source>Import registry hosts</source>
        <translation>导入镜像仓库服务器</translation>
    </message>
    <message>
        <source>&amp;File of Docker or Podman:</source>
        <translation>Docker 或 Podman 的文件(&amp;F)：</translation>
    </message>
    <message>
        <source>File of Docker or Podman</source>
        <translation>Docker 或 Podman 的文件</translation>
    </message>
    <message>
        <source>Hosts in the file</source>
        <translation>文件中的服务器</translation>
    </message>
    <message>
        <source>There is no host to import. Choose a config.json or auth.json above.</source>
        <translation>没有可导入的服务器。请在上方选择 config.json 或 auth.json。</translation>
    </message>
    <message>
        <source>Copy the passwords of credential &amp;helpers into the keychain too</source>
        <translation>凭据助手中的密码也复制到钥匙串(&amp;H)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n host(s)</source>
        <translation>
            <numerusform>导入 %n 个服务器(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>%1 of %2 were imported.</source>
        <translation>已导入 %1 个，共 %2 个。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImportHostsModel</name>
    <message>
        <source>known to the helper</source>
        <translation>助手已知</translation>
    </message>
    <message>
        <source>helper %1</source>
        <translation>助手 %1</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>该文件自身</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Stores its password in the keychain</source>
        <translation>将其密码保存到钥匙串</translation>
    </message>
    <message>
        <source>Nothing: the host is in the list already</source>
        <translation>不处理：该服务器已在列表中</translation>
    </message>
    <message>
        <source>Adds it, and its password to the keychain</source>
        <translation>添加，并将其密码保存到钥匙串</translation>
    </message>
    <message>
        <source>Adds it; the helper keeps the password</source>
        <translation>添加；密码仍由助手保管</translation>
    </message>
    <message>
        <source>The host was added. %1</source>
        <translation>已添加该服务器。%1</translation>
    </message>
    <message>
        <source>Added; its password is in the keychain</source>
        <translation>已添加；其密码已保存到钥匙串</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>The password is in the keychain</source>
        <translation>密码已保存到钥匙串</translation>
    </message>
    <message>
        <source>Nothing had to change</source>
        <translation>无需修改</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Where the password is</source>
        <translation>密码所在</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImportPreview</name>
    <message>
        <source>Row %1 is already for the same entry. Leave only one of them.</source>
        <translation>第 %1 行已经对应同一个镜像库。请只保留其中一行。</translation>
    </message>
    <message>
        <source>Several entries have this name and address. Give them names of their own first.</source>
        <translation>有多个镜像库的名字和地址都与此相同。请先给它们各自的名字。</translation>
    </message>
    <message>
        <source>Several entries have this address, such as “%1” and “%2”. Say which one by its name.</source>
        <translation>多个镜像库使用此地址，例如“%1”和“%2”。请用名字指明是哪一个。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImportRow</name>
    <message>
        <source>The text holds characters that can&apos;t be stored. Remove them.</source>
        <translation>文本含有无法保存的字符。请删除它们。</translation>
    </message>
</context>
<context>
    <name>quaymaster::InUseGuard</name>
    <message>
        <source>“%1” is used by containers: %2. Delete them first.</source>
        <translation>“%1”正被容器使用：%2。请先删除这些容器。</translation>
    </message>
    <message>
        <source>The platform cannot say whether containers use “%1”, so it stays.</source>
        <translation>平台无法确认是否有容器在使用“%1”，因此予以保留。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is used by containers: %2, and %n more. Delete them first.</source>
        <translation>
            <numerusform>“%1”正被容器使用：%2，以及另外 %n 个。请先删除这些容器。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::InUseJob</name>
    <message>
        <source>Ask which images containers use</source>
        <translation>查询哪些镜像被容器使用</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressActions</name>
    <message>
        <source>&amp;New template</source>
        <translation>新建模板(&amp;N)</translation>
    </message>
    <message>
        <source>Begins a template as the platform wants it.</source>
        <translation>按平台的格式新建模板。</translation>
    </message>
    <message>
        <source>New entry for an &amp;image…</source>
        <translation>为镜像新建条目(&amp;I)…</translation>
    </message>
    <message>
        <source>Adds an entry with the name and the ports of an image.</source>
        <translation>按镜像的名称和端口添加条目。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens files with ingress templates.</source>
        <translation>打开 ingress 模板文件。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Writes the template to its file.</source>
        <translation>将模板写入文件。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Writes the template to another file.</source>
        <translation>将模板写入另一个文件。</translation>
    </message>
    <message>
        <source>&amp;Close the template</source>
        <translation>关闭模板(&amp;C)</translation>
    </message>
    <message>
        <source>Closes the file in front.</source>
        <translation>关闭当前文件。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back what was done last to the template.</source>
        <translation>撤销对模板的上一步操作。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>重做刚撤销的操作。</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>下一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the next problem in the text.</source>
        <translation>转到文本中的下一个问题。</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>上一个问题(&amp;V)</translation>
    </message>
    <message>
        <source>Goes to the problem before in the text.</source>
        <translation>转到文本中的上一个问题。</translation>
    </message>
    <message>
        <source>&amp;Fix the problem</source>
        <translation>修复此问题(&amp;F)</translation>
    </message>
    <message>
        <source>Mends the chosen problem, and nothing else.</source>
        <translation>只修复所选问题，不修改其他内容。</translation>
    </message>
    <message>
        <source>Fix a&amp;ll that is safe to fix</source>
        <translation>修复所有可安全修复的问题(&amp;L)</translation>
    </message>
    <message>
        <source>Mends every problem that can be mended without a doubt.</source>
        <translation>修复所有可以确定无误地修复的问题。</translation>
    </message>
    <message>
        <source>&amp;Export the entry…</source>
        <translation>导出条目(&amp;E)…</translation>
    </message>
    <message>
        <source>Hands the entry to the maintainers: as YAML or as a patch.</source>
        <translation>将条目以 YAML 或补丁的形式交给维护人员。</translation>
    </message>
    <message>
        <source>I&amp;mport entries of a file…</source>
        <translation>从文件插入条目(&amp;M)…</translation>
    </message>
    <message>
        <source>Adds the entries of a file, with their comments.</source>
        <translation>添加文件中的条目及其注释。</translation>
    </message>
    <message>
        <source>Insert entries of the clip&amp;board</source>
        <translation>从剪贴板插入条目(&amp;B)</translation>
    </message>
    <message>
        <source>Adds the entries that were copied, with their comments.</source>
        <translation>添加已复制的条目及其注释。</translation>
    </message>
    <message>
        <source>Copy the place (&amp;JSON pointer)</source>
        <translation>复制位置（JSON 指针）(&amp;J)</translation>
    </message>
    <message>
        <source>Copies where in the template you are, as commands take it.</source>
        <translation>复制当前在模板中的位置，可用于命令行。</translation>
    </message>
    <message>
        <source>&amp;Text below the form</source>
        <translation>文本显示在表单下方(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the text below the form, else at its right.</source>
        <translation>文本显示在表单下方，否则显示在右侧。</translation>
    </message>
    <message>
        <source>Show &amp;differences before saving</source>
        <translation>保存前显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Shows what saving changes in the file, before it does.</source>
        <translation>保存前显示文件将发生的变化。</translation>
    </message>
    <message>
        <source>Compare &amp;with an image…</source>
        <translation>与镜像比较(&amp;W)…</translation>
    </message>
    <message>
        <source>Asks the registry of an image which ports the rules should serve.</source>
        <translation>向镜像仓库查询规则应当提供哪些端口。</translation>
    </message>
    <message>
        <source>Write a template &amp;here</source>
        <translation>在此写入模板(&amp;H)</translation>
    </message>
    <message>
        <source>Writes a template as the platform wants it into a file that has none.</source>
        <translation>向没有模板的文件写入平台要求的模板。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressCheck</name>
    <message>
        <source>--sarif and --json both write one object. Give one of them.</source>
        <translation>--sarif 和 --json 都会输出一个对象，请只用其中一个。</translation>
    </message>
    <message>
        <source>--fix changes files, and standard input is none. Name a file, or leave out --fix.</source>
        <translation>--fix 会修改文件，而标准输入不是文件。请指定文件，或去掉 --fix。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be checked. %2</source>
        <translation>无法检查 %1。%2</translation>
    </message>
    <message>
        <source>The files are checked without the image&apos;s ports.</source>
        <translation>检查文件时不与镜像的端口比较。</translation>
    </message>
    <message>
        <source>%1 has %2 findings. Of these %3 are told, errors first.</source>
        <translation>%1 有 %2 个问题，只列出其中 %3 个，错误优先。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressDocument</name>
    <message>
        <source>The change would bring an error: %1</source>
        <translation>此修改会带来错误：%1</translation>
    </message>
    <message>
        <source>The last entry can&apos;t be removed: nobody would find the template in this file any more. Add another one before.</source>
        <translation>无法删除最后一个条目：删除后就再也找不到此文件中的模板了。请先添加另一个条目。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressDrafts</name>
    <message>
        <source>The file is too large for a draft. Save it.</source>
        <translation>文件太大，无法保存草稿。请保存文件。</translation>
    </message>
    <message>
        <source>There are too many drafts. Save this one.</source>
        <translation>草稿太多。请保存此文件。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressEdit</name>
    <message>
        <source>There is no single value at %1. Add and remove items of lists instead.</source>
        <translation>%1 处不是单个值。请改用添加或删除列表项。</translation>
    </message>
    <message>
        <source>%1 is there already. Set its value, or add items to it.</source>
        <translation>%1 已经存在。请设置它的值，或向其中添加列表项。</translation>
    </message>
    <message>
        <source>%1 is there already, without a value. Set it, or add items to it.</source>
        <translation>%1 已经存在，但没有值。请设置它的值，或向其中添加列表项。</translation>
    </message>
    <message>
        <source>An entry needs the name of an image. Set another one, or remove the entry.</source>
        <translation>条目至少需要一个镜像名。请改成别的名称，或删除整个条目。</translation>
    </message>
    <message>
        <source>The template has no key “%1” here. Edit this place as text.</source>
        <translation>模板在这里没有键“%1”。请按文本编辑此处。</translation>
    </message>
    <message>
        <source>The key “%1” is required and can&apos;t be removed.</source>
        <translation>键“%1”是必需的，不能删除。</translation>
    </message>
    <message>
        <source>An item can be moved within its list only.</source>
        <translation>列表项只能在所在列表内移动。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressEditor</name>
    <message>
        <source>Toggle comment</source>
        <translation>切换注释</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>增加缩进</translation>
    </message>
    <message>
        <source>Unindent</source>
        <translation>减少缩进</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Ctrl+.: %1</source>
        <translation>Ctrl+.：%1</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>拖放</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressEdits</name>
    <message>
        <source>“%1” is not JSON. Write a text as &apos;&quot;text&quot;&apos; and a rule as &apos;{&quot;port&quot;: 22, &quot;name&quot;: &quot;SSH&quot;}&apos;.</source>
        <translation>“%1”不是 JSON。文本请写成 &apos;&quot;text&quot;&apos;，规则请写成 &apos;{&quot;port&quot;: 22, &quot;name&quot;: &quot;SSH&quot;}&apos;。</translation>
    </message>
    <message>
        <source>--diff writes nothing, and --output writes a file. Give one of them.</source>
        <translation>--diff 不写入文件，--output 会写入文件，请只用其中一个。</translation>
    </message>
    <message>
        <source>The YAML and the object of --json can&apos;t both be standard output. Name a file with --output, or leave out --json.</source>
        <translation>YAML 与 --json 的对象不能同时写到标准输出。请用 --output 指定文件，或去掉 --json。</translation>
    </message>
    <message>
        <source>A comment goes along: %1</source>
        <translation>一并删除的注释：%1</translation>
    </message>
    <message>
        <source>“%1” has a key twice. Leave one of them out.</source>
        <translation>“%1”中有重复的键。请去掉其中一个。</translation>
    </message>
    <message>
        <source>“%1” has a number that is no whole one. Write a port without a point and an exponent.</source>
        <translation>“%1”中有不是整数的数字。端口请写成不带小数点和指数的数字。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressEntryList</name>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Each image whose services users reach has an entry here.</source>
        <translation>凡是用户要访问其服务的镜像，在这里都有一个条目。</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Duplicate entries</source>
        <translation>复制为新条目</translation>
    </message>
    <message>
        <source>Remove entries</source>
        <translation>移除条目</translation>
    </message>
    <message>
        <source>Move entries up</source>
        <translation>上移条目</translation>
    </message>
    <message>
        <source>Move entries down</source>
        <translation>下移条目</translation>
    </message>
    <message>
        <source>Cut entries</source>
        <translation>剪切条目</translation>
    </message>
    <message>
        <source>Copy entries</source>
        <translation>复制条目</translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>粘贴条目</translation>
    </message>
    <message>
        <source>Adds an entry for another image, with SSH.</source>
        <translation>为另一个镜像添加条目，含 SSH。</translation>
    </message>
    <message>
        <source>Writes the selected entries once more, with their comments.</source>
        <translation>把所选条目连同注释再写一份。</translation>
    </message>
    <message>
        <source>Removes the selected entries. This can be undone.</source>
        <translation>移除所选条目，可以撤销。</translation>
    </message>
    <message>
        <source>Moves the selected entries up by one, with their comments.</source>
        <translation>把所选条目连同注释上移一位。</translation>
    </message>
    <message>
        <source>Moves the selected entries down by one, with their comments.</source>
        <translation>把所选条目连同注释下移一位。</translation>
    </message>
    <message>
        <source>Moves the selected entries to the clipboard, as YAML with their comments.</source>
        <translation>把所选条目连同注释以 YAML 移到剪贴板。</translation>
    </message>
    <message>
        <source>Copies the selected entries as YAML with their comments.</source>
        <translation>把所选条目连同注释以 YAML 复制。</translation>
    </message>
    <message>
        <source>Inserts entries from the clipboard behind the selected one.</source>
        <translation>把剪贴板中的条目插入到所选条目之后。</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加条目</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressExchange</name>
    <message>
        <source>New entry for %1</source>
        <translation>为 %1 新建条目</translation>
    </message>
    <message>
        <source>Insert entries of a file</source>
        <translation>从文件插入条目</translation>
    </message>
    <message>
        <source>Insert entries</source>
        <translation>插入条目</translation>
    </message>
    <message>
        <source>The file holds something else. Begin a new template instead.</source>
        <translation>文件中已有其他内容。请改为新建模板。</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>插入模板</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 has %2, more than any template. Choose another file.</source>
        <translation>%1 大小为 %2，远大于任何模板。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 has been changed by another program meanwhile. Read it again.</source>
        <translation>%1 已被其他程序修改。请重新读取。</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else, and others could read it afterwards. Save a copy.</source>
        <translation>%1 属于其他用户，保存后其他人就可以读取它。请另存副本。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressForm</name>
    <message>
        <source>Image names</source>
        <translation>镜像名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Other keys, which stay as they are:</source>
        <translation>其他键，保持原样：</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>修改类型</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entry(s)</source>
        <translation>
            <numerusform>移除 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rule(s)</source>
        <translation>
            <numerusform>移除 %n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n entry(s)</source>
        <translation>
            <numerusform>复制 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n rule(s)</source>
        <translation>
            <numerusform>复制 %n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n entry(s)</source>
        <translation>
            <numerusform>移动 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation>
            <numerusform>移动 %n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>粘贴条目</translation>
    </message>
    <message>
        <source>Paste rules</source>
        <translation>粘贴规则</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) went along; Undo brings them back: %1</source>
        <translation>
            <numerusform>%n 条注释已随之删除，撤销即可恢复：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment above this entry</source>
        <translation>此条目上方的注释</translation>
    </message>
    <message>
        <source>Comment above the image names</source>
        <translation>镜像名上方的注释</translation>
    </message>
    <message>
        <source>Comment above the type</source>
        <translation>类型上方的注释</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressFormActions</name>
    <message>
        <source>Add HTTP rule</source>
        <translation>添加 HTTP 规则</translation>
    </message>
    <message>
        <source>Adds a service that users reach by a browser.</source>
        <translation>添加一个用户通过浏览器访问的服务。</translation>
    </message>
    <message>
        <source>Add TCP rule</source>
        <translation>添加 TCP 规则</translation>
    </message>
    <message>
        <source>Adds a service that users reach by TCP.</source>
        <translation>添加一个用户通过 TCP 访问的服务。</translation>
    </message>
    <message>
        <source>JupyterLab</source>
        <translation>JupyterLab</translation>
    </message>
    <message>
        <source>Adds JupyterLab: port 8888 at /jupyter.</source>
        <translation>添加 JupyterLab：端口 8888，路径 /jupyter。</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Adds TensorBoard: port 6006 at /monitor.</source>
        <translation>添加 TensorBoard：端口 6006，路径 /monitor。</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Adds SSH: port 22.</source>
        <translation>添加 SSH：端口 22。</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Edits the current cell, as F2 and Enter do.</source>
        <translation>编辑当前单元格，与 F2 和回车相同。</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>编辑注释</translation>
    </message>
    <message>
        <source>Edits the comment behind the current value.</source>
        <translation>编辑当前值后面的注释。</translation>
    </message>
    <message>
        <source>Duplicate rules</source>
        <translation>复制为新规则</translation>
    </message>
    <message>
        <source>Writes the selected rules once more, with their comments.</source>
        <translation>把所选规则连同注释再写一份。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removes the selected rules or the image name. This can be undone.</source>
        <translation>移除所选规则或镜像名，可以撤销。</translation>
    </message>
    <message>
        <source>Move rules up</source>
        <translation>上移规则</translation>
    </message>
    <message>
        <source>Moves the selected rules up by one, with their comments.</source>
        <translation>把所选规则连同注释上移一位。</translation>
    </message>
    <message>
        <source>Move rules down</source>
        <translation>下移规则</translation>
    </message>
    <message>
        <source>Moves the selected rules down by one, with their comments.</source>
        <translation>把所选规则连同注释下移一位。</translation>
    </message>
    <message>
        <source>Cut rules</source>
        <translation>剪切规则</translation>
    </message>
    <message>
        <source>Moves the selected rules to the clipboard, as YAML with their comments.</source>
        <translation>把所选规则连同注释以 YAML 移到剪贴板。</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>Copies the selected rules as YAML with their comments.</source>
        <translation>把所选规则连同注释以 YAML 复制。</translation>
    </message>
    <message>
        <source>Paste rules</source>
        <translation>粘贴规则</translation>
    </message>
    <message>
        <source>Inserts rules from the clipboard behind the selected one.</source>
        <translation>把剪贴板中的规则插入到所选规则之后。</translation>
    </message>
    <message>
        <source>Edit comment above</source>
        <translation>编辑上方的注释</translation>
    </message>
    <message>
        <source>Edits the comment lines above the current rule.</source>
        <translation>编辑当前规则上方的注释行。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressInput</name>
    <message>
        <source>Standard input has more than any template.</source>
        <translation>标准输入的内容远大于任何模板。</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer. Write it like /spec/0, or leave it empty for the whole document.</source>
        <translation>“%1”不是 JSON 指针。请写成 /spec/0 这样的形式，留空表示整个文档。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressPane</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Open ingress templates</source>
        <translation>打开 ingress 模板</translation>
    </message>
    <message>
        <source>YAML files (*.yaml *.yml)</source>
        <translation>YAML 文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress 模板</translation>
    </message>
    <message>
        <source>%1 is open with other changes: its draft is a new template now.</source>
        <translation>%1 已打开且有其他修改，其草稿已恢复为新模板。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressPlace</name>
    <message>
        <source>There is nothing at %1 of the template.</source>
        <translation>模板的 %1 处没有内容。</translation>
    </message>
    <message>
        <source>“%1” is no JSON pointer. Write it like /0/httpRules/1/port.</source>
        <translation>“%1”不是 JSON 指针。请写成 /0/httpRules/1/port 这样的形式。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressSaving</name>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>转换为 UTF-8</translation>
    </message>
    <message>
        <source>Edit %1 as UTF-8?</source>
        <translation>以 UTF-8 编辑 %1 吗？</translation>
    </message>
    <message>
        <source>It is %1 now. The characters stay the same; every byte that is not ASCII is written differently when you save. Programs that read the file as %1 will not understand it any more.</source>
        <translation>文件目前为 %1 编码。字符保持不变；保存时，所有非 ASCII 字节都会以不同方式写入。按 %1 读取此文件的程序将无法再正确读取。</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>转换(&amp;C)</translation>
    </message>
    <message>
        <source>%1 is open with changes that are not saved. Save or close it first, or choose another name.</source>
        <translation>%1 已打开，且有未保存的修改。请先保存或关闭它，或另选文件名。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressShow</name>
    <message>
        <source>The YAML and the object of --json can&apos;t both be standard output. Name a file with --output, or leave out --json.</source>
        <translation>YAML 与 --json 的对象不能同时写到标准输出。请用 --output 指定文件，或去掉 --json。</translation>
    </message>
    <message>
        <source>%1 is there already, and holds something else. Name another file, or remove it before.</source>
        <translation>%1 已经存在，而且内容不同。请指定另一个文件，或先将其删除。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressTabs</name>
    <message>
        <source>Open templates</source>
        <translation>打开的模板</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressText</name>
    <message>
        <source>The names of the images: the name only, without registry, project and tag.</source>
        <translation>镜像的名字：仅需要 image name 部分，不带仓库地址、项目和标签。</translation>
    </message>
    <message>
        <source>The default, ingress, is what is wanted.</source>
        <translation>默认值 ingress 即可。</translation>
    </message>
    <message>
        <source>HTTP services (layer 7).</source>
        <translation>7 层 HTTP 服务。</translation>
    </message>
    <message>
        <source>TCP services (layer 4), mostly the SSH port. If the image supports SSH, write it here.</source>
        <translation>4 层 TCP 服务，目前主要是 SSH 端口。如果镜像支持 SSH，填上即可。</translation>
    </message>
    <message>
        <source>The port that the service listens at inside.</source>
        <translation>内部服务的端口。</translation>
    </message>
    <message>
        <source>The name that the platform shows among its built-in tools.</source>
        <translation>显示到产品“内置工具”的名字。</translation>
    </message>
    <message>
        <source>The path at which it is reached from outside.</source>
        <translation>对外的访问路径。</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>查找文本</translation>
    </message>
    <message>
        <source>Find and Replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>Find a text and write another in its place</source>
        <translation>查找文本并替换为另一段文本</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>转到下一个匹配</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>转到上一个匹配</translation>
    </message>
    <message>
        <source>Go to Line…</source>
        <translation>转到行…</translation>
    </message>
    <message>
        <source>Go to a line by its number</source>
        <translation>按行号转到某一行</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>切换注释</translation>
    </message>
    <message>
        <source>Make comments of the selected lines, or lines of comments</source>
        <translation>将所选行变为注释，或取消注释</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Show what would mend the problem at the cursor</source>
        <translation>显示光标处问题的修复办法</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Show what could come at the cursor</source>
        <translation>显示光标处可以填写的内容</translation>
    </message>
    <message>
        <source>Show odd spaces</source>
        <translation>显示异常空白</translation>
    </message>
    <message>
        <source>Show tabs, spaces at line ends and spaces that are none</source>
        <translation>显示制表符、行尾空格和不是普通空格的空白</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>转到下一个问题</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Go to the previous problem</source>
        <translation>转到上一个问题</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>模板文本</translation>
    </message>
    <message>
        <source>Escape and then Tab leave the text.</source>
        <translation>先按 Esc 再按 Tab 可离开文本。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Nothing to fix in this line</source>
        <translation>此行没有可修复的问题</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>This is not UTF-8 and can only be looked at. Convert it to edit it.</source>
        <translation>此文本不是 UTF-8，只能查看。请先转换再编辑。</translation>
    </message>
    <message>
        <source>The text can only be looked at: it holds characters that end a line for some programs and not for others. Fix them from the list of problems, or with another editor.</source>
        <translation>此文本只能查看：其中有些字符在一些程序里表示换行，在另一些程序里则不是。请通过问题列表或其他编辑器修复它们。</translation>
    </message>
    <message>
        <source>The text can only be looked at, and its longest lines are cut: a line has more than %1 characters.</source>
        <translation>此文本只能查看，且过长的行会被截断：有一行超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The text can only be looked at: it is larger than %1.</source>
        <translation>此文本只能查看：它大于 %1。</translation>
    </message>
    <message>
        <source>The text holds rules. Paste them into an entry&apos;s HTTP or TCP rules.</source>
        <translation>这段文本是规则。请粘贴到条目的 HTTP 或 TCP 规则中。</translation>
    </message>
    <message>
        <source>The text holds no entry. Copy one with its imageNames.</source>
        <translation>这段文本中没有条目。请连同 imageNames 一起复制。</translation>
    </message>
    <message>
        <source>The text holds several templates. Copy the entries of one of them.</source>
        <translation>这段文本中有多个模板。请只复制其中一个的条目。</translation>
    </message>
    <message>
        <source>The text holds entries. Paste them into the list of entries.</source>
        <translation>这段文本是条目。请粘贴到条目列表中。</translation>
    </message>
    <message>
        <source>The text holds no rule. Copy one with its port and name.</source>
        <translation>这段文本中没有规则。请连同 port 和 name 一起复制。</translation>
    </message>
    <message>
        <source>The text can&apos;t be read as YAML. Copy whole rules or entries.</source>
        <translation>这段文本不能作为 YAML 读取。请复制完整的规则或条目。</translation>
    </message>
</context>
<context>
    <name>quaymaster::IngressValue</name>
    <message>
        <source>“%1” is no port. Write a number from 1 to 65535.</source>
        <translation>“%1”不是端口。请填写 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 必须是文本。</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 必须是列表。</translation>
    </message>
    <message>
        <source>The name of an image</source>
        <translation>镜像名</translation>
    </message>
    <message>
        <source>The template has no key “%1” here.</source>
        <translation>模板在这里没有键“%1”。</translation>
    </message>
    <message>
        <source>An entry must be a JSON object.</source>
        <translation>条目必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>A rule must be a JSON object.</source>
        <translation>规则必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>缺少键“%1”。</translation>
    </message>
    <message>
        <source>The text has half a character. Remove it.</source>
        <translation>文本中有不完整的字符。请删除。</translation>
    </message>
</context>
<context>
    <name>quaymaster::InspectCommand</name>
    <message>
        <source>--raw writes the manifest as it is, without --json. Give one of them.</source>
        <translation>--raw 按原样输出清单，不能与 --json 同用。请只给出其中一个。</translation>
    </message>
</context>
<context>
    <name>quaymaster::InspectJob</name>
    <message>
        <source>Inspect %1</source>
        <translation>查看 %1</translation>
    </message>
</context>
<context>
    <name>quaymaster::InterruptedBar</name>
    <message numerus="yes">
        <source>%n operation(s) were interrupted. What has arrived whole is not sent again.</source>
        <translation>
            <numerusform>上次有 %n 个任务中断。已完整送达的层不会重新发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue it</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue all</source>
        <translation>全部继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>忽略(&amp;D)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>quaymaster::KeySplitter</name>
    <message>
        <source>Divider, moved by the arrow keys</source>
        <translation>分隔条，可用方向键移动</translation>
    </message>
</context>
<context>
    <name>quaymaster::KeychainCredentials</name>
    <message>
        <source>The keychain is locked or refused. Unlock it, then try again.</source>
        <translation>钥匙串已锁定或拒绝了访问。请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it, then try again.</source>
        <translation>钥匙串没有应答。请解锁后重试。</translation>
    </message>
    <message>
        <source>This session has no keychain. Log in to the desktop, or keep the credential in a file.</source>
        <translation>当前会话没有钥匙串。请登录桌面，或将凭据保存在文件里。</translation>
    </message>
</context>
<context>
    <name>quaymaster::LayerSupply</name>
    <message>
        <source>The archive changed since it was pushed last. Try again: it is read anew.</source>
        <translation>归档在上次推送之后已修改。请重试：归档会重新读取。</translation>
    </message>
</context>
<context>
    <name>quaymaster::LineBar</name>
    <message>
        <source>Go to line:</source>
        <translation>转到行：</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>quaymaster::Lint</name>
    <message>
        <source>The image does not declare port %1. Check that something listens there.</source>
        <translation>镜像没有声明端口 %1。请确认有服务监听该端口。</translation>
    </message>
    <message>
        <source>The image exposes ports that no rule serves: %1.</source>
        <translation>镜像暴露了没有规则对应的端口：%1。</translation>
    </message>
    <message>
        <source>The key “%1” stands in line %2 already. Programs differ in which of the two they take; remove one.</source>
        <translation>键“%1”在第 %2 行已经出现过。不同程序取用的不同，请删除一个。</translation>
    </message>
    <message>
        <source>Anchors, aliases and tags can be edited as text only.</source>
        <translation>锚点、别名和标签只能按文本编辑。</translation>
    </message>
    <message>
        <source>There is no ingress template in this file: a list whose items have imageNames.</source>
        <translation>此文件中没有 ingress 模板，即各项带有 imageNames 的列表。</translation>
    </message>
    <message>
        <source>The template has no key “%1” here.</source>
        <translation>模板在这里没有键“%1”。</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>改为“%1”</translation>
    </message>
    <message>
        <source>The template has no key “%1” here. Did you mean “%2”?</source>
        <translation>模板在这里没有键“%1”。是不是“%2”？</translation>
    </message>
    <message>
        <source>An entry with imageNames is expected here.</source>
        <translation>这里应为带 imageNames 的条目。</translation>
    </message>
    <message>
        <source>A rule with a port and a name is expected here.</source>
        <translation>这里应为带端口和名称的规则。</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>缺少键“%1”。</translation>
    </message>
    <message>
        <source>One value is expected here, not a list or a map.</source>
        <translation>这里应为单个值，而不是列表或映射。</translation>
    </message>
    <message>
        <source>The name is empty. Write what users are to read.</source>
        <translation>名称为空。请填写用户看到的名称。</translation>
    </message>
    <message>
        <source>A list of rules is expected here.</source>
        <translation>这里应为规则列表。</translation>
    </message>
    <message>
        <source>No image is named here. Add its name.</source>
        <translation>这里没有镜像名。请添加。</translation>
    </message>
    <message>
        <source>A list of names is expected here.</source>
        <translation>这里应为名称列表。</translation>
    </message>
    <message>
        <source>The service of line %1 has the same name, and the platform keeps only one of them. Choose another.</source>
        <translation>第 %1 行的服务名称相同，平台只会保留其中一个。请换一个名称。</translation>
    </message>
    <message>
        <source>The rule of line %1 has the same path. Choose another.</source>
        <translation>第 %1 行的规则路径相同。请换一个路径。</translation>
    </message>
    <message>
        <source>The rule of line %1 has the same port and the same path. Remove one of them.</source>
        <translation>第 %1 行的规则端口和路径都相同。请删除其中一条。</translation>
    </message>
    <message>
        <source>The rule of line %1 has the same port. Remove one of them.</source>
        <translation>第 %1 行的规则端口相同。请删除其中一条。</translation>
    </message>
    <message>
        <source>The rule of line %1 has the same port.</source>
        <translation>第 %1 行的规则端口相同。</translation>
    </message>
    <message>
        <source>The platform&apos;s images serve this at %1. Check that yours does it at %2.</source>
        <translation>平台的镜像在 %1 提供此服务。请确认您的镜像使用 %2。</translation>
    </message>
    <message>
        <source>The entry has no rules: nothing of the image can be reached. Add one.</source>
        <translation>条目没有规则，镜像的任何服务都无法访问。请添加一条。</translation>
    </message>
    <message>
        <source>There is no TCP rule for SSH. Add port 22 if the image supports it.</source>
        <translation>没有 SSH 的 TCP 规则。如果镜像支持，请添加端口 22。</translation>
    </message>
    <message>
        <source>Line %1 names the same image, and which of them counts is not known. Name it once.</source>
        <translation>第 %1 行写了同一个镜像，不清楚以哪个为准。请只写一次。</translation>
    </message>
    <message>
        <source>The port is missing. Write a number from 1 to 65535.</source>
        <translation>缺少端口。请填写 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>There is no port %1. Write a number from 1 to 65535.</source>
        <translation>没有端口 %1。请填写 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>The port stands in quotes, which makes it a text. Write it without.</source>
        <translation>端口加了引号，会被当成文本。请去掉引号。</translation>
    </message>
    <message>
        <source>The path is empty. Write / for the service&apos;s root.</source>
        <translation>路径为空。服务根路径请写 /。</translation>
    </message>
    <message>
        <source>Put a / in front</source>
        <translation>在前面加 /</translation>
    </message>
    <message>
        <source>“%1” is no path. It begins with / and has no spaces, ?, # or .. in it.</source>
        <translation>“%1”不是路径。路径以 / 开头，不含空格、?、# 和 ..。</translation>
    </message>
    <message>
        <source>The name of an image is empty. Write it, or remove this item.</source>
        <translation>镜像名为空。请填写，或删除此项。</translation>
    </message>
    <message>
        <source>Leave only “%1”</source>
        <translation>只保留“%1”</translation>
    </message>
    <message>
        <source>“%1” is more than the name of an image. Leave out registry, repository group, tag and digest.</source>
        <translation>“%1”不只是镜像名。请去掉仓库地址、仓库组、标签和摘要。</translation>
    </message>
    <message>
        <source>No other type than “ingress” is known.</source>
        <translation>除“ingress”外没有已知的其他类型。</translation>
    </message>
    <message>
        <source>Write “ingress”</source>
        <translation>改为“ingress”</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>加上引号</translation>
    </message>
    <message>
        <source>Some programs read “%1” as yes or no. Put it in quotes.</source>
        <translation>有的程序会把“%1”读成是或否。请加上引号。</translation>
    </message>
    <message>
        <source>Some programs read “%1” as an octal number. Put it in quotes.</source>
        <translation>有的程序会把“%1”读成八进制数。请加上引号。</translation>
    </message>
    <message>
        <source>“%1” is not read as a text. Put it in quotes.</source>
        <translation>“%1”不会被读成文本。请加上引号。</translation>
    </message>
    <message>
        <source>Write a plain space</source>
        <translation>改为普通空格</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除它</translation>
    </message>
    <message>
        <source>A space that is none stands here (%1): it belongs to the text beside it.</source>
        <translation>这里有看起来像空格的字符（%1），会被当成旁边文本的一部分。</translation>
    </message>
    <message>
        <source>A tab stands here. In YAML only spaces indent; use them.</source>
        <translation>这里有制表符。YAML 只用空格缩进，请改用空格。</translation>
    </message>
    <message>
        <source>Write spaces</source>
        <translation>改为空格</translation>
    </message>
    <message>
        <source>There are spaces at the end of the line.</source>
        <translation>行尾有空格。</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“%1” is of full width, and YAML takes it for a part of the text. Write “%2”, or put the text in quotes.</source>
        <translation>“%1”是全角字符，YAML 会把它当成文本的一部分。请改为“%2”，或给文本加上引号。</translation>
    </message>
    <message>
        <source>The line ends with CR LF, others with LF only.</source>
        <translation>本行以 CR LF 换行，其他行只用 LF。</translation>
    </message>
    <message>
        <source>The line ends with LF only, others with CR LF.</source>
        <translation>本行只用 LF 换行，其他行用 CR LF。</translation>
    </message>
    <message>
        <source>Let all lines end alike</source>
        <translation>统一换行符</translation>
    </message>
    <message>
        <source>Write a space behind it</source>
        <translation>在后面加空格</translation>
    </message>
    <message>
        <source>Replace all of them by line feeds</source>
        <translation>全部改为换行符</translation>
    </message>
    <message>
        <source>An escape stands for a control character here. Remove it.</source>
        <translation>这里的转义表示控制字符。请删除。</translation>
    </message>
    <message>
        <source>There are more findings than these. Mend some of them, and check the file again.</source>
        <translation>问题不止这些。请先改正一部分，再重新检查该文件。</translation>
    </message>
    <message>
        <source>The template has no entry. Add one.</source>
        <translation>模板中没有条目。请添加一个。</translation>
    </message>
    <message>
        <source>No entry names the image “%1”, so that no rule was compared with its ports. Add the name to the entry that is meant for it.</source>
        <translation>没有条目包含镜像名“%1”，因此没有规则与它的端口比较。请把该名称添加到对应的条目。</translation>
    </message>
    <message>
        <source>“%1” is no port: programs read it as %2. Write a decimal number from 1 to 65535.</source>
        <translation>“%1”不是端口：程序会把它读作“%2”。请填写 1 到 65535 之间的十进制数字。</translation>
    </message>
    <message>
        <source>“%1” is no port: YAML 1.1 reads it as %2, YAML 1.2 as %3. Write a decimal number from 1 to 65535.</source>
        <translation>“%1”不是端口：YAML 1.1 把它读作“%2”，YAML 1.2 把它读作“%3”。请填写 1 到 65535 之间的十进制数字。</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a floating-point number</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>quaymaster::ListChooser</name>
    <message>
        <source>Choose a list…</source>
        <translation>选择列表…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n item(s), none of them an entry)</source>
        <translation>
            <numerusform>%1（%n 项，均不是条目）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::LocalSupply</name>
    <message>
        <source>A blob of the source does not have the bytes that its digest promises. Make or fetch the source anew; nothing wrong was pushed.</source>
        <translation>源中有一个 blob 的内容与其摘要不符。请重新生成或获取源；错误的内容没有推送。</translation>
    </message>
</context>
<context>
    <name>quaymaster::LogView</name>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find a text in the log</source>
        <translation>在日志中查找文字</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>转到下一个匹配</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>转到上一个匹配</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Stay at the end of the log while it grows</source>
        <translation>日志增长时停在末尾</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Break long lines at the edge</source>
        <translation>长行在边缘处换行</translation>
    </message>
    <message>
        <source>Time stamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Show when each line was written</source>
        <translation>显示每行的写入时间</translation>
    </message>
    <message>
        <source>Save Log…</source>
        <translation>保存日志…</translation>
    </message>
    <message>
        <source>Write the whole log to a file</source>
        <translation>将整个日志写入文件</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
</context>
<context>
    <name>quaymaster::LoginCommand</name>
    <message>
        <source>Nobody can be asked here. Give --username U, and the password by --password-stdin.</source>
        <translation>此处无法询问。请填写 --username U，并通过 --password-stdin 提供密码。</translation>
    </message>
    <message>
        <source>User name for %1: </source>
        <translation>%1 的用户名：</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>A user name and a password are needed. Nothing was tried.</source>
        <translation>需要用户名和密码。未做任何尝试。</translation>
    </message>
    <message>
        <source>%1 asks nobody to log in, so the credential is kept without a proof.</source>
        <translation>%1 不要求登录，因此凭据未经验证即已保存。</translation>
    </message>
    <message>
        <source>Logged in to %1 as %2.</source>
        <translation>已以 %2 的身份登录 %1。</translation>
    </message>
</context>
<context>
    <name>quaymaster::LoginJob</name>
    <message>
        <source>%1 does not accept this user name and password. Check both, then log in again.</source>
        <translation>%1 不接受该用户名和密码。请核对两者，然后重新登录。</translation>
    </message>
</context>
<context>
    <name>quaymaster::LogoutCommand</name>
    <message>
        <source>The credential for %1 is forgotten.</source>
        <translation>已删除 %1 的凭据。</translation>
    </message>
    <message>
        <source>There was no credential for %1.</source>
        <translation>原本就没有 %1 的凭据。</translation>
    </message>
</context>
<context>
    <name>quaymaster::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Ho&amp;sts</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>任务(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Quaymaster</source>
        <translation>Quaymaster</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end Quaymaster.</source>
        <translation>关闭窗口并退出 Quaymaster。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the servers again for what this pane shows.</source>
        <translation>向服务器重新查询此面板显示的内容。</translation>
    </message>
    <message>
        <source>Type what the rows of this pane should contain.</source>
        <translation>输入此面板的行应包含的文字。</translation>
    </message>
    <message>
        <source>Show the pane “%1”.</source>
        <translation>显示面板“%1”。</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>筛选列表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Registries</source>
        <translation>镜像库(&amp;R)</translation>
    </message>
    <message>
        <source>In&amp;gress</source>
        <translation>Ingress 模板(&amp;G)</translation>
    </message>
</context>
<context>
    <name>quaymaster::Manifest</name>
    <message>
        <source>The manifest names content without a media type. Build or push this image again.</source>
        <translation>清单引用的内容缺少媒体类型。请重新构建或推送该镜像。</translation>
    </message>
    <message>
        <source>The manifest names content without a valid size. Build or push this image again.</source>
        <translation>清单引用的内容缺少有效的大小。请重新构建或推送该镜像。</translation>
    </message>
    <message>
        <source>The image does not name its platforms, so %1 cannot be chosen. Leave out the platform to take all.</source>
        <translation>镜像没有标明平台，因此无法选择 %1。不指定平台即取全部。</translation>
    </message>
    <message>
        <source>The image is not there for %1. Choose from: %2</source>
        <translation>该镜像没有 %1 平台的版本。可选：%2</translation>
    </message>
    <message>
        <source>This is an image for one platform, not an index to choose platforms from. Leave out the platform.</source>
        <translation>这是单平台镜像，不是可供选择平台的索引。请不要指定平台。</translation>
    </message>
    <message>
        <source>The image&apos;s config is damaged. Build and push this image again.</source>
        <translation>镜像的配置已损坏。请重新构建并推送该镜像。</translation>
    </message>
    <message>
        <source>This image has the old manifest format “schema 1”, which registries no longer take. Pull it with a current Docker, push it again, and use the image that this gives.</source>
        <translation>该镜像采用旧的清单格式“schema 1”，镜像仓库已不再接受。请用较新的 Docker 拉取后重新推送，并使用由此得到的镜像。</translation>
    </message>
    <message>
        <source>The manifest is larger than 8 MiB, which no registry takes. Check that the address names an image, or build the image with fewer layers and annotations.</source>
        <translation>清单超过 8 MiB，任何镜像仓库都不接受。请确认地址指向的是镜像，或减少镜像的层和注解后重新构建。</translation>
    </message>
    <message>
        <source>There is no image manifest here, because what came is not a JSON object. Check the address; a proxy or a login page may have answered in the registry&apos;s place.</source>
        <translation>这里没有镜像清单，因为收到的不是 JSON 对象。请检查地址；可能是代理或登录页面代替镜像仓库作了应答。</translation>
    </message>
    <message>
        <source>The manifest has a member twice, so that programs could read different images from it. Do not use it; build and push this image again.</source>
        <translation>清单中有重复的成员，不同程序可能从中读出不同的镜像。请勿使用；请重新构建并推送该镜像。</translation>
    </message>
    <message>
        <source>There is no image manifest here: the document lacks schemaVersion 2. Check the address; another service may have answered in the registry&apos;s place.</source>
        <translation>这里没有镜像清单：文档缺少 schemaVersion 2。请检查地址；可能是别的服务代替镜像仓库作了应答。</translation>
    </message>
    <message>
        <source>The manifest claims to be an index and an image at once, so that programs could read different images from it. Do not use it; build and push this image again.</source>
        <translation>清单同时声称自己是索引和镜像，不同程序可能从中读出不同的镜像。请勿使用；请重新构建并推送该镜像。</translation>
    </message>
    <message>
        <source>Quaymaster does not know manifests of the type %1. Copy this one with the tool that made it.</source>
        <translation>Quaymaster 不认识类型为 %1 的清单。请用生成它的工具来复制。</translation>
    </message>
    <message>
        <source>The registry calls this manifest another type than the manifest itself does, so that programs could read different images from it. Do not use it; push this image again.</source>
        <translation>镜像仓库声明的清单类型与清单自身的不一致，不同程序可能从中读出不同的镜像。请勿使用；请重新推送该镜像。</translation>
    </message>
    <message>
        <source>The manifest gives one digest two sizes. Build or push this image again.</source>
        <translation>清单为同一个摘要给出了两个大小。请重新构建或推送该镜像。</translation>
    </message>
    <message>
        <source>The manifest lacks what its type demands: a config and layers for an image, manifests for an index. Build or push this image again.</source>
        <translation>清单缺少其类型必需的内容：镜像要有配置和层，索引要有清单列表。请重新构建或推送该镜像。</translation>
    </message>
</context>
<context>
    <name>quaymaster::MergeQuestion</name>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>You and another program have changed the same lines of %1. Choose which to go on with; nothing is written until you save.</source>
        <translation>您和另一个程序修改了 %1 的相同行。请选择保留哪一方的修改；保存之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>the file now</source>
        <translation>当前文件</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>您的文本</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>保留我的(&amp;M)</translation>
    </message>
    <message>
        <source>Take the &amp;file’s</source>
        <translation>使用文件中的(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;both</source>
        <translation>同时打开两者(&amp;B)</translation>
    </message>
</context>
<context>
    <name>quaymaster::Messages</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Trying again in %1 s (%2 of %3): %4</source>
        <translation>%1 秒后重试（第 %2 次，共 %3 次）：%4</translation>
    </message>
</context>
<context>
    <name>quaymaster::NewVersionDialog</name>
    <message>
        <source>New version of %1</source>
        <translation>“%1”的新版本</translation>
    </message>
    <message>
        <source>Repositor&amp;y:</source>
        <translation>仓库(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>标签(&amp;T)：</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>such as v1.2.0</source>
        <translation>例如 v1.2.0</translation>
    </message>
    <message>
        <source>&amp;Name (required):</source>
        <translation>名字（必填）(&amp;N)：</translation>
    </message>
    <message>
        <source>Everything else is taken over from %1, which stays as it is.</source>
        <translation>其余内容沿用“%1”，它本身保持不变。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the tags of the repository…</source>
        <translation>正在读取仓库的标签…</translation>
    </message>
    <message>
        <source>The tags are not known; type one. %1</source>
        <translation>标签未知，请输入一个。%1</translation>
    </message>
    <message numerus="yes">
        <source>The repository has %n tag(s). Choose one, or type one.</source>
        <translation>
            <numerusform>仓库有 %n 个标签。请选择一个，或输入一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a tag, or type one.</source>
        <translation>请选择或输入一个标签。</translation>
    </message>
    <message>
        <source>This is no tag: letters, digits, dots, hyphens and underscores, 128 at most, beginning with a letter, digit or underscore.</source>
        <translation>这不是有效的标签：只能包含字母、数字、点、连字符和下划线，最多 128 个字符，以字母、数字或下划线开头。</translation>
    </message>
    <message>
        <source>%1 has this tag already. Choose another one.</source>
        <translation>“%1”已经使用此标签，请另选一个。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加“%1”。</translation>
    </message>
</context>
<context>
    <name>quaymaster::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>quaymaster::OpenFile</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>quaymaster::OperationActions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop what runs. It can be run again: what has arrived is not sent twice.</source>
        <translation>停止正在运行的任务。可以再次运行：已送达的内容不会重复发送。</translation>
    </message>
    <message>
        <source>Run again what failed or was cancelled, and only that.</source>
        <translation>重新运行失败或取消的部分，且仅限这些。</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>Finish what was interrupted: only what is missing is sent.</source>
        <translation>继续完成中断的任务：只发送缺少的部分。</translation>
    </message>
    <message>
        <source>Re&amp;move from the list…</source>
        <translation>从列表中移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Take what is over out of the history. Nothing is deleted in a registry.</source>
        <translation>从历史中移除已结束的任务。不会删除镜像仓库中的任何内容。</translation>
    </message>
    <message>
        <source>Take all that is done, failed or cancelled out of the history.</source>
        <translation>从历史中移除所有完成、失败或取消的任务。</translation>
    </message>
    <message>
        <source>Copy the re&amp;ference</source>
        <translation>复制引用(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the destination with its tag.</source>
        <translation>复制带标签的目标。</translation>
    </message>
    <message>
        <source>Copy the reference by &amp;digest</source>
        <translation>按摘要复制引用(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the destination with its digest, which never moves.</source>
        <translation>复制带摘要的目标；摘要永不变动。</translation>
    </message>
    <message>
        <source>Copy the di&amp;gest</source>
        <translation>复制摘要(&amp;G)</translation>
    </message>
    <message>
        <source>Copy the digest alone.</source>
        <translation>只复制摘要。</translation>
    </message>
    <message>
        <source>Copy the command &amp;line</source>
        <translation>复制命令行(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the command line that does the same. No secret is in it.</source>
        <translation>复制等效的命令行。其中不含任何机密。</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Remove “%1” from the history?</source>
        <translation>从历史中移除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n operation(s) from the history?</source>
        <translation>
            <numerusform>从历史中移除 %n 个任务？</numerusform>
        </translation>
    </message>
    <message>
        <source>Its log goes too. What it has copied stays where it is.</source>
        <translation>其日志也会删除。已复制的内容保持不变。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all finished</source>
        <translation>移除全部已结束的任务</translation>
    </message>
    <message>
        <source>Remove all operations that are done, failed or cancelled from the history?</source>
        <translation>从历史中移除所有完成、失败或取消的任务？</translation>
    </message>
    <message>
        <source>Their logs go too. What they have copied stays where it is.</source>
        <translation>它们的日志也会删除。已复制的内容保持不变。</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Remove &amp;all finished…</source>
        <translation>移除全部已结束的任务(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Retry what is missing</source>
        <translation>重试未完成部分(&amp;R)</translation>
    </message>
</context>
<context>
    <name>quaymaster::OperationDetails</name>
    <message>
        <source>Select a row to see its log.</source>
        <translation>选择一行以查看其日志。</translation>
    </message>
    <message>
        <source>Waits:</source>
        <translation>等待：</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>引用：</translation>
    </message>
    <message>
        <source>Digest:</source>
        <translation>摘要：</translation>
    </message>
    <message>
        <source>Somebody has to log in to %1.</source>
        <translation>需要有人登录 %1。</translation>
    </message>
    <message>
        <source>%1 is asked again: try %2 of %3. %4</source>
        <comment>host, try, tries, why</comment>
        <translation>正在再次请求 %1：第 %2 次，共 %3 次。%4</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>结果：</translation>
    </message>
    <message>
        <source>%1 sent. Layers and configs: %2 sent, %3 mounted, %4 were there.</source>
        <translation>已发送 %1。层和配置：发送 %2 个，挂载 %3 个，已有 %4 个。</translation>
    </message>
    <message>
        <source>The tag had another digest before: %1</source>
        <translation>该标签原来的摘要：%1</translation>
    </message>
    <message>
        <source>No byte has moved for a while. The operation goes on by itself when the network does.</source>
        <translation>已有一段时间没有数据传输。网络恢复后，任务会自动继续。</translation>
    </message>
    <message>
        <source>%1 fetched. Layers and configs: %2 fetched, %3 were there.</source>
        <translation>已写入 %1。层和配置：写入 %2 个，原已存在 %3 个。</translation>
    </message>
    <message>
        <source>The image is there, for %1.</source>
        <translation>镜像存在，平台：%1。</translation>
    </message>
</context>
<context>
    <name>quaymaster::OperationLock</name>
    <message>
        <source>Operation %1 is being worked on. Wait until it has ended.</source>
        <translation>任务 %1 正在进行。请等它结束。</translation>
    </message>
</context>
<context>
    <name>quaymaster::OperationLog</name>
    <message>
        <source>Done after %1.</source>
        <translation>已完成，用时 %1。</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失败。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Interrupted. Continue it to bring over what is missing.</source>
        <translation>已中断。继续即可传输缺少的部分。</translation>
    </message>
    <message>
        <source>Queued.</source>
        <translation>排队中。</translation>
    </message>
    <message>
        <source>Started again. What is there already is not moved again.</source>
        <translation>已重新开始。已有的内容不会重复传输。</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>已开始。</translation>
    </message>
    <message>
        <source>%1 is tried again in %2 s (%3 of %4): %5</source>
        <translation>%2 秒后重试 %1（第 %3 次，共 %4 次）：%5</translation>
    </message>
    <message>
        <source>No byte has moved for a while.</source>
        <translation>已有一段时间没有数据传输。</translation>
    </message>
    <message>
        <source>Waiting for a login to %1.</source>
        <translation>等待登录 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The log itself is kept until Quaymaster is closed. This is what the history remembers of it.</source>
        <translation>完整日志仅保留到 Quaymaster 关闭；以下取自历史记录。</translation>
    </message>
    <message>
        <source>Done in less than a second.</source>
        <translation>已完成，用时不到一秒。</translation>
    </message>
    <message>
        <source>Interrupted. Continue it to begin anew.</source>
        <translation>已中断。继续即从头开始。</translation>
    </message>
    <message>
        <source>Started again.</source>
        <translation>已重新开始。</translation>
    </message>
</context>
<context>
    <name>quaymaster::OperationPhase</name>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>重试中</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>waiting for a login</source>
        <translation>等待登录</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>running elsewhere</source>
        <translation>在别处运行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未改变</translation>
    </message>
    <message>
        <source>present</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>已挂载</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>quaymaster::OperationStore</name>
    <message>
        <source>Operation %1 has succeeded, so nothing is left to continue. Start it anew to repeat it.</source>
        <translation>任务 %1 已成功，没有可继续的内容。如需重做，请重新启动。</translation>
    </message>
    <message>
        <source>There is no operation %1. Look at the list of those that are known.</source>
        <translation>没有任务 %1。请查看已知任务的列表。</translation>
    </message>
</context>
<context>
    <name>quaymaster::OperationTree</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>retrying (%1 of %2)</source>
        <translation>重试中（%1/%2）</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>%1 要求验证身份。</translation>
    </message>
    <message>
        <source>No byte has moved for a while. The operation goes on by itself when the network does.</source>
        <translation>已有一段时间没有数据传输。网络恢复后，任务会自动继续。</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>quaymaster::Operations</name>
    <message>
        <source>Waits for “%1”, which writes to the same place.</source>
        <translation>等待“%1”，它正写入同一位置。</translation>
    </message>
    <message numerus="yes">
        <source>Waits until one of the %n running operations has ended.</source>
        <translation>
            <numerusform>等待正在运行的 %n 个任务之一结束。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::OperationsCommand</name>
    <message>
        <source>ID is the number that “quaymaster operations list” shows.</source>
        <translation>ID 是“quaymaster operations list”所显示的编号。</translation>
    </message>
    <message>
        <source>Operation %1 is removed from the list.</source>
        <translation>任务 %1 已从列表中移除。</translation>
    </message>
    <message>
        <source>Operation %1 cannot be continued. Run its command again.</source>
        <translation>任务 %1 无法继续。请重新运行其命令。</translation>
    </message>
    <message>
        <source>Operation %1 was begun by another version. Run its command again.</source>
        <translation>任务 %1 由另一个版本启动。请重新运行其命令。</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
</context>
<context>
    <name>quaymaster::OperationsPane</name>
    <message>
        <source>Operations</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>running operations · done</comment>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>Pushes, syncs, pulls and tests of images stand here, while they run and afterwards.</source>
        <translation>推送、同步、拉取和镜像测试显示在这里，运行时与结束后都可查看。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Pages</name>
    <message>
        <source>%1 continues its list on another host, which is refused. Tell its administrator.</source>
        <translation>%1 的列表后续指向另一台主机，已拒绝。请告知其管理员。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ParsedEvents</name>
    <message>
        <source>The file has too many aliases for a form.</source>
        <translation>文件中的别名过多，不能用表单编辑。</translation>
    </message>
    <message>
        <source>The file has too many values for a form.</source>
        <translation>文件中的值过多，不能用表单编辑。</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>值嵌套过深。</translation>
    </message>
    <message>
        <source>Nothing can begin with this character.</source>
        <translation>不能以此字符开头。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PasswordKeeper</name>
    <message>
        <source>The password of %1 is in the keychain now, for %2.</source>
        <translation>%1 的密码已存入钥匙串，用于 %2。</translation>
    </message>
    <message>
        <source>%2 does not accept the password of %1 that stood in the address. It was not kept: give the right one at the registry host.</source>
        <translation>%2 不接受地址中 %1 的密码，未予保存：请在镜像仓库服务器中填写正确的密码。</translation>
    </message>
    <message>
        <source>The password of %1 is in the keychain now, for %2, which could not be asked about it.</source>
        <translation>%1 的密码已存入钥匙串，用于 %2；尚未能向其验证。</translation>
    </message>
    <message>
        <source>This session has no keychain: the password of %1 for %2 is kept in memory until Quaymaster ends.</source>
        <translation>当前会话没有钥匙串：%1 用于 %2 的密码保存在内存中，直到 Quaymaster 退出。</translation>
    </message>
    <message>
        <source>The keychain is locked or refused: the password of %1 for %2 is kept in memory until Quaymaster ends.</source>
        <translation>钥匙串已锁定或被拒绝：%1 用于 %2 的密码保存在内存中，直到 Quaymaster 退出。</translation>
    </message>
    <message>
        <source>The password of %1 for %2 was kept before; it is the same.</source>
        <translation>%1 用于 %2 的密码此前已保存，内容相同。</translation>
    </message>
    <message>
        <source>Another password is kept for %2, which stays. That of %1, which stood in the address, is dropped: to use it, log in at the registry host.</source>
        <translation>%2 已保存了另一个密码，予以保留。地址中 %1 的密码已丢弃：要使用它，请在镜像仓库服务器处登录。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PendingButton</name>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n 项待应用</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform does not have these changes yet. Compare with it to apply them.</source>
        <translation>平台尚未包含这些修改。请与平台比较并应用。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlaceLine</name>
    <message>
        <source>LF and CRLF</source>
        <translation>LF 与 CRLF</translation>
    </message>
    <message>
        <source>Copy the place %1</source>
        <translation>复制位置 %1</translation>
    </message>
    <message>
        <source>Copy the place, as a JSON pointer from the template</source>
        <translation>复制位置（相对于模板的 JSON 指针）</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1，只读</translation>
    </message>
    <message>
        <source>With a byte order mark</source>
        <translation>带字节顺序标记</translation>
    </message>
    <message numerus="yes">
        <source>Indented by %n space(s)</source>
        <translation>
            <numerusform>缩进 %n 个空格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::PlanDetails</name>
    <message>
        <source>Destination:</source>
        <translation>目标：</translation>
    </message>
    <message>
        <source>Digest now:</source>
        <translation>当前摘要：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Digest then:</source>
        <translation>新摘要：</translation>
    </message>
    <message>
        <source>Platforms:</source>
        <translation>平台：</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>说明：</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlanModel</name>
    <message>
        <source>%1 to send, %2 mounted, %3 there</source>
        <translation>发送 %1 个，挂载 %2 个，已有 %3 个</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>需发送</translation>
    </message>
    <message>
        <source>Layers and configs</source>
        <translation>层和配置</translation>
    </message>
    <message>
        <source>Digest now</source>
        <translation>当前摘要</translation>
    </message>
    <message>
        <source>Digest then</source>
        <translation>新摘要</translation>
    </message>
    <message>
        <source>Right to push</source>
        <translation>推送权限</translation>
    </message>
    <message>
        <source>Moving tag moves</source>
        <translation>浮动标签将指向新镜像</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlanOutcome</name>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Tag is replaced</source>
        <translation>替换标签</translation>
    </message>
    <message>
        <source>By digest</source>
        <translation>按摘要</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Another digest is there</source>
        <translation>标签已存在，摘要不同</translation>
    </message>
    <message>
        <source>Immutable tag</source>
        <translation>标签不可变</translation>
    </message>
    <message>
        <source>No right to push</source>
        <translation>无推送权限</translation>
    </message>
    <message>
        <source>No such project</source>
        <translation>无此项目</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>This is a moving tag: it is meant to change, and whoever pulls it gets the new image.</source>
        <translation>浮动标签：按惯例会更新，之后拉取将得到新镜像。</translation>
    </message>
    <message>
        <source>This is no moving tag: whoever relies on it gets another image under the same name.</source>
        <translation>固定标签：依赖它的人今后会在同一名称下得到另一个镜像。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>What would happen stands here as soon as it is known.</source>
        <translation>计划生成后，将发生的变化显示在此处。</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>计划的进度</translation>
    </message>
    <message>
        <source>&amp;Replace tags that have another digest</source>
        <translation>替换摘要不同的标签(&amp;R)</translation>
    </message>
    <message>
        <source>Whoever pulls such a tag gets the new image from then on. The old one can be reached by its digest only, until the registry collects it.</source>
        <translation>此后拉取该标签得到的是新镜像。旧镜像只能按摘要访问，直到镜像仓库将其回收。</translation>
    </message>
    <message>
        <source>Looking at the source and the destinations. Nothing is written.</source>
        <translation>正在查看源和目标。不写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) will be replaced.</source>
        <translation>
            <numerusform>将替换 %n 个标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) will be new.</source>
        <translation>
            <numerusform>将新建 %n 个标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) stand there already.</source>
        <translation>
            <numerusform>%n 个镜像已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something stands in the way of %n image(s).</source>
        <translation>
            <numerusform>有 %n 个镜像无法推送。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are to be sent.</source>
        <translation>需发送 %1。</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>还没有计划。</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>正在生成计划。</translation>
    </message>
    <message>
        <source>The plan could not be made.</source>
        <translation>未能生成计划。</translation>
    </message>
    <message>
        <source>A tag has another digest. Let it be replaced, or go back and name another.</source>
        <translation>有标签的摘要不同。请允许替换，或返回并换一个标签。</translation>
    </message>
    <message>
        <source>Nothing can be done as it stands: see what is in the way.</source>
        <translation>当前无法执行：请查看原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n moving tag(s) will move.</source>
        <translation>
            <numerusform>%n 个浮动标签将指向新镜像。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::Platform</name>
    <message>
        <source>%1 is not a platform. Write it as os/architecture or os/architecture/variant, for example linux/amd64 or linux/arm/v7.</source>
        <translation>%1 不是平台。请写作 os/architecture 或 os/architecture/variant，例如 linux/amd64 或 linux/arm/v7。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformAccess</name>
    <message>
        <source>%1 is marked read-only here. Change that in its settings first.</source>
        <translation>%1 在此处被设为只读。请先在其设置中修改。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformAccount</name>
    <message>
        <source>The auth file holds nothing for the platform. Log in with “quaymaster registry server set URL”, with the same --authfile.</source>
        <translation>凭据文件中没有该平台的凭据。请用同一 --authfile 运行“quaymaster registry server set URL”登录。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformActions</name>
    <message>
        <source>C&amp;onnect to the platform…</source>
        <translation>连接平台(&amp;O)…</translation>
    </message>
    <message>
        <source>Say where the platform is, and log in there.</source>
        <translation>指定平台地址并登录。</translation>
    </message>
    <message>
        <source>Compare &amp;with the platform…</source>
        <translation>与平台比较(&amp;W)…</translation>
    </message>
    <message>
        <source>See what differs here and at the platform, and bring it together.</source>
        <translation>查看本地与平台的差异，并使两边一致。</translation>
    </message>
    <message>
        <source>Instances, &amp;specs and nodes…</source>
        <translation>实例、产品规格与算力节点(&amp;S)…</translation>
    </message>
    <message>
        <source>Look at the platform&apos;s instances, product specs and nodes.</source>
        <translation>查看平台的实例、产品规格与算力节点。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformChoice</name>
    <message>
        <source>All p&amp;latforms, byte for byte</source>
        <translation>全部平台，逐字节一致(&amp;L)</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformClient</name>
    <message>
        <source>What the platform answers is no row of its table. Check the server&apos;s version.</source>
        <translation>平台返回的内容不是其数据表中的行。请检查服务器版本。</translation>
    </message>
    <message>
        <source>%1 did not say whether it has made the entry. Look for it by its name and address before you create it again.</source>
        <translation>%1 没有告知镜像库是否已创建。再次创建之前，请先按名字和地址查找。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformConnection</name>
    <message>
        <source>No platform is set. Say where it is with “quaymaster registry server set URL”.</source>
        <translation>尚未设置平台。请用“quaymaster registry server set URL”设置。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformDialog</name>
    <message>
        <source>This session has no keychain: what you enter is kept in memory until Quaymaster ends.</source>
        <translation>当前会话没有钥匙串：输入的内容只在内存中保留，直到 Quaymaster 退出。</translation>
    </message>
    <message>
        <source>A token for %1 is known. Leave the field empty to keep it.</source>
        <translation>已有 %1 的令牌。留空即继续使用。</translation>
    </message>
    <message>
        <source>The password of %1 at %2 is known. Leave the field empty to keep it.</source>
        <translation>已有 %1 在 %2 的密码。留空即继续使用。</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: others can read the password or token. Use https if you can.</source>
        <translation>与 %1 的连接未加密：他人可以读取密码或令牌。请尽量使用 https。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Paste the token: the value of x-token.</source>
        <translation>请粘贴令牌，即 x-token 的值。</translation>
    </message>
    <message>
        <source>Logging in at %1…</source>
        <translation>正在登录 %1…</translation>
    </message>
    <message>
        <source>Asking for another picture…</source>
        <translation>正在获取新的验证码…</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已连接到 %1。</translation>
    </message>
    <message>
        <source>Storing it in the keychain…</source>
        <translation>正在保存到钥匙串…</translation>
    </message>
    <message>
        <source>Connected to %1. What you entered is in the keychain.</source>
        <translation>已连接到 %1。输入的内容已保存到钥匙串。</translation>
    </message>
    <message>
        <source>Connected to %1. This session has no keychain: what you entered is kept in memory until Quaymaster ends.</source>
        <translation>已连接到 %1。当前会话没有钥匙串：输入的内容只在内存中保留，直到 Quaymaster 退出。</translation>
    </message>
    <message>
        <source>Connected to %1. The keychain did not take what you entered: it is kept in memory until Quaymaster ends.</source>
        <translation>已连接到 %1。钥匙串未接受输入的内容：它只在内存中保留，直到 Quaymaster 退出。</translation>
    </message>
    <message>
        <source>The entries stay, here and there. What both sides had in common is forgotten, so the next comparison begins anew.</source>
        <translation>本地与平台的镜像库都会保留。两边的共同基准会被清除，下次比较将从头开始。</translation>
    </message>
    <message>
        <source>Connect to the platform</source>
        <translation>连接平台</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>such as https://platform.example:8888</source>
        <translation>例如 https://platform.example:8888</translation>
    </message>
    <message>
        <source>&amp;Router prefix:</source>
        <translation>路由前缀(&amp;R)：</translation>
    </message>
    <message>
        <source>often /api; empty where there is none</source>
        <translation>通常为 /api；没有则留空</translation>
    </message>
    <message>
        <source>&amp;Log in with:</source>
        <translation>登录方式(&amp;L)：</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>Token from the browser</source>
        <translation>浏览器中的令牌</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>The value of x-token, which the browser sends with each request after the login.</source>
        <translation>x-token 的值：登录后浏览器随每个请求发送。</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>测试并保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Remove the connection to %1 and the password or token for it?</source>
        <translation>移除与 %1 的连接以及它的密码或令牌吗？</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>The connection to %1 is removed. The entries stay.</source>
        <translation>已移除与 %1 的连接。镜像库保留。</translation>
    </message>
    <message>
        <source>Re&amp;move connection…</source>
        <translation>移除连接(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the connection to the platform</source>
        <translation>移除与平台的连接</translation>
    </message>
    <message>
        <source>The keychain still has what was stored for %1. Remove it there.</source>
        <translation>钥匙串里仍保存着 %1 的凭据。请在那里将其删除。</translation>
    </message>
    <message>
        <source>Once the platform has accepted it, it is kept in the keychain, or in memory where there is none.</source>
        <translation>平台接受后，将保存到钥匙串；没有钥匙串时只保存在内存中。</translation>
    </message>
    <message>
        <source>The platform asks for a captcha now: type the characters in the picture.</source>
        <translation>平台现在要求验证码：请输入图中的字符。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformFailures</name>
    <message>
        <source>%1 wants you to log in again.</source>
        <translation>%1 要求重新登录。</translation>
    </message>
    <message>
        <source>%1 does not allow this account to do that. Ask its administrator for the right.</source>
        <translation>%1 不允许此账号执行该操作。请向其管理员申请权限。</translation>
    </message>
    <message>
        <source>%1 does not accept these values. Correct what its words name, then try again.</source>
        <translation>%1 不接受这些值。请按其提示更正，然后重试。</translation>
    </message>
    <message>
        <source>%1 does not have this any more. Refresh, then try again.</source>
        <translation>%1 上已没有该项。请刷新后重试。</translation>
    </message>
    <message>
        <source>%1 could not do that. Read its words, then try again.</source>
        <translation>%1 未能完成该操作。请查看其返回的信息，然后重试。</translation>
    </message>
    <message>
        <source>%1 sends us on to %2. Enter that address instead.</source>
        <translation>%1 将请求转到了 %2。请改填该地址。</translation>
    </message>
    <message>
        <source>%1 has had too many requests. Wait a while, then try again.</source>
        <translation>%1 收到的请求过多。请稍候再试。</translation>
    </message>
    <message>
        <source>%1 has trouble. Try again later.</source>
        <translation>%1 出现故障。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 does not answer like the platform. Check the address and the router prefix, often /api.</source>
        <translation>%1 的应答不像平台的应答。请检查地址和路由前缀（通常为 /api）。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformListing</name>
    <message>
        <source>The list does not look like one of the platform. Check the address and the server&apos;s version.</source>
        <translation>该列表不像平台的列表。请检查地址和服务器版本。</translation>
    </message>
    <message>
        <source>The list of the platform changes while it is read. Try again in a moment.</source>
        <translation>平台的列表在读取期间发生了变化。请稍候再试。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformOverviewDialog</name>
    <message>
        <source>Instances, specs and nodes of the platform</source>
        <translation>平台的实例、产品规格与算力节点</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>实例(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Product specs</source>
        <translation>产品规格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>算力节点(&amp;N)</translation>
    </message>
    <message>
        <source>Tables of the platform</source>
        <translation>平台的各表</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Product specs</source>
        <translation>产品规格</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>算力节点</translation>
    </message>
    <message>
        <source>Connect to the platform…</source>
        <translation>连接平台…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The platform has none.</source>
        <translation>平台上没有。</translation>
    </message>
    <message>
        <source>No platform is connected yet.</source>
        <translation>尚未连接平台。</translation>
    </message>
    <message>
        <source>Switch GPU memory &amp;slicing off…</source>
        <translation>停用显存切分(&amp;S)…</translation>
    </message>
    <message>
        <source>Switch GPU memory &amp;slicing on…</source>
        <translation>启用显存切分(&amp;S)…</translation>
    </message>
    <message>
        <source>GPU memory slicing</source>
        <translation>显存切分</translation>
    </message>
    <message>
        <source>It holds at once for everybody at %1. Instances that exist stay as they are.</source>
        <translation>立即对 %1 的所有人生效。已有实例保持不变。</translation>
    </message>
    <message>
        <source>Writing to the platform…</source>
        <translation>正在写入平台…</translation>
    </message>
    <message>
        <source>Log in at the platform…</source>
        <translation>登录平台…</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>启用(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>关闭(&amp;S)</translation>
    </message>
    <message>
        <source>It is read as soon as you have logged in.</source>
        <translation>登录后自动读取。</translation>
    </message>
    <message>
        <source>Switch GPU memory slicing on for the spec “%1”?</source>
        <translation>要为规格“%1”启用显存切分吗？</translation>
    </message>
    <message>
        <source>Switch GPU memory slicing off for the spec “%1”?</source>
        <translation>要为规格“%1”停用显存切分吗？</translation>
    </message>
    <message>
        <source>The spec “%1” was changed.</source>
        <translation>规格“%1”已修改。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformRemoval</name>
    <message>
        <source>The platform says that “%1” is deleted, but still has it. Try again later.</source>
        <translation>平台称已删除“%1”，但它仍然存在。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformServer</name>
    <message>
        <source>The router prefix is a path such as /api, or empty. Correct it.</source>
        <translation>路由前缀应为 /api 这样的路径，或留空。请更正。</translation>
    </message>
    <message>
        <source>Leave the user name and the password out of the address: they go into fields of their own.</source>
        <translation>请不要在地址中填写用户名和密码：它们有单独的输入框。</translation>
    </message>
    <message>
        <source>Enter the platform&apos;s whole address, such as https://platform.example:8888.</source>
        <translation>请输入平台的完整地址，例如 https://platform.example:8888。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformSession</name>
    <message>
        <source>Nobody is logged in at the platform %1. Log in first.</source>
        <translation>尚未登录平台 %1。请先登录。</translation>
    </message>
    <message>
        <source>This is no token: it has blanks, line breaks or other characters. Copy the value of x-token once more.</source>
        <translation>这不是令牌：其中含有空格、换行或其他字符。请重新复制 x-token 的值。</translation>
    </message>
    <message>
        <source>%1 wants the characters of a picture with the login. Log in in the window, or use a token.</source>
        <translation>%1 登录时需要验证码。请在窗口中登录，或使用令牌。</translation>
    </message>
    <message>
        <source>%1 gave no token. Tell its administrator.</source>
        <translation>%1 没有返回令牌。请告知其管理员。</translation>
    </message>
    <message>
        <source>%1 does not accept the token any more. Log in there with a browser and paste the new one.</source>
        <translation>%1 不再接受该令牌。请用浏览器登录并粘贴新令牌。</translation>
    </message>
    <message>
        <source>%1 refused the login of %2. Check the name, the password and the captcha, then log in again.</source>
        <translation>%1 拒绝了 %2 的登录。请检查用户名、密码和验证码，然后重新登录。</translation>
    </message>
    <message>
        <source>%1 refused the login of %2. Check the name and the password, then log in again.</source>
        <translation>%1 拒绝了 %2 的登录。请检查用户名和密码，然后重新登录。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformSlice</name>
    <message>
        <source>The platform divides by zero here, because its node has more cards than one card has GB: it cannot compute CUDA_DEVICE_SM_LIMIT.</source>
        <translation>平台在此处会除以零，因为算力节点的显卡数大于单卡显存的 GB 数：它算不出 CUDA_DEVICE_SM_LIMIT。</translation>
    </message>
    <message>
        <source>The platform sets CUDA_DEVICE_SM_LIMIT to %1, which means no limit: the container may use all compute units of its cards, not %2 %.</source>
        <translation>平台将 CUDA_DEVICE_SM_LIMIT 设为 %1，即不限制：容器可以使用其显卡的全部算力，而不是 %2 %。</translation>
    </message>
    <message>
        <source>The platform sets CUDA_DEVICE_SM_LIMIT to %1. HAMi takes that for a percentage: the container gets %1 % of the compute units, not %2 %.</source>
        <translation>平台将 CUDA_DEVICE_SM_LIMIT 设为 %1。HAMi 将其视为百分比：容器得到 %1% 的算力，而不是 %2%。</translation>
    </message>
    <message>
        <source>The platform sets CUDA_DEVICE_MEMORY_LIMIT to %1, the memory of all cards together, but HAMi applies it to each card: a card of %2 GB is not limited at all.</source>
        <translation>平台将 CUDA_DEVICE_MEMORY_LIMIT 设为 %1，即所有卡的显存总和，但 HAMi 对每张卡分别应用：%2 GB 的卡完全不受限制。</translation>
    </message>
    <message>
        <source>The platform sets CUDA_DEVICE_MEMORY_LIMIT to %1, the memory of all cards together, but HAMi applies it to each card: the container gets %1 of each card, not %2.</source>
        <translation>平台将 CUDA_DEVICE_MEMORY_LIMIT 设为 %1，即所有卡的显存总和，但 HAMi 对每张卡分别应用：容器从每张卡得到 %1，而不是 %2。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformSync</name>
    <message>
        <source>Take over what the platform has</source>
        <translation>取得平台的镜像库</translation>
    </message>
    <message>
        <source>Apply the changes to the platform</source>
        <translation>将变更应用到平台</translation>
    </message>
    <message>
        <source>Bring both sides together</source>
        <translation>使两边一致</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformSyncDialog</name>
    <message>
        <source>Reading both sides…</source>
        <translation>正在读取两边…</translation>
    </message>
    <message>
        <source>No platform is connected yet.</source>
        <translation>尚未连接平台。</translation>
    </message>
    <message>
        <source>Here and the platform are the same.</source>
        <translation>本地与平台一致。</translation>
    </message>
    <message>
        <source>Compared with %1. Nothing is changed before you apply it.</source>
        <translation>已与 %1 比较。应用之前不会修改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) differ.</source>
        <translation>
            <numerusform>%n 个镜像库有差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the platform which images containers use…</source>
        <translation>正在向平台查询哪些镜像被容器使用…</translation>
    </message>
    <message>
        <source>Nothing is left to be applied: containers use the images.</source>
        <translation>没有可应用的修改：这些镜像正被容器使用。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 done, %2 failed, %3 left.</source>
        <translation>完成 %1 个，失败 %2 个，保留 %3 个。</translation>
    </message>
    <message>
        <source>Apply again to do the rest.</source>
        <translation>再次应用即可完成其余部分。</translation>
    </message>
    <message>
        <source>Stopping after this entry…</source>
        <translation>完成当前镜像库后停止…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Compare again to see what differs.</source>
        <translation>比较已停止。重新比较即可查看差异。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)…</source>
        <translation>
            <numerusform>应用 %n 项修改(&amp;A)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>应用(&amp;A)…</translation>
    </message>
    <message>
        <source>Compare with the platform</source>
        <translation>与平台比较</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>&amp;Here is right</source>
        <translation>以本地为准(&amp;H)</translation>
    </message>
    <message>
        <source>Conflicts: what is here goes to the platform.</source>
        <translation>冲突：将本地内容写到平台。</translation>
    </message>
    <message>
        <source>The &amp;platform is right</source>
        <translation>以平台为准(&amp;P)</translation>
    </message>
    <message>
        <source>Conflicts: what is at the platform comes here.</source>
        <translation>冲突：将平台内容取到本地。</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>保留不动(&amp;L)</translation>
    </message>
    <message>
        <source>Conflicts: both sides stay as they are.</source>
        <translation>冲突：两边都保持原样。</translation>
    </message>
    <message>
        <source>Connect to the platform…</source>
        <translation>连接平台…</translation>
    </message>
    <message>
        <source>C&amp;onnection…</source>
        <translation>连接(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>重新比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop applying?</source>
        <translation>停止应用修改？</translation>
    </message>
    <message>
        <source>Changes are being applied to the platform. Stop behind the entry that is under way?</source>
        <translation>正在把修改应用到平台。完成当前条目后停止吗？</translation>
    </message>
    <message>
        <source>What is done stays done. Compare again later to see and apply the rest.</source>
        <translation>已完成的不会撤销。之后重新比较即可查看并应用其余修改。</translation>
    </message>
    <message>
        <source>Both sides are read as soon as you have logged in.</source>
        <translation>登录后自动读取两边。</translation>
    </message>
    <message>
        <source>The password or token of the platform is not known any more: this session has no keychain.</source>
        <translation>平台的密码或令牌已不可用：当前会话没有钥匙串。请重新登录。</translation>
    </message>
    <message>
        <source>Log in, then apply again.</source>
        <translation>请登录，然后再次应用。</translation>
    </message>
    <message>
        <source>Applied to %1. Compare again to see what differs now.</source>
        <translation>已应用到 %1。重新比较即可查看现在的差异。</translation>
    </message>
    <message>
        <source>It goes on by itself as soon as you have logged in.</source>
        <translation>登录后自动继续。</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>Log in at the platform…</source>
        <translation>登录平台…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformSyncModel</name>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>at the platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>两边都已修改</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Left until you choose a side</source>
        <translation>待选择以哪边为准</translation>
    </message>
    <message>
        <source>Stays until you tick it</source>
        <translation>未勾选，不删除</translation>
    </message>
    <message>
        <source>To be done: here is right</source>
        <translation>将执行：以本地为准</translation>
    </message>
    <message>
        <source>To be done: the platform is right</source>
        <translation>将执行：以平台为准</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>将执行</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>镜像库</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformTableModel</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformTables</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>GPU memory slicing</source>
        <translation>显存切分</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU cards</source>
        <translation>GPU 卡数</translation>
    </message>
    <message>
        <source>GPU memory (GB)</source>
        <translation>显存（GB）</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU 核数</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>内存（GB）</translation>
    </message>
    <message>
        <source>System disk (GB)</source>
        <translation>系统盘（GB）</translation>
    </message>
    <message>
        <source>Data disk (GB)</source>
        <translation>数据盘（GB）</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>每小时价格</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>GPU memory of a card (GB)</source>
        <translation>单卡显存（GB）</translation>
    </message>
    <message>
        <source>Public IP</source>
        <translation>公网 IP</translation>
    </message>
    <message>
        <source>Private IP</source>
        <translation>内网 IP</translation>
    </message>
    <message>
        <source>Docker address</source>
        <translation>Docker 地址</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>HAMi core folder</source>
        <translation>HAMi-core 目录</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Registry entry</source>
        <translation>镜像库</translation>
    </message>
    <message>
        <source>Product spec</source>
        <translation>产品规格</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>算力节点</translation>
    </message>
</context>
<context>
    <name>quaymaster::PlatformWriter</name>
    <message>
        <source>“%1” was changed at the platform meanwhile. Compare both sides again.</source>
        <translation>“%1”此间在平台上被修改。请重新比较两边。</translation>
    </message>
    <message>
        <source>“%1” was deleted at the platform meanwhile. Compare both sides again.</source>
        <translation>“%1”此间在平台上被删除。请重新比较两边。</translation>
    </message>
    <message>
        <source>The platform did not keep “%1” as it was sent. Look at the entry there.</source>
        <translation>平台没有按所发内容保存“%1”。请到平台查看该镜像库。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Preflight</name>
    <message>
        <source>You may not push to %1. Ask its owner for the right to push, or log in as somebody who has it.</source>
        <translation>没有推送到 %1 的权限。请向其所有者申请推送权限，或以有权限的用户登录。</translation>
    </message>
    <message>
        <source>The project of %1 does not exist. Create it there first, or check its spelling.</source>
        <translation>%1 所属的项目不存在。请先在那里创建，或检查拼写。</translation>
    </message>
    <message>
        <source>%1 is immutable. Push another tag, or have the rule changed there.</source>
        <translation>%1 不可变。请推送另一个标签，或请人修改那里的规则。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing is wrong with this template.</source>
        <translation>此模板没有问题。</translation>
    </message>
    <message>
        <source>The text has changed, and this can’t be fixed that way any more.</source>
        <translation>文本已修改，无法再以这种方式修复。</translation>
    </message>
    <message>
        <source>Fix all that is safe to fix</source>
        <translation>修复所有可安全修复的问题</translation>
    </message>
    <message numerus="yes">
        <source>Fixed %n problem(s).</source>
        <translation>
            <numerusform>已修复 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has changed meanwhile, and nothing was fixed.</source>
        <translation>文本在此期间已修改，未修复任何问题。</translation>
    </message>
    <message>
        <source>Fixing all that is safe to fix…</source>
        <translation>正在修复所有可安全修复的问题…</translation>
    </message>
</context>
<context>
    <name>quaymaster::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>quaymaster::ProgressLine</name>
    <message>
        <source>%1 of %2, images: %3 of %4</source>
        <translation>%1 / %2，镜像 %3 / %4</translation>
    </message>
    <message>
        <source>, %1/s, %2 left</source>
        <translation>，%1/s，剩余 %2</translation>
    </message>
    <message>
        <source>images: %1 of %2</source>
        <translation>镜像：%1 / %2</translation>
    </message>
</context>
<context>
    <name>quaymaster::PromoteDialog</name>
    <message>
        <source>Promote %1</source>
        <translation>晋级 %1</translation>
    </message>
    <message>
        <source>The same image, byte for byte, under another name on the same host: nothing is sent that is there already.</source>
        <translation>在同一服务器上以另一个名称发布同一镜像（逐字节一致），已有的内容不会重复发送。</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>源：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>目标(&amp;T)：</translation>
    </message>
    <message>
        <source>Promote to</source>
        <translation>晋级到的仓库</translation>
    </message>
    <message>
        <source>&amp;Signatures, attestations and other referrers come along</source>
        <translation>一并带上签名、证明等关联对象(&amp;S)</translation>
    </message>
    <message>
        <source>Looking at both</source>
        <translation>正在查看两者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name the repository to promote to.</source>
        <translation>请填写晋级到的仓库。</translation>
    </message>
    <message>
        <source>Correct the name to promote to.</source>
        <translation>请更正目标名称。</translation>
    </message>
    <message>
        <source>It could not be looked at.</source>
        <translation>未能查看。</translation>
    </message>
    <message>
        <source>Both are being looked at. Nothing is written.</source>
        <translation>正在查看两者。不写入任何内容。</translation>
    </message>
    <message>
        <source>Exactly this image stands there already.</source>
        <translation>目标处已是完全相同的镜像。</translation>
    </message>
    <message>
        <source>It cannot be promoted as things stand.</source>
        <translation>当前无法晋级。</translation>
    </message>
    <message>
        <source>&amp;Replace and promote</source>
        <translation>替换并晋级(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>晋级(&amp;P)</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>A promotion stays on %1. Sync brings an image to another host.</source>
        <translation>晋级只在 %1 上进行。要将镜像送到另一台服务器，请使用同步。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ProofJob</name>
    <message>
        <source>Log in to %1</source>
        <translation>登录 %1</translation>
    </message>
</context>
<context>
    <name>quaymaster::Publication</name>
    <message>
        <source>%1 is not what was pushed: somebody else may push to it, or the registry lost it. Compare, then push again.</source>
        <translation>%1 的内容与推送的不符：可能有其他人也在向它推送，或镜像仓库丢失了它。请先比较，再重新推送。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PullBlob</name>
    <message>
        <source>%1 sent wrong bytes for a blob, twice. Tell its administrator; nothing wrong was kept.</source>
        <translation>%1 两次发来了内容错误的 blob。请告知其管理员；错误的内容没有保留。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PullDialog</name>
    <message>
        <source>Pull an image into a folder or a file</source>
        <translation>将镜像拉取到文件夹或文件</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>镜像(&amp;I)：</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>registry.example/group/name:tag</source>
        <translation>registry.example/group/name:tag</translation>
    </message>
    <message>
        <source>Into the &amp;folder or .tar file:</source>
        <translation>写入文件夹或 .tar 文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Folder or .tar file</source>
        <translation>文件夹或 .tar 文件</translation>
    </message>
    <message>
        <source>a folder, or a file that ends in .tar</source>
        <translation>文件夹，或以 .tar 结尾的文件</translation>
    </message>
    <message>
        <source>Choose a fil&amp;e…</source>
        <translation>选择文件(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Platforms:</source>
        <translation>平台：</translation>
    </message>
    <message>
        <source>Start the p&amp;ull</source>
        <translation>开始拉取(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>OCI archives (*.tar)</source>
        <translation>OCI 归档 (*.tar)</translation>
    </message>
    <message>
        <source>This is a file that does not end in .tar. Choose a folder, or a name that ends in .tar.</source>
        <translation>该文件不以 .tar 结尾。请选择文件夹，或换一个以 .tar 结尾的名称。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it first.</source>
        <translation>文件夹 %1 不存在。请先创建。</translation>
    </message>
    <message>
        <source>Name the image.</source>
        <translation>请填写镜像。</translation>
    </message>
    <message>
        <source>Correct the name of the image.</source>
        <translation>请更正镜像的名称。</translation>
    </message>
    <message>
        <source>Choose where to write it.</source>
        <translation>请选择写入位置。</translation>
    </message>
    <message>
        <source>Correct where to write it.</source>
        <translation>请更正写入位置。</translation>
    </message>
    <message>
        <source>Check at least one platform, or all.</source>
        <translation>请至少勾选一个平台，或选择全部平台。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PullRun</name>
    <message>
        <source>Only some platforms are written: the index may get another digest than the source&apos;s.</source>
        <translation>只写入部分平台：索引的摘要可能与源的不同。</translation>
    </message>
</context>
<context>
    <name>quaymaster::PushDialog</name>
    <message>
        <source>Push an archive</source>
        <translation>推送归档</translation>
    </message>
    <message>
        <source>Start the p&amp;ush</source>
        <translation>开始推送(&amp;U)</translation>
    </message>
</context>
<context>
    <name>quaymaster::Redirects</name>
    <message>
        <source>%1 redirects in circles. Tell the registry&apos;s administrator.</source>
        <translation>%1 的重定向陷入循环。请告知镜像仓库的管理员。</translation>
    </message>
    <message>
        <source>%1 redirects to an address that is not on the web. Tell the registry&apos;s administrator.</source>
        <translation>%1 重定向到了非 Web 地址。请告知镜像仓库的管理员。</translation>
    </message>
    <message>
        <source>%1 redirects from https to plain http, which is refused. Tell the registry&apos;s administrator.</source>
        <translation>%1 从 https 重定向到未加密的 http，已拒绝。请告知镜像仓库的管理员。</translation>
    </message>
    <message>
        <source>%1 redirects to the private address %2, which is refused. Tell the registry&apos;s administrator.</source>
        <translation>%1 重定向到私有地址 %2，已拒绝。请告知镜像仓库的管理员。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Reference</name>
    <message>
        <source>An image address has no scheme. Write it as %1</source>
        <translation>镜像地址不带协议前缀。请写作 %1</translation>
    </message>
    <message>
        <source>A repository name has no capital letters. Write it as %1</source>
        <translation>仓库名不能含大写字母。请写作 %1</translation>
    </message>
    <message>
        <source>The image address is empty. Write one such as registry.example.com/team/app:1.0</source>
        <translation>镜像地址为空。请按此格式填写：registry.example.com/team/app:1.0</translation>
    </message>
    <message>
        <source>%1 is an image ID, not a name. Write the repository&apos;s name and, for a fixed image, @sha256: and the digest after it.</source>
        <translation>%1 是镜像 ID，不是名称。请写仓库名；如需固定镜像，再加上 @sha256: 和摘要。</translation>
    </message>
    <message>
        <source>The repository name is longer than 255 characters. Shorten it.</source>
        <translation>仓库名超过 255 个字符。请缩短。</translation>
    </message>
    <message>
        <source>%1 is not a registry host. Write a host name or address and, if needed, a port, for example registry.example.com:5000</source>
        <translation>%1 不是镜像仓库服务器。请写主机名或地址，必要时加上端口，例如 registry.example.com:5000</translation>
    </message>
    <message>
        <source>%1 is not a repository name. Use lower-case letters and digits, separated by one of - _ . inside a part and / between parts.</source>
        <translation>%1 不是仓库名。请使用小写字母和数字，段内用 -、_ 或 . 分隔，段间用 / 分隔。</translation>
    </message>
    <message>
        <source>“%1” is not a tag. A tag has 1 to 128 letters, digits, _ . or - and does not begin with . or -</source>
        <translation>“%1”不是标签。标签由 1 到 128 个字母、数字、_、. 或 - 组成，且不以 . 或 - 开头</translation>
    </message>
    <message>
        <source>%1 names one image where a repository is wanted. Leave out the tag and the digest.</source>
        <translation>此处需要仓库，而 %1 指的是单个镜像。请去掉标签和摘要。</translation>
    </message>
    <message>
        <source>The image address holds a user name or password before an @. Leave it out and log in to the host instead.</source>
        <translation>镜像地址的 @ 之前含有用户名或密码。请去掉它，改为登录该服务器。</translation>
    </message>
    <message>
        <source>An image address has no scheme. Write host, repository and tag only, for example registry.example.com/team/app:1.0</source>
        <translation>镜像地址不含协议。请只写服务器、仓库和标签，例如 registry.example.com/team/app:1.0</translation>
    </message>
</context>
<context>
    <name>quaymaster::ReferenceEdit</name>
    <message>
        <source>Give the repository only: each tag keeps its own name.</source>
        <translation>只填仓库：每个标签保留自己的名称。</translation>
    </message>
    <message>
        <source>A destination has a tag or none. Leave the digest out.</source>
        <translation>目标可带标签或不带，但不能带摘要。请去掉摘要。</translation>
    </message>
    <message>
        <source>%1 is read-only in Quaymaster. Switch that off in its settings to write there.</source>
        <translation>%1 在 Quaymaster 中设为只读。如需写入，请在其设置中关闭只读。</translation>
    </message>
    <message>
        <source>That is %1</source>
        <translation>即 %1</translation>
    </message>
    <message>
        <source>Add a repository behind the host %1.</source>
        <translation>请在 %1 后面加上仓库名。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ReferrerLoader</name>
    <message>
        <source>%1 has more signatures and other referrers than an image can sensibly have. Look at what they are, or copy it without them.</source>
        <translation>%1 的签名和其他关联对象多得不合情理。请查看它们是什么，或不带它们复制。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryAccess</name>
    <message>
        <source>%1 wants the bytes over plain http, which is refused. Tell the registry&apos;s administrator.</source>
        <translation>%1 要求通过未加密的 http 传输内容，已拒绝。请告知镜像仓库的管理员。</translation>
    </message>
    <message>
        <source>%1 is read-only in Quaymaster. Switch that off in its settings to write there.</source>
        <translation>%1 在 Quaymaster 中设为只读。如需写入，请在其设置中关闭只读。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryArguments</name>
    <message>
        <source>--created takes FROM..TO, each a day such as 2026-01-31, a time such as 2026-01-31T12:00:00Z, or nothing.</source>
        <translation>--created 的格式为 FROM..TO，两端可以是日期（如 2026-01-31）、时间（如 2026-01-31T12:00:00Z）或留空。</translation>
    </message>
    <message>
        <source>--%1 takes yes or no.</source>
        <translation>--%1 只接受 yes 或 no。</translation>
    </message>
    <message>
        <source>--created FROM..TO begins after its end. Exchange the two.</source>
        <translation>--created FROM..TO 的起点晚于终点。请对调两者。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryCheck</name>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>The tag has moved since the last test. Before, it was %1.</source>
        <translation>自上次测试以来该标签已变动，此前为 %1。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryClient</name>
    <message>
        <source>%1 sent another manifest than was asked for. Try again; if it stays, tell its administrator.</source>
        <translation>%1 发来的清单不是所请求的那个。请重试；若仍如此，请告知其管理员。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryEdit</name>
    <message>
        <source>Containers that exist keep the image they were made from. For a new version, add an entry of its own.</source>
        <translation>已创建的容器仍使用原镜像。新版本请另建镜像库。</translation>
    </message>
    <message>
        <source>An unlisted image is hidden from new containers. The platform&apos;s API does not enforce it.</source>
        <translation>下架的镜像在新建容器时不可见，但平台的接口并不强制执行。</translation>
    </message>
    <message>
        <source>Entries changed: %1</source>
        <translation>已修改的镜像库：%1</translation>
    </message>
    <message>
        <source>Say what is to change, for example --listed no.</source>
        <translation>请说明要修改什么，例如 --listed no。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryEntry</name>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>GPU memory slicing</source>
        <translation>显存切分</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryEntryModel</name>
    <message>
        <source>%1, tag has moved</source>
        <translation>%1，标签已变</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>测试于 %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Slicing</source>
        <translation>显存切分</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Platform ID</source>
        <translation>平台 ID</translation>
    </message>
    <message>
        <source>The repository has the newer version %1, found %2. Add it by “New version”.</source>
        <translation>该仓库有更新的版本 %1（发现于 %2）。可用“新建版本”添加。</translation>
    </message>
    <message>
        <source>Newer tag</source>
        <translation>较新标签</translation>
    </message>
    <message>
        <source>Pending: the platform does not have the newest changes of this entry yet. Compare with the platform to apply them.</source>
        <translation>待应用：平台尚未包含此镜像库的最新修改。请与平台比较并应用。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryExport</name>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>已写入 %1 的镜像库：%2</translation>
    </message>
    <message>
        <source>The entries and the object of --json can&apos;t both be standard output. Name a file, or leave out --json; the entries as JSON are --format json.</source>
        <translation>镜像库和 --json 的对象不能同时写到标准输出。请指定文件，或去掉 --json；要以 JSON 导出镜像库请用 --format json。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryFormat</name>
    <message>
        <source>--format takes csv or json.</source>
        <translation>--format 只接受 csv 或 json。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryHost</name>
    <message>
        <source>A client certificate and its key belong together. Choose both.</source>
        <translation>客户端证书和私钥必须成对使用。请两个都选。</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Alibaba Cloud</source>
        <translation>阿里云</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryHostModel</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Unencrypted (http)</source>
        <translation>未加密（http）</translation>
    </message>
    <message>
        <source>Certificate not checked</source>
        <translation>未校验证书</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>自有 CA</translation>
    </message>
    <message>
        <source>Within this computer</source>
        <translation>仅在本机内</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryHosts</name>
    <message>
        <source>%1 is in the list already. Edit it there.</source>
        <translation>%1 已在列表中。请在列表中编辑它。</translation>
    </message>
    <message>
        <source>%1 is not in the list any more. Add it anew.</source>
        <translation>%1 已不在列表中。请重新添加。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryImageCopy</name>
    <message>
        <source>Only some platforms are copied: the index gets another digest than the source&apos;s.</source>
        <translation>只复制部分平台：索引的摘要将与源的不同。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryImport</name>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Columns that are not known are left out: %1.</source>
        <translation>已忽略不认识的列：%1。</translation>
    </message>
    <message>
        <source>Rows that are wrong: %1. Nothing was imported. Correct them, or add --skip-wrong to import the others.</source>
        <translation>有误的行：%1。未导入任何内容。请更正，或加 --skip-wrong 只导入其余各行。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 wrong</source>
        <translation>新增 %1，变更 %2，相同 %3，有误 %4</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryProbe</name>
    <message>
        <source>Something answers at %1, but no registry. Check the host and the port.</source>
        <translation>%1 有应答，但不是镜像仓库。请检查服务器和端口。</translation>
    </message>
    <message>
        <source>A registry answers at %1.</source>
        <translation>%1 是镜像仓库，应答正常。</translation>
    </message>
    <message>
        <source>%1 asks nobody to log in, so the password of %2 was not checked.</source>
        <translation>%1 不要求登录，因此没有验证 %2 的密码。</translation>
    </message>
    <message>
        <source>%1 lets everybody in; no account is used.</source>
        <translation>%1 允许所有人访问，不使用账号。</translation>
    </message>
    <message>
        <source>%1 accepts you as %2.</source>
        <translation>%1 接受 %2 的身份。</translation>
    </message>
    <message>
        <source>%1 wants to know who you are. Store a user name and a password for it.</source>
        <translation>%1 要求验证身份。请为它保存用户名和密码。</translation>
    </message>
    <message>
        <source>%1 does not accept the user name %2 with the stored password. Store the right ones.</source>
        <translation>%1 不接受用户名 %2 和已保存的密码。请保存正确的用户名和密码。</translation>
    </message>
    <message>
        <source>What you may do in a repository is found out when you open it or push to it.</source>
        <translation>您在仓库中的权限会在打开或推送时确定。</translation>
    </message>
    <message>
        <source>%1 has no project named %2. Create it there, or check the name.</source>
        <translation>%1 上没有名为 %2 的项目。请先在那里创建，或检查名称。</translation>
    </message>
    <message>
        <source>You may not pull from %1. Ask its administrator for the right, or use another account.</source>
        <translation>无权从 %1 拉取。请向其管理员申请权限，或换一个账号。</translation>
    </message>
    <message>
        <source>You may pull from %1, but not push. Ask its administrator for the right, or use another account.</source>
        <translation>可以从 %1 拉取，但不能推送。请向其管理员申请权限，或换一个账号。</translation>
    </message>
    <message>
        <source>You may pull from %1. Whether you may push there is not told beforehand; the first push shows it.</source>
        <translation>可以从 %1 拉取。能否推送无法事先得知，首次推送时才会知道。</translation>
    </message>
    <message>
        <source>You may pull from %1 and push there.</source>
        <translation>可以从 %1 拉取，也可以向它推送。</translation>
    </message>
    <message>
        <source>You may pull from %1.</source>
        <translation>可以从 %1 拉取。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryRemove</name>
    <message>
        <source>Nobody can be asked here. Add --yes if the entries may go.</source>
        <translation>此处无法询问。若确定删除这些镜像库，请加 --yes。</translation>
    </message>
    <message>
        <source>Remove this entry? [y/N] </source>
        <translation>确定删除此镜像库？[y/N] </translation>
    </message>
    <message>
        <source>Remove these entries? [y/N] </source>
        <translation>确定删除这些镜像库？[y/N] </translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>未删除任何内容。</translation>
    </message>
    <message>
        <source>Entries removed: %1</source>
        <translation>已删除的镜像库：%1</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryReport</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>unlisted</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>GPU memory slicing</source>
        <translation>显存切分</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待同步</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1：%2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>At the platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>, pending</source>
        <translation>，待同步</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>镜像库 %1：%2</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistrySelection</name>
    <message>
        <source>“%1” stands for several entries: %2. Give the id of the one that is meant.</source>
        <translation>“%1”对应多个镜像库：%2。请给出所指镜像库的编号。</translation>
    </message>
    <message>
        <source>There is no entry “%1”. “quaymaster registry list” shows them all.</source>
        <translation>没有镜像库“%1”。“quaymaster registry list”可列出全部。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryServerForget</name>
    <message>
        <source>No platform was set.</source>
        <translation>未设置平台。</translation>
    </message>
    <message>
        <source>%1 is forgotten, with its credential. The entries stay.</source>
        <translation>已忘记 %1 及其凭据。镜像库保留。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryServerSet</name>
    <message>
        <source>%1, with a token</source>
        <translation>%1，使用令牌</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1，用户 %2</translation>
    </message>
    <message>
        <source>Give either --username U with --password-stdin, or --token-stdin.</source>
        <translation>请使用 --username U 加 --password-stdin，或使用 --token-stdin。</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: others can read the password or token.</source>
        <translation>与 %1 的连接未加密：他人可以读到密码或令牌。</translation>
    </message>
    <message>
        <source>User name at %1: </source>
        <translation>%1 的用户名：</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>A user name and a password, or a token, are needed. Nothing was tried.</source>
        <translation>需要用户名和密码，或令牌。未做任何尝试。</translation>
    </message>
    <message>
        <source>The platform shows a picture that a person has to read. Log in with a browser, copy the token (x-token), and give it with --token-stdin.</source>
        <translation>平台要求输入图形验证码。请用浏览器登录，复制令牌（x-token），再用 --token-stdin 提供。</translation>
    </message>
    <message>
        <source>What is stored for %1 could not be forgotten. Remove it there.</source>
        <translation>为 %1 保存的凭据未能删除。请在保存处将其删除。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistrySource</name>
    <message>
        <source>&amp;From:</source>
        <translation>源(&amp;F)：</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>registry.example/group/name</source>
        <translation>registry.example/group/name</translation>
    </message>
    <message>
        <source>registry.example/group/name:tag</source>
        <translation>registry.example/group/name:tag</translation>
    </message>
    <message>
        <source>One &amp;image</source>
        <translation>单个镜像(&amp;I)</translation>
    </message>
    <message>
        <source>All tags of the repositor&amp;y</source>
        <translation>仓库的全部标签(&amp;Y)</translation>
    </message>
    <message>
        <source>Tags that match t&amp;his regular expression:</source>
        <translation>匹配此正则表达式的标签(&amp;H)：</translation>
    </message>
    <message>
        <source>Regular expression for the tags</source>
        <translation>标签的正则表达式</translation>
    </message>
    <message>
        <source>22\.03.*</source>
        <translation>22\.03.*</translation>
    </message>
    <message>
        <source>This is no regular expression: something is wrong at character %1.</source>
        <translation>这不是正则表达式：第 %1 个字符处有误。</translation>
    </message>
    <message>
        <source>Name the source.</source>
        <translation>请填写源。</translation>
    </message>
    <message>
        <source>Correct the source.</source>
        <translation>请更正源。</translation>
    </message>
    <message>
        <source>Give a regular expression for the tags.</source>
        <translation>请填写标签的正则表达式。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistrySync</name>
    <message>
        <source>create here</source>
        <translation>在本地新建</translation>
    </message>
    <message>
        <source>create at the platform</source>
        <translation>在平台新建</translation>
    </message>
    <message>
        <source>update here</source>
        <translation>更新本地</translation>
    </message>
    <message>
        <source>update at the platform</source>
        <translation>更新平台</translation>
    </message>
    <message>
        <source>delete here</source>
        <translation>在本地删除</translation>
    </message>
    <message>
        <source>delete at the platform</source>
        <translation>在平台删除</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>left</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1  %2: %3, %4</source>
        <translation>%1  %2：%3，%4</translation>
    </message>
    <message>
        <source>--prefer takes here or there.</source>
        <translation>--prefer 只接受 here 或 there。</translation>
    </message>
    <message>
        <source>entries: %1 of %2</source>
        <translation>镜像库：%1 / %2</translation>
    </message>
    <message>
        <source>Nothing has changed at the platform.</source>
        <translation>平台上没有变化。</translation>
    </message>
    <message>
        <source>Nothing has changed here.</source>
        <translation>本地没有变化。</translation>
    </message>
    <message>
        <source>The platform would lose the passwords that stand in the addresses of these entries, since the addresses change: %1.</source>
        <translation>以下镜像库在平台上的地址中带有密码，地址修改后平台将失去这些密码：%1。</translation>
    </message>
    <message>
        <source>The platform has lost the passwords that stood in the addresses of these entries, since the addresses have changed: %1.</source>
        <translation>以下镜像库在平台上的地址中原有密码，地址修改后平台已失去这些密码：%1。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RemoteSupply</name>
    <message>
        <source>%1 sent a blob of another size than its manifest says. Tell its administrator; nothing wrong was kept.</source>
        <translation>%1 发来的 blob 大小与清单不符。请告知其管理员；错误的内容没有保留。</translation>
    </message>
    <message>
        <source>%1 sent wrong bytes for a blob, twice. Tell its administrator; nothing wrong was kept.</source>
        <translation>%1 两次发来了内容错误的 blob。请告知其管理员；错误的内容没有保留。</translation>
    </message>
    <message>
        <source>%1 continued a download at the wrong place. Try again.</source>
        <translation>%1 续传下载的起点有误。请重试。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ReplaceBar</name>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部替换</translation>
    </message>
</context>
<context>
    <name>quaymaster::RepositoryList</name>
    <message>
        <source>Repositories</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>This host has no repositories that you may see. Type one below.</source>
        <translation>该服务器上没有可见的仓库。请在下方输入一个。</translation>
    </message>
    <message>
        <source>Open a re&amp;pository:</source>
        <translation>打开仓库(&amp;P)：</translation>
    </message>
    <message>
        <source>such as team/app</source>
        <translation>例如 team/app</translation>
    </message>
    <message>
        <source>The first %1 repositories. Type the name of one that is missing.</source>
        <translation>仅列出前 %1 个仓库。若缺少所需的仓库，请输入其名称。</translation>
    </message>
    <message>
        <source>No repository of this host was used before. Type one below.</source>
        <translation>还没有用过该服务器的仓库。请在下方输入一个。</translation>
    </message>
    <message>
        <source>Choose a host to see its repositories.</source>
        <translation>选择服务器以查看其仓库。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RepositoryListJob</name>
    <message>
        <source>List the repositories of %1</source>
        <translation>列出 %1 的仓库</translation>
    </message>
</context>
<context>
    <name>quaymaster::RepositoryModel</name>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
</context>
<context>
    <name>quaymaster::RetryAfter</name>
    <message>
        <source>%1 wants to be left alone until %2. Try again then, or log in for a higher limit.</source>
        <translation>%1 要求在 %2 之前不再发送请求。请到时重试，或登录以获得更高的限额。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RowMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>quaymaster::RuleDelegate</name>
    <message>
        <source>Comment: %1</source>
        <translation>注释：%1</translation>
    </message>
</context>
<context>
    <name>quaymaster::RuleRow</name>
    <message>
        <source>This is no rule. Edit it as text.</source>
        <translation>这里不是规则。请以文本方式编辑。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RuleSection</name>
    <message>
        <source>This rule was changed in the text meanwhile. What you type replaces one value of it.</source>
        <translation>这条规则刚刚在文本中被修改。您输入的内容只替换其中一个值。</translation>
    </message>
    <message>
        <source>HTTP rules</source>
        <translation>HTTP 规则</translation>
    </message>
    <message>
        <source>TCP rules</source>
        <translation>TCP 规则</translation>
    </message>
    <message>
        <source>No service is reached by a browser.</source>
        <translation>没有通过浏览器访问的服务。</translation>
    </message>
    <message>
        <source>No service is reached by TCP, such as SSH.</source>
        <translation>没有通过 TCP 访问的服务，例如 SSH。</translation>
    </message>
    <message>
        <source>Add the rule %1</source>
        <translation>添加规则 %1</translation>
    </message>
    <message>
        <source>Comment above the HTTP rules</source>
        <translation>HTTP 规则上方的注释</translation>
    </message>
    <message>
        <source>Comment above the TCP rules</source>
        <translation>TCP 规则上方的注释</translation>
    </message>
    <message>
        <source>Comment above the selected rule</source>
        <translation>所选规则上方的注释</translation>
    </message>
</context>
<context>
    <name>quaymaster::RuleTableModel</name>
    <message>
        <source>Change a comment</source>
        <translation>修改注释</translation>
    </message>
    <message>
        <source>Keys that the template does not know.</source>
        <translation>模板不认识的键。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>其他键</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>修改端口</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>修改名称</translation>
    </message>
    <message>
        <source>Change the path</source>
        <translation>修改路径</translation>
    </message>
</context>
<context>
    <name>quaymaster::SavePreview</name>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>%1 becomes UTF-8; it is %2 now. These lines change besides:</source>
        <translation>%1 目前为 %2 编码，将转换为 UTF-8。此外还有以下行发生变化：</translation>
    </message>
    <message>
        <source>These lines of %1 change:</source>
        <translation>%1 的以下行将发生变化：</translation>
    </message>
    <message>
        <source>Show &amp;differences before saving</source>
        <translation>保存前显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>%1 becomes UTF-8; it is %2 now. Nothing else changes.</source>
        <translation>%1 目前为 %2，将转换为 UTF-8。除此之外没有其他变化。</translation>
    </message>
</context>
<context>
    <name>quaymaster::SaveVerdict</name>
    <message numerus="yes">
        <source>There are %n error(s): the platform will not accept the file as it is.</source>
        <translation>
            <numerusform>有 %n 个错误：平台不会接受此文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is saved with %n error(s): the platform will not accept it as it is.</source>
        <translation>
            <numerusform>文件已保存，但有 %n 个错误：平台不会接受此文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n error(s))</source>
        <translation>
            <numerusform>%1（%n 个错误）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::SecretsOut</name>
    <message>
        <source>The user name and password were taken out. They belong to the host: edit it.</source>
        <translation>已去掉用户名和密码。它们属于服务器：请编辑该服务器。</translation>
    </message>
</context>
<context>
    <name>quaymaster::SeenImages</name>
    <message>
        <source>The source of %1 has changed since it was looked at. Plan again, and look at what is new.</source>
        <translation>%1 的源在查看之后已变化。请重新计划，并查看有何变化。</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since it was looked at. Plan again, and look at both digests.</source>
        <translation>%1 在查看之后被他人修改。请重新计划，并查看两个摘要。</translation>
    </message>
</context>
<context>
    <name>quaymaster::SessionWindow</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose language, appearance, transfers, proxy and notifications.</source>
        <translation>选择语言、外观、传输、代理和通知。</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Search for anything that can be done now.</source>
        <translation>搜索当前可以执行的任何操作。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show every action with its keys.</source>
        <translation>显示所有操作及其快捷键。</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Copy versions and the newest lines of the log, without secrets, for a report.</source>
        <translation>复制版本信息和最新的日志行（不含机密），用于报告问题。</translation>
    </message>
    <message>
        <source>&amp;About Quaymaster</source>
        <translation>关于 Quaymaster(&amp;A)</translation>
    </message>
    <message>
        <source>Show version and licence.</source>
        <translation>显示版本和许可证。</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>诊断信息已复制到剪贴板。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n tag(s) of %1.</source>
        <translation>
            <numerusform>已删除 %1 的 %n 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU &amp;memory slicing…</source>
        <translation>显存切分(&amp;M)…</translation>
    </message>
    <message>
        <source>Compute what a container needs for a part of a GPU.</source>
        <translation>计算容器使用部分 GPU 所需的设置。</translation>
    </message>
    <message>
        <source>Apply to the platform (the entry under way is brought to its end)</source>
        <translation>应用到平台（当前条目会先完成）</translation>
    </message>
    <message>
        <source>Quaymaster closes as soon as what is under way has ended.</source>
        <translation>正在进行的工作结束后，Quaymaster 就会关闭。</translation>
    </message>
    <message>
        <source>&amp;Frequently asked questions</source>
        <translation>常见问题(&amp;F)</translation>
    </message>
    <message>
        <source>Show answers about registry entries, with the actions that they name.</source>
        <translation>显示关于镜像库的解答，可直接执行其中的操作。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Settings</name>
    <message>
        <source>A user name or password of the proxy is not kept in a file. Name the proxy without it.</source>
        <translation>代理的用户名和密码不会保存在文件里。请只写代理地址。</translation>
    </message>
    <message>
        <source>Write the proxy like http://proxy.example:3128. “https” and “socks5” are possible too.</source>
        <translation>请按此格式填写代理：http://proxy.example:3128。也可以用“https”和“socks5”。</translation>
    </message>
    <message>
        <source>Write the address like http://{uid}.gw.example.com.</source>
        <translation>请按 http://{uid}.gw.example.com 的形式填写地址。</translation>
    </message>
</context>
<context>
    <name>quaymaster::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Parallel transfers:</source>
        <translation>并行传输(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Bandwidth limit:</source>
        <translation>带宽限制(&amp;B)：</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理(&amp;X)：</translation>
    </message>
    <message>
        <source>L&amp;ogs:</source>
        <translation>日志(&amp;O)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Found out for each host</source>
        <translation>按服务器自动调整</translation>
    </message>
    <message>
        <source>How many blobs move at once, at most</source>
        <translation>同时传输的 blob 数上限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> MiB/s</source>
        <translation> MiB/s</translation>
    </message>
    <message>
        <source>All operations together move at most so many bytes a second</source>
        <translation>所有任务合计每秒传输的字节数上限</translation>
    </message>
    <message>
        <source>Empty: http_proxy, https_proxy and no_proxy of the environment</source>
        <translation>留空：使用环境变量 http_proxy、https_proxy 和 no_proxy</translation>
    </message>
    <message>
        <source>&amp;Notify when a long operation ends while the window is in the background</source>
        <translation>窗口在后台时，耗时较长的任务结束后发出通知(&amp;N)</translation>
    </message>
    <message>
        <source>Open the folder of %1</source>
        <translation>打开 %1 所在文件夹</translation>
    </message>
    <message>
        <source>&amp;Refresh by itself:</source>
        <translation>自动刷新(&amp;R)：</translation>
    </message>
    <message>
        <source>Never, only with F5</source>
        <translation>从不，仅按 F5</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>How often the lists in front are read again. Selection, focus and scrolling stay</source>
        <translation>前台列表多久重新读取一次。选择、焦点和滚动位置保持不变</translation>
    </message>
    <message>
        <source>Tool addr&amp;ess:</source>
        <translation>工具地址(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;SSH command:</source>
        <translation>SSH 命令(&amp;S)：</translation>
    </message>
    <message>
        <source>Where users reach the tools of an ingress template; {uid} is the platform’s. Empty: its own</source>
        <translation>用户访问 ingress 模板中工具的地址；{uid} 由平台填写。留空则使用平台默认值</translation>
    </message>
    <message>
        <source>How users log in to a container; {uid} and {port} are the platform’s. Empty: its own</source>
        <translation>用户登录容器的方式；{uid} 和 {port} 由平台填写。留空则使用平台默认值</translation>
    </message>
</context>
<context>
    <name>quaymaster::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>quaymaster::Sidebar</name>
    <message>
        <source>Panes</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>quaymaster::SlicingChecks</name>
    <message>
        <source>Select one entry to see whether it supports GPU memory slicing.</source>
        <translation>请选择一个镜像库，查看它是否支持显存切分。</translation>
    </message>
    <message>
        <source>The entry supports GPU memory slicing.</source>
        <translation>该镜像库支持显存切分。</translation>
    </message>
    <message>
        <source>The entry does not support GPU memory slicing. Edit it and switch that on.</source>
        <translation>该镜像库不支持显存切分。请编辑它并启用此项。</translation>
    </message>
    <message>
        <source>Look whether the product spec has GPU memory slicing switched on too: the platform goes by the spec alone.</source>
        <translation>请查看产品规格是否也启用了显存切分：平台只看规格的这一项。</translation>
    </message>
    <message>
        <source>The product spec has GPU memory slicing switched on.</source>
        <translation>产品规格已启用显存切分。</translation>
    </message>
    <message>
        <source>The product spec has GPU memory slicing switched off. Switch it on on the platform.</source>
        <translation>产品规格未启用显存切分。请在平台上启用。</translation>
    </message>
    <message>
        <source>Look whether libvgpu.so of HAMi core lies in %1 on the node.</source>
        <translation>请查看算力节点的 %1 中是否有 HAMi core 的 libvgpu.so。</translation>
    </message>
    <message>
        <source>HAMi core lies in %1 on the node.</source>
        <translation>HAMi core 位于算力节点的 %1。</translation>
    </message>
    <message>
        <source>HAMi core is missing in %1 on the node. Have it installed there.</source>
        <translation>算力节点的 %1 中缺少 HAMi core。请在那里安装。</translation>
    </message>
    <message>
        <source>The platform does not tell whether HAMi core is on the node %1. Look there: ls %2/libvgpu.so</source>
        <translation>平台不提供算力节点 %1 上是否有 HAMi core 的信息。请在该节点上查看：ls %2/libvgpu.so</translation>
    </message>
</context>
<context>
    <name>quaymaster::SlicingDialog</name>
    <message>
        <source>GPU memory slicing</source>
        <translation>显存切分</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>GPU memory slicing: %1</source>
        <translation>显存切分：%1</translation>
    </message>
</context>
<context>
    <name>quaymaster::SlicingPanel</name>
    <message>
        <source>What slicing needs</source>
        <translation>显存切分的条件</translation>
    </message>
    <message>
        <source>Spec and node</source>
        <translation>规格与算力节点</translation>
    </message>
    <message>
        <source>What the container gets</source>
        <translation>容器得到的资源</translation>
    </message>
    <message>
        <source>GPU &amp;memory of the spec, all cards:</source>
        <translation>规格显存总量（所有卡）(&amp;M)：</translation>
    </message>
    <message>
        <source>GPU memory of the spec, all cards</source>
        <translation>规格显存总量（所有卡）</translation>
    </message>
    <message>
        <source>&amp;Cards of the spec:</source>
        <translation>规格显卡数(&amp;C)：</translation>
    </message>
    <message>
        <source>Cards of the spec</source>
        <translation>规格显卡数</translation>
    </message>
    <message>
        <source>Memory of &amp;one card:</source>
        <translation>单卡显存(&amp;O)：</translation>
    </message>
    <message>
        <source>Memory of one card</source>
        <translation>单卡显存</translation>
    </message>
    <message>
        <source>Cards in the &amp;node:</source>
        <translation>算力节点显卡数(&amp;N)：</translation>
    </message>
    <message>
        <source>Cards in the node</source>
        <translation>算力节点显卡数</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;HAMi core on the node:</source>
        <translation>算力节点上的 HAMi core(&amp;H)：</translation>
    </message>
    <message>
        <source>Folder with HAMi core on the node</source>
        <translation>算力节点上的 HAMi core 目录</translation>
    </message>
</context>
<context>
    <name>quaymaster::SlicingResult</name>
    <message>
        <source>Arguments for docker &amp;run:</source>
        <translation>docker run 参数(&amp;R)：</translation>
    </message>
    <message>
        <source>Copy the arguments</source>
        <translation>复制参数</translation>
    </message>
    <message>
        <source>&amp;Environment file:</source>
        <translation>环境变量文件(&amp;E)：</translation>
    </message>
    <message>
        <source>Copy the environment file</source>
        <translation>复制环境变量文件</translation>
    </message>
    <message>
        <source>What the platform would set</source>
        <translation>平台会设置的值</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>请注意</translation>
    </message>
    <message numerus="yes">
        <source>Of each of %n card(s): %1 GB of memory and %2 % of the compute units.</source>
        <translation>
            <numerusform>%n 张卡，每张卡：%1 GB 显存和 %2% 算力。</numerusform>
        </translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确值</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Script for /etc/&amp;profile.d in the container:</source>
        <translation>容器中 /etc/profile.d 的脚本(&amp;P)：</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>复制脚本</translation>
    </message>
</context>
<context>
    <name>quaymaster::SlicingSetup</name>
    <message>
        <source>Enter the whole path of the folder on the node, from / on.</source>
        <translation>请填写算力节点上该目录的完整路径，以 / 开头。</translation>
    </message>
    <message>
        <source>Docker cannot mount a folder with a colon or a control character in its path. Rename it.</source>
        <translation>路径中含有冒号或控制字符的目录无法由 Docker 挂载。请改名。</translation>
    </message>
    <message>
        <source>A session over SSH does not get these variables and sees the whole card. Write them into /etc/environment in the container, or with “export” into a file in /etc/profile.d.</source>
        <translation>SSH 会话得不到这些变量，会看到整张显卡。请将它们写入容器内的 /etc/environment，或加上“export”写入 /etc/profile.d 下的文件。</translation>
    </message>
    <message>
        <source>After a change of the limits, delete /tmp/cudevshr.cache in the container: HAMi keeps the old ones there.</source>
        <translation>修改限额后，请删除容器内的 /tmp/cudevshr.cache：HAMi 会在其中保留旧的限额。</translation>
    </message>
    <message>
        <source>A process that is alone on its card may exceed its compute units unless GPU_CORE_UTILIZATION_POLICY=force is set too. Its memory stays limited.</source>
        <translation>独占一张卡的进程可能超出其算力限额，除非同时设置 GPU_CORE_UTILIZATION_POLICY=force。显存仍受限制。</translation>
    </message>
</context>
<context>
    <name>quaymaster::SlicingSource</name>
    <message>
        <source>Product &amp;spec of the platform:</source>
        <translation>平台的产品规格(&amp;S)：</translation>
    </message>
    <message>
        <source>No&amp;de of the platform:</source>
        <translation>平台的算力节点(&amp;D)：</translation>
    </message>
    <message>
        <source>Product spec of the platform</source>
        <translation>平台的产品规格</translation>
    </message>
    <message>
        <source>Node of the platform</source>
        <translation>平台的算力节点</translation>
    </message>
    <message>
        <source>none: my own numbers</source>
        <translation>不选：使用自己填写的数值</translation>
    </message>
    <message>
        <source>No product spec of the platform that can be read has GPU cards.</source>
        <translation>平台上没有可读取的带 GPU 卡的产品规格。</translation>
    </message>
    <message>
        <source>No node of the platform that can be read has GPU cards.</source>
        <translation>平台上没有可读取的带 GPU 卡的节点。</translation>
    </message>
</context>
<context>
    <name>quaymaster::SpanWalk</name>
    <message>
        <source>The form can&apos;t tell for certain what this is. Edit the file as text.</source>
        <translation>表单无法确定这里的含义。请按文本编辑此文件。</translation>
    </message>
    <message>
        <source>The file has a directive, which a form can&apos;t keep in step. Edit it as text.</source>
        <translation>文件中有指令，表单无法与之保持一致。请按文本编辑。</translation>
    </message>
    <message>
        <source>A second document begins here. Keep each in a file of its own to edit it as a form.</source>
        <translation>从这里开始是第二个文档。每个文档放在单独的文件中，才能用表单编辑。</translation>
    </message>
    <message>
        <source>The document is ended by “...”. Edit the file as text, or remove that line.</source>
        <translation>文档以“...”结束。请按文本编辑，或删除该行。</translation>
    </message>
    <message>
        <source>This does not belong to what stands above it. Check its indentation.</source>
        <translation>这里与上面的内容不相属。请检查缩进。</translation>
    </message>
    <message>
        <source>This is neither a key nor a value. Write a colon and a space behind a key.</source>
        <translation>这既不是键也不是值。键后面要写冒号和空格。</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>括号没有闭合。</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed.</source>
        <translation>从这里开始的引号没有闭合。</translation>
    </message>
</context>
<context>
    <name>quaymaster::StaleBar</name>
    <message>
        <source>This was read %1. %2</source>
        <translation>上次读取：%1。%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>quaymaster::StandardInput</name>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
</context>
<context>
    <name>quaymaster::StartPage</name>
    <message>
        <source>An ingress template says which services of an image users reach, and where. Open one, drop one here, or begin a new one.</source>
        <translation>Ingress 模板说明用户可以访问镜像的哪些服务，以及从哪里访问。请打开一个模板，将模板拖放到此处，或新建一个模板。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
</context>
<context>
    <name>quaymaster::StatePage</name>
    <message>
        <source>No row contains “%1”.</source>
        <translation>没有包含“%1”的行。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No row is like what was chosen.</source>
        <translation>没有符合所选条件的行。</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
</context>
<context>
    <name>quaymaster::SyncConfirmation</name>
    <message>
        <source>%1 %2: %3 (%4)</source>
        <translation>在%2%1：%3（%4）</translation>
    </message>
    <message>
        <source>The platform knows no versions: what somebody changes there in the moment between our reading and writing is overwritten.</source>
        <translation>平台不校验版本：读取与写入之间他人的修改会被覆盖。</translation>
    </message>
    <message>
        <source>What is deleted at the platform cannot be brought back.</source>
        <translation>平台上的删除不可恢复。</translation>
    </message>
    <message>
        <source>The platform cannot say whether containers use these images: %1.</source>
        <translation>平台无法告知这些镜像是否被容器使用：%1。</translation>
    </message>
    <message>
        <source>What is deleted here can be restored.</source>
        <translation>本地删除的内容可以恢复。</translation>
    </message>
    <message>
        <source>Containers that exist keep the image of the old address.</source>
        <translation>已有容器仍使用旧地址的镜像。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)?</source>
        <translation>
            <numerusform>要应用 %n 项修改吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>An unlisted image is not offered for new containers, but the platform does not enforce that.</source>
        <translation>下架的镜像不再供新容器选择，但平台 API 不会拦截。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>; %1: %2 → %3</source>
        <translation>；%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) stay:</source>
        <translation>
            <numerusform>%n 个镜像保留：</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>The platform loses the passwords that stand in the addresses of these entries, since the addresses change: %1.</source>
        <translation>以下镜像库在平台上的地址中带有密码，地址修改后平台会失去这些密码：%1。</translation>
    </message>
</context>
<context>
    <name>quaymaster::SyncDialog</name>
    <message>
        <source>Sync from registry to registry</source>
        <translation>在镜像仓库之间同步</translation>
    </message>
    <message>
        <source>Start the s&amp;ync</source>
        <translation>开始同步(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>quaymaster::SyncPlan</name>
    <message>
        <source>“%1” has changed since both sides were compared. Compare them again.</source>
        <translation>“%1”在比较之后又有变化。请重新比较。</translation>
    </message>
    <message>
        <source>“%1” was changed here and at the platform. Choose which side is right.</source>
        <translation>“%1”在本地和平台都被修改。请选择以哪边为准。</translation>
    </message>
    <message>
        <source>“%1” was deleted at the platform and is still here. Allow deletions to delete it here too.</source>
        <translation>“%1”已在平台删除，但本地仍在。如需同时在本地删除，请允许删除。</translation>
    </message>
    <message>
        <source>“%1” was deleted here and is still at the platform. Allow deletions to delete it there too.</source>
        <translation>“%1”已在本地删除，但平台仍在。如需同时在平台删除，请允许删除。</translation>
    </message>
    <message>
        <source>“%1” was deleted at the platform and is still here. Remove it here if it may go.</source>
        <translation>“%1”已在平台上删除，但本地还在。如不再需要，请在本地删除。</translation>
    </message>
</context>
<context>
    <name>quaymaster::SyntaxPlace</name>
    <message>
        <source>A line can&apos;t be indented with tabs. Use spaces instead.</source>
        <translation>不能用制表符缩进。请改用空格。</translation>
    </message>
    <message>
        <source>This colon is of full width. Write an ASCII colon and a space.</source>
        <translation>这是全角冒号。请改为半角冒号加空格。</translation>
    </message>
    <message>
        <source>Behind the colon of a key a space is missing.</source>
        <translation>键的冒号后面缺少空格。</translation>
    </message>
    <message>
        <source>An item begins with an ASCII hyphen and a plain space. One of them is another character here.</source>
        <translation>列表项以半角短横线和普通空格开头。这里有一个是别的字符。</translation>
    </message>
    <message>
        <source>This [ is not closed. Write a ] where its list ends.</source>
        <translation>这个 [ 没有闭合。请在列表结尾处写上 ]。</translation>
    </message>
    <message>
        <source>This { is not closed. Write a } behind its last value.</source>
        <translation>这个 { 没有闭合。请在最后一个值的后面写上 }。</translation>
    </message>
</context>
<context>
    <name>quaymaster::SyntaxSentence</name>
    <message>
        <source>This line does not belong to the keys above it. Check its indentation, and that a colon and a space follow each key.</source>
        <translation>本行与上面的键不相属。请检查缩进，并确认每个键后面都有冒号和空格。</translation>
    </message>
    <message>
        <source>This line does not belong to the list above it. Check its indentation, and that each item begins with a hyphen and a space.</source>
        <translation>本行与上面的列表不相属。请检查缩进，并确认每一项都以短横线和空格开头。</translation>
    </message>
    <message>
        <source>A } is missing, or a comma in front of this.</source>
        <translation>缺少 }，或此处之前缺少逗号。</translation>
    </message>
    <message>
        <source>A ] is missing, or a comma in front of this.</source>
        <translation>缺少 ]，或此处之前缺少逗号。</translation>
    </message>
    <message>
        <source>This bracket closes nothing. Remove it.</source>
        <translation>这个括号没有与之对应的左括号。请删除。</translation>
    </message>
    <message>
        <source>A line can&apos;t be indented with tabs. Use spaces instead.</source>
        <translation>不能用制表符缩进。请改用空格。</translation>
    </message>
    <message>
        <source>A list can&apos;t begin here. Put the hyphen on a line of its own.</source>
        <translation>列表不能从这里开始。请把短横线另起一行。</translation>
    </message>
    <message>
        <source>A key can&apos;t stand here. Put it on a line of its own.</source>
        <translation>键不能写在这里。请另起一行。</translation>
    </message>
    <message>
        <source>There is a colon too many. Put the text in quotes if the colon belongs to it.</source>
        <translation>多了一个冒号。如果冒号属于文本，请给文本加上引号。</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>A value can&apos;t begin with this character. Put the text in quotes.</source>
        <translation>值不能以这个字符开头。请给文本加上引号。</translation>
    </message>
    <message>
        <source>There is no anchor of this name above.</source>
        <translation>上面没有这个名称的锚点。</translation>
    </message>
    <message>
        <source>After a backslash in double quotes only certain letters may stand. Write \\ for a backslash, or use single quotes.</source>
        <translation>双引号中反斜杠后面只能跟特定字母。反斜杠请写成 \\，或改用单引号。</translation>
    </message>
    <message>
        <source>This can&apos;t be read as YAML. Compare it with the lines around it.</source>
        <translation>这里无法按 YAML 读取。请与前后各行对照。</translation>
    </message>
</context>
<context>
    <name>quaymaster::TagDetailsJob</name>
    <message>
        <source>Look at %1</source>
        <translation>查看 %1</translation>
    </message>
</context>
<context>
    <name>quaymaster::TagDetailsLoader</name>
    <message>
        <source>%1 is no longer there. Refresh the list.</source>
        <translation>%1 已不存在。请刷新列表。</translation>
    </message>
</context>
<context>
    <name>quaymaster::TagList</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Choose a repository to see its tags.</source>
        <translation>选择仓库以查看其标签。</translation>
    </message>
    <message>
        <source>This repository has no tags.</source>
        <translation>该仓库没有标签。</translation>
    </message>
</context>
<context>
    <name>quaymaster::TagListJob</name>
    <message>
        <source>Tags of %1</source>
        <translation>%1 的标签</translation>
    </message>
</context>
<context>
    <name>quaymaster::TagModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>系统/架构</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>quaymaster::TagsOfDigestJob</name>
    <message>
        <source>Tags beside %1</source>
        <translation>与 %1 摘要相同的标签</translation>
    </message>
    <message>
        <source>There is no %1. Look at the tags of its repository.</source>
        <translation>没有 %1。请查看其仓库中的标签。</translation>
    </message>
</context>
<context>
    <name>quaymaster::TemplateEditor</name>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>%1 is not there any more. Saving writes it again.</source>
        <translation>%1 已不存在。保存会重新写入。</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被另一个程序修改。</translation>
    </message>
    <message>
        <source>The file is %1, not UTF-8, and is not edited as it is.</source>
        <translation>文件为 %1 编码，不是 UTF-8，无法直接编辑。</translation>
    </message>
    <message>
        <source>The file is too large, or no text that is known: it is only shown.</source>
        <translation>文件太大，或不是可识别的文本：只能查看。</translation>
    </message>
    <message>
        <source>There is no template in this file yet.</source>
        <translation>此文件中还没有模板。</translation>
    </message>
    <message>
        <source>Compared with %1, which exposes no TCP port.</source>
        <translation>已与 %1 比较，该镜像未暴露 TCP 端口。</translation>
    </message>
    <message>
        <source>Compared with %1, which exposes the TCP ports %2.</source>
        <translation>已与 %1 比较，该镜像暴露的 TCP 端口：%2。</translation>
    </message>
    <message>
        <source>&amp;Keep what is open</source>
        <translation>保留已打开的内容(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>重新载入(&amp;L)</translation>
    </message>
    <message>
        <source>List i&amp;n the file:</source>
        <translation>文件中的列表(&amp;N)：</translation>
    </message>
    <message>
        <source>Insert a te&amp;mplate</source>
        <translation>插入模板(&amp;M)</translation>
    </message>
    <message>
        <source>Sto&amp;p comparing</source>
        <translation>停止比较(&amp;P)</translation>
    </message>
    <message>
        <source>Convert to &amp;UTF-8…</source>
        <translation>转换为 UTF-8(&amp;U)…</translation>
    </message>
    <message>
        <source>Go to the first error</source>
        <translation>转到第一个错误</translation>
    </message>
    <message>
        <source>Oka&amp;y</source>
        <translation>知道了(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>quaymaster::TemplateList</name>
    <message>
        <source>“%1” is no JSON pointer. Write it like /spec/0, or leave it empty for the whole document.</source>
        <translation>“%1”不是 JSON 指针。请写成 /spec/0 这样的形式，留空表示整个文档。</translation>
    </message>
    <message>
        <source>There is nothing at %1 of the document.</source>
        <translation>文档的 %1 处没有内容。</translation>
    </message>
    <message>
        <source>There is no list at %1 of the document.</source>
        <translation>文档的 %1 处不是列表。</translation>
    </message>
    <message>
        <source>There is no ingress template in this file: a list whose items have imageNames.</source>
        <translation>此文件中没有 ingress 模板，即各项带有 imageNames 的列表。</translation>
    </message>
    <message>
        <source>There are several ingress templates in this file. Choose the one that you mean.</source>
        <translation>此文件中有多个 ingress 模板。请选择要编辑的一个。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Terminal</name>
    <message>
        <source>yes</source>
        <comment>what people type</comment>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>quaymaster::TextEncoding</name>
    <message>
        <source>This is not a text file. Save the table as CSV in UTF-8 and import that.</source>
        <translation>这不是文本文件。请把表格另存为 UTF-8 编码的 CSV，再导入它。</translation>
    </message>
    <message>
        <source>This file is not UTF-8. Save it as UTF-8, or say which encoding it has.</source>
        <translation>该文件不是 UTF-8 编码。请另存为 UTF-8，或指明它的编码。</translation>
    </message>
    <message>
        <source>This file is not UTF-8, but it can be read as %1. Import it with that encoding.</source>
        <translation>该文件不是 UTF-8 编码，但可以按 %1 读取。请用该编码导入。</translation>
    </message>
    <message>
        <source>There is no encoding called %1. Choose one such as UTF-8, GBK or UTF-16.</source>
        <translation>没有名为 %1 的编码。请选择 UTF-8、GBK 或 UTF-16 之类的编码。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as %1. Choose the encoding that it was saved in.</source>
        <translation>该文件无法按 %1 读取。请选择保存它时所用的编码。</translation>
    </message>
</context>
<context>
    <name>quaymaster::TextReport</name>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未改变</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>  the tag is new: %1</source>
        <translation>  新建标签：%1</translation>
    </message>
    <message>
        <source>  the tag moves from %1 to %2</source>
        <translation>  标签从 %1 移动到 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>  platforms: %1</source>
        <translation>  平台：%1</translation>
    </message>
    <message>
        <source>  right to push: %1</source>
        <translation>  推送权限：%1</translation>
    </message>
    <message>
        <source>  layers and configs: %1 transferred (%2), %3 mounted, %4 there already</source>
        <translation>  层和配置：传输 %1 个（%2），挂载 %3 个，已有 %4 个</translation>
    </message>
</context>
<context>
    <name>quaymaster::TextSync</name>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>quaymaster::TlsFailures</name>
    <message>
        <source>The certificate of %1 is not valid today. Check this computer&apos;s clock, or have the certificate renewed.</source>
        <translation>%1 的证书目前不在有效期内。请检查本机时钟，或请人更新证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another name. Check the address.</source>
        <translation>%1 的证书是为另一个名称签发的。请检查地址。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted. Tell the registry&apos;s administrator.</source>
        <translation>%1 的证书不可信任。请告知镜像仓库的管理员。</translation>
    </message>
    <message>
        <source>%1 speaks only an outdated TLS version. Tell the registry&apos;s administrator.</source>
        <translation>%1 只支持过时的 TLS 版本。请告知镜像仓库的管理员。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 was possible. Check the address and the port.</source>
        <translation>无法与 %1 建立加密连接。请检查地址和端口。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an unknown authority. Give the authority&apos;s certificate in the host&apos;s settings.</source>
        <translation>%1 的证书由未知的证书颁发机构签发。请在服务器的设置中给出该机构的证书。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS. If it is meant to be reached unencrypted, say so in the host&apos;s settings.</source>
        <translation>%1 不支持 TLS。如果确实要不加密地访问，请在服务器的设置中允许 http。</translation>
    </message>
    <message>
        <source>%1 wants a client certificate. Give one that it knows in the host&apos;s settings.</source>
        <translation>%1 要求客户端证书。请在服务器的设置中给出它认可的证书。</translation>
    </message>
</context>
<context>
    <name>quaymaster::TokenServers</name>
    <message>
        <source>%1 wants the password sent unencrypted to %2, which is refused. Tell the registry&apos;s administrator.</source>
        <translation>%1 要求将密码以不加密的方式发送到 %2，已拒绝。请告知镜像仓库的管理员。</translation>
    </message>
    <message>
        <source>%1 names a token server at the private address %2, which is refused. Tell the registry&apos;s administrator.</source>
        <translation>%1 指定的令牌服务器位于私有地址 %2，已拒绝。请告知镜像仓库的管理员。</translation>
    </message>
    <message>
        <source>The token server of %1 has had too many requests. Wait a while, then try again.</source>
        <translation>%1 的令牌服务器收到的请求过多。请稍候重试。</translation>
    </message>
    <message>
        <source>The token server of %1 has trouble. Try again later.</source>
        <translation>%1 的令牌服务器出现故障。请稍后重试。</translation>
    </message>
    <message>
        <source>The token server of %1 gave no token. Check the address; tell the registry&apos;s administrator.</source>
        <translation>%1 的令牌服务器没有给出令牌。请检查地址，并告知镜像仓库的管理员。</translation>
    </message>
    <message>
        <source>%1 does not let anonymous users do this. Log in there, then try again.</source>
        <translation>%1 不允许匿名用户执行此操作。请在该服务器处登录后重试。</translation>
    </message>
    <message>
        <source>%1 does not accept the stored credential for this. Log in there again, or ask for the right.</source>
        <translation>%1 不接受已保存的凭据执行此操作。请在该服务器处重新登录，或申请权限。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ToolCard</name>
    <message>
        <source>What users get</source>
        <translation>用户看到的内置工具</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What users get: name and address of each tool</source>
        <translation>用户看到的内置工具：每个工具的名称和地址</translation>
    </message>
    <message>
        <source>As the platform shows it; {uid} and {port} are its own. Enter goes to the rule.</source>
        <translation>与平台的显示一致；{uid} 和 {port} 由平台填写。按 Enter 转到规则。</translation>
    </message>
</context>
<context>
    <name>quaymaster::TransferDialogs</name>
    <message>
        <source>&amp;Push an archive…</source>
        <translation>推送归档(&amp;P)…</translation>
    </message>
    <message>
        <source>Bring an image archive or an OCI layout into registries.</source>
        <translation>将镜像归档或 OCI 布局推送到镜像仓库。</translation>
    </message>
    <message>
        <source>&amp;Sync between registries…</source>
        <translation>在仓库服务器之间同步(&amp;S)…</translation>
    </message>
    <message>
        <source>Bring an image, or the tags of a repository, from registry to registries.</source>
        <translation>将镜像或仓库的标签从一个镜像仓库同步到其他镜像仓库。</translation>
    </message>
    <message>
        <source>P&amp;ull an image by its name…</source>
        <translation>按名称拉取镜像(&amp;U)…</translation>
    </message>
    <message>
        <source>Write an image as an OCI layout, for sites without a network.</source>
        <translation>将镜像写成 OCI 布局，供没有网络的站点使用。</translation>
    </message>
</context>
<context>
    <name>quaymaster::TransferRequest</name>
    <message>
        <source>Test of %1</source>
        <translation>测试 %1</translation>
    </message>
    <message numerus="yes">
        <source>Test of %n image(s)</source>
        <translation>
            <numerusform>测试 %n 个镜像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quaymaster::TransferRequests</name>
    <message>
        <source>--all-tags and --tags exclude each other. Give one of them.</source>
        <translation>--all-tags 和 --tags 互斥。请只给出其中一个。</translation>
    </message>
    <message>
        <source>Name the folder or the FILE.tar that is to be written.</source>
        <translation>请填写要写入的文件夹或 FILE.tar。</translation>
    </message>
    <message>
        <source>This operation cannot be run again here, because another version began it. Start it anew.</source>
        <translation>此任务由另一个版本启动，无法在此重新运行。请新建任务。</translation>
    </message>
</context>
<context>
    <name>quaymaster::TypedReference</name>
    <message>
        <source>The user name and password were taken out. You are asked for them when the registry wants them.</source>
        <translation>已去掉用户名和密码。镜像仓库需要时会询问。</translation>
    </message>
</context>
<context>
    <name>quaymaster::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>quaymaster::UnsavedQuestion</name>
    <message>
        <source>Save changes?</source>
        <translation>保存修改？</translation>
    </message>
    <message numerus="yes">
        <source>%n ingress template(s) have changes that are not saved:</source>
        <translation>
            <numerusform>%n 个 ingress 模板有未保存的修改：</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>放弃修改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>保持打开(&amp;K)</translation>
    </message>
</context>
<context>
    <name>quaymaster::WindowAdvice</name>
    <message>
        <source>%1 does not accept who you are. Edit the host and give a user name and a password that may do this.</source>
        <translation>%1 不认可当前身份。请编辑该服务器，填写有此权限的用户名和密码。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS. If it is meant to be reached unencrypted, edit the host and allow http.</source>
        <translation>%1 不支持 TLS。如果确实要以不加密的方式访问，请编辑该服务器并允许 http。</translation>
    </message>
    <message>
        <source>The encryption of %1 cannot be trusted. Test the connection to see why, then choose the right certificates for the host.</source>
        <translation>%1 的加密不可信任。请测试连接以查明原因，然后为该服务器选择正确的证书。</translation>
    </message>
    <message>
        <source>This session has no keychain. Edit the host and give its password: it is kept in memory until Quaymaster ends.</source>
        <translation>当前会话没有钥匙串。请编辑该服务器并输入密码：密码只保存在内存中，直到 Quaymaster 退出。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Wording</name>
    <message>
        <source>%1, %2</source>
        <comment>two of a list</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>quaymaster::YamlEdit</name>
    <message>
        <source>This item shares a line with something else. Edit this place as text.</source>
        <translation>此项与其他内容在同一行。请按文本编辑此处。</translation>
    </message>
    <message>
        <source>A value has a character that can&apos;t be seen, such as a tab or a line feed. Remove it.</source>
        <translation>值中有看不见的字符，例如制表符或换行符。请删除。</translation>
    </message>
    <message>
        <source>There are comments within these brackets. Edit this place as text.</source>
        <translation>括号内有注释。请按文本编辑此处。</translation>
    </message>
    <message>
        <source>The last item of this list can&apos;t be removed.</source>
        <translation>不能删除此列表的最后一项。</translation>
    </message>
    <message>
        <source>This is no list. Edit this place as text.</source>
        <translation>这不是列表。请按文本编辑此处。</translation>
    </message>
    <message>
        <source>This stands in braces, where keys can&apos;t be added or removed without loss. Edit this place as text, or write one key to a line.</source>
        <translation>这里写在花括号中，无法无损地增删键。请按文本编辑，或改为每行一个键。</translation>
    </message>
    <message>
        <source>This key begins its item and can&apos;t be removed without loss. Edit this place as text.</source>
        <translation>此键位于该项开头，无法无损地删除。请按文本编辑此处。</translation>
    </message>
    <message>
        <source>This place can&apos;t be edited safely in the form. Edit it as text, where it is highlighted.</source>
        <translation>表单不能安全地编辑此处。请按文本编辑，位置已标出。</translation>
    </message>
    <message>
        <source>A list or a map stands here, not one value.</source>
        <translation>这里是列表或映射，不是单个值。</translation>
    </message>
    <message>
        <source>The value here goes over several lines. Edit this place as text.</source>
        <translation>这里的值占多行。请按文本编辑此处。</translation>
    </message>
    <message>
        <source>There is no colon to write a value behind. Edit it as text.</source>
        <translation>这里没有冒号，无法写入值。请按文本编辑。</translation>
    </message>
    <message>
        <source>The value has a character that can&apos;t be seen, such as a tab or a line feed. Remove it.</source>
        <translation>值中有看不见的字符，例如制表符或换行符。请删除。</translation>
    </message>
    <message>
        <source>A comment is one line of text. Remove line feeds and characters that can&apos;t be seen.</source>
        <translation>注释只能是一行文字。请去掉换行和看不见的字符。</translation>
    </message>
    <message>
        <source>This text holds no entry and no rule.</source>
        <translation>这段文本中没有条目，也没有规则。</translation>
    </message>
    <message>
        <source>Between these brackets the comments would be lost. Edit this place as text.</source>
        <translation>写进这些方括号里会丢失注释。请以文本方式编辑这里。</translation>
    </message>
    <message>
        <source>No comment can stand above this, for it is not the first on its line.</source>
        <translation>它不在行首，上方不能写注释。</translation>
    </message>
</context>
</TS>

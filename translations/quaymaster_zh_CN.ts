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
        <translation>更改(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>删除(&amp;F)…</translation>
    </message>
    <message>
        <source>Change the stored password</source>
        <translation>更改已保存的密码</translation>
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
        <translation>平台</translation>
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
        <translation>文件有改动，已重新读取。请查看其中的镜像。</translation>
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
    <name>quaymaster::BlobUpload</name>
    <message>
        <source>%1 lost count of an upload. Try again; if it stays, tell its administrator.</source>
        <translation>%1 弄错了上传的进度。请重试；若仍如此，请告知其管理员。</translation>
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
        <source>yes</source>
        <comment>what people type</comment>
        <translation>是</translation>
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
    <name>quaymaster::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两者相同。</translation>
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
    <name>quaymaster::DryRun</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
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
    <message>
        <source>%1, %2</source>
        <comment>two of a list</comment>
        <translation>%1、%2</translation>
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
        <translation>更改该服务器的地址、账号、加密和环境。</translation>
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
        <source>There is no host named %1. Check the address.</source>
        <translation>没有名为 %1 的主机。请检查地址。</translation>
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
        <source>%1 refuses the connection. Check the address and the port, and that the registry is running.</source>
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
        <translation>复制引用（带摘要）(&amp;D)</translation>
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
        <translation>无需更改</translation>
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
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>忽略(&amp;D)</translation>
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
        <translation>归档在上次推送之后有改动。请重试：归档会重新读取。</translation>
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
        <translation>复制引用（带摘要）(&amp;D)</translation>
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
        <source>Pushes, syncs and pulls stand here, while they run and afterwards.</source>
        <translation>推送、同步和拉取任务都显示在这里，运行中和结束后均可查看。</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>running operations · done</comment>
        <translation>%1 · %2%</translation>
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
    <name>quaymaster::PlatformChoice</name>
    <message>
        <source>All p&amp;latforms, byte for byte</source>
        <translation>全部平台，逐字节一致(&amp;L)</translation>
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
    <name>quaymaster::ProgressLine</name>
    <message>
        <source>%1 of %2, images: %3 of %4</source>
        <translation>%1 / %2，镜像 %3 / %4</translation>
    </message>
    <message>
        <source>, %1/s, %2 left</source>
        <translation>，%1/s，剩余 %2</translation>
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
    <name>quaymaster::RegistryClient</name>
    <message>
        <source>%1 sent another manifest than was asked for. Try again; if it stays, tell its administrator.</source>
        <translation>%1 发来的清单不是所请求的那个。请重试；若仍如此，请告知其管理员。</translation>
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
        <translation>%1 的源在查看之后有改动。请重新计划，并查看有何变化。</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since it was looked at. Plan again, and look at both digests.</source>
        <translation>%1 在查看之后被他人更改。请重新计划，并查看两个摘要。</translation>
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
        <translation>平台</translation>
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
    <name>quaymaster::Terminal</name>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
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
        <source>%1, %2</source>
        <comment>two of several destinations</comment>
        <translation>%1、%2</translation>
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
</TS>

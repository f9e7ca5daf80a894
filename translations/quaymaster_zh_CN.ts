<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>%1 不是镜像归档。请给出 docker save 的文件、OCI 归档或 OCI 布局目录。</translation>
    </message>
    <message>
        <source>The file holds no tar. Give a file of docker save, an OCI archive or an OCI layout folder.</source>
        <translation>该文件里没有 tar。请给出 docker save 的文件、OCI 归档或 OCI 布局目录。</translation>
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
        <source>%1 more free space is needed in %2. Free some space and run the command again.</source>
        <translation>%2 还需要 %1 的可用空间。请腾出空间，然后重新运行该命令。</translation>
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
        <translation>%1 里已有另一个名为 %2 的镜像。请移除它，或换一个目录。</translation>
    </message>
    <message>
        <source>The layout still lacks %1. The same command again continues from here.</source>
        <translation>布局还缺少 %1。再次执行同一条命令即可从这里继续。</translation>
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
        <translation>目标 %1 带有摘要，但摘要由镜像自身决定。请给出标签，或什么也不加。</translation>
    </message>
    <message>
        <source>The destination %1 is given twice. Give it once.</source>
        <translation>目标 %1 给出了两次。请只写一次。</translation>
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
        <source>%1 is not a valid file of registry credentials. Repair it, or name another one with --authfile.</source>
        <translation>%1 不是有效的镜像仓库凭据文件。请修复它，或用 --authfile 指定另一个文件。</translation>
    </message>
</context>
<context>
    <name>quaymaster::BlobUpload</name>
    <message>
        <source>%1 lost count of an upload. Run the command again; if it stays, tell its administrator.</source>
        <translation>%1 弄错了上传的进度。请重新运行该命令；若仍如此，请告知其管理员。</translation>
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
        <translation>SOURCE 是 docker-archive（docker save）、OCI 归档或 OCI 布局目录；不压缩，或经 gzip、xz、zstd 压缩均可。写作 PATH；含多个镜像时写作 PATH:NAME:TAG、PATH:REFNAME 或 PATH@N（第 N 个镜像，从 0 起）。REFERENCE 不带标签时沿用归档的标签。先传 blob，最后才写标签，并回读结果加以验证。</translation>
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
        <translation>REFERENCE 带有标签或摘要。镜像仓库按摘要删除：摘要相同的标签会一并删除。会先列出这些标签并请您确认；没有终端时必须加 --yes。</translation>
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
        <translation>在临时目录里启动两个仅监听回环地址的 docker-registry 进程，制作一个双平台镜像，推送到私有仓库，同步到同一服务器的 matrixdc/… 和第二个服务器，进行比较，输出摘要，然后删除一切。</translation>
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
    <name>quaymaster::CompareJob</name>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
</context>
<context>
    <name>quaymaster::CopyCommand</name>
    <message>
        <source>The destination %1 is given twice. Give it once.</source>
        <translation>目标 %1 给出了两次。请只写一次。</translation>
    </message>
    <message>
        <source>--all-tags and --tags exclude each other. Give one of them.</source>
        <translation>--all-tags 和 --tags 互斥。请只给出其中一个。</translation>
    </message>
</context>
<context>
    <name>quaymaster::CopyRun</name>
    <message>
        <source>%1 is named twice. Name each destination once.</source>
        <translation>%1 给出了两次。每个目标只写一次。</translation>
    </message>
    <message>
        <source>No tag of %1 matches. “quaymaster tags %1” lists them.</source>
        <translation>%1 没有匹配的标签。“quaymaster tags %1”会列出全部标签。</translation>
    </message>
    <message>
        <source>The archive names no tag. Give the destination one, such as %1:1.0.</source>
        <translation>归档没有标明标签。请为目标加上标签，例如 %1:1.0。</translation>
    </message>
</context>
<context>
    <name>quaymaster::CredentialHelper</name>
    <message>
        <source>The credential helper %1 failed. Check that it is installed and unlocked, or log in with “quaymaster login HOST”.</source>
        <translation>凭据助手 %1 失败。请确认它已安装并解锁，或用“quaymaster login HOST”登录。</translation>
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
        <source>The workspace was made by a newer Quaymaster. Install that version, or name another folder with --workspace.</source>
        <translation>工作区由更新版本的 Quaymaster 创建。请安装该版本，或用 --workspace 指定另一个目录。</translation>
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
    <name>quaymaster::Delivery</name>
    <message>
        <source>%1 exists with another digest. Look at both; --force replaces it.</source>
        <translation>%1 已存在，但摘要不同。请先查看两者；--force 会替换它。</translation>
    </message>
</context>
<context>
    <name>quaymaster::DemoCommand</name>
    <message>
        <source>There is no temporary folder. Set TMPDIR to one with some space.</source>
        <translation>没有临时目录。请将 TMPDIR 设为一个有可用空间的目录。</translation>
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
    <name>quaymaster::Diagnosis</name>
    <message>
        <source>%1 does not accept who you are for %2. Log in with “quaymaster login %1”, or check the user&apos;s rights.</source>
        <translation>%1 不认可您访问 %2 的身份。请用“quaymaster login %1”登录，或检查该用户的权限。</translation>
    </message>
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
        <translation>您无权推送到 %1。请向其所有者申请推送权限，或以有权限的用户登录。</translation>
    </message>
    <message>
        <source>You may not do this with %1. Ask its owner for the right, or log in as somebody who has it.</source>
        <translation>您无权对 %1 执行此操作。请向其所有者申请权限，或以有权限的用户登录。</translation>
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
        <source>%1 received other bytes than were meant for %2. Run the command again; if it stays, check the source and the network between.</source>
        <translation>%1 收到的内容与要发给 %2 的不符。请重新运行该命令；若仍如此，请检查源和中间的网络。</translation>
    </message>
    <message>
        <source>%1 lost a blob of %2 while it was pushed. Run the command again.</source>
        <translation>%1 在推送期间丢失了 %2 的一个 blob。请重新运行该命令。</translation>
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
        <source>The disk of %1 is full. Tell its administrator, then run the command again.</source>
        <translation>%1 的磁盘已满。请告知其管理员，然后重新运行该命令。</translation>
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
    <name>quaymaster::DockerImageCopy</name>
    <message>
        <source>The archive has only %1. Ask for that, or leave --platform out.</source>
        <translation>归档中只有 %1。请指定它，或去掉 --platform。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Environment</name>
    <message>
        <source>Nothing will be remembered, because there is no folder for it. Name one with --workspace.</source>
        <translation>没有可用的目录，因此不会保存任何记录。请用 --workspace 指定一个目录。</translation>
    </message>
    <message>
        <source>INSECURE: the certificate of %1 is not checked.</source>
        <translation>不安全：未校验 %1 的证书。</translation>
    </message>
</context>
<context>
    <name>quaymaster::Error</name>
    <message>
        <source>Cancelled. The same command again continues from here.</source>
        <translation>已取消。再次执行同一条命令即可从这里继续。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path.</source>
        <translation>文件 %1 不存在。请检查路径。</translation>
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
        <source>%1 could not be read or written. Check the disk, then try again.</source>
        <translation>无法读写 %1。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form. Give the file that begins with BEGIN CERTIFICATE.</source>
        <translation>%1 中没有 PEM 格式的证书。请给出以 BEGIN CERTIFICATE 开头的文件。</translation>
    </message>
    <message>
        <source>%1 holds no usable private key. Give an RSA or EC key in PEM form without a passphrase.</source>
        <translation>%1 中没有可用的私钥。请给出无口令保护的 PEM 格式 RSA 或 EC 私钥。</translation>
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
        <source>What was to be sent could not be read to its end. Run the command again.</source>
        <translation>要发送的内容未能完整读取。请重新运行该命令。</translation>
    </message>
    <message>
        <source>%1 is not a web address. Check it.</source>
        <translation>%1 不是网址。请检查。</translation>
    </message>
</context>
<context>
    <name>quaymaster::ImageTree</name>
    <message>
        <source>%1 has more manifests, or deeper ones, than an image can sensibly have. Check what it is.</source>
        <translation>%1 的清单数量或嵌套深度超出了正常镜像的范围。请检查它究竟是什么。</translation>
    </message>
    <message>
        <source>%1 has only %2. Ask for that, or leave --platform out.</source>
        <translation>%1 只有 %2。请指定它，或去掉 --platform。</translation>
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
    <name>quaymaster::KeychainCredentials</name>
    <message>
        <source>The keychain is locked or refused. Unlock it, then try again.</source>
        <translation>钥匙串已锁定或拒绝了访问。请解锁后重试。</translation>
    </message>
    <message>
        <source>This session has no keychain. Log in to the desktop, or keep the credential in a file with --authfile.</source>
        <translation>当前会话没有钥匙串。请登录桌面，或用 --authfile 将凭据保存在文件里。</translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it, then try again.</source>
        <translation>钥匙串没有应答。请解锁后重试。</translation>
    </message>
</context>
<context>
    <name>quaymaster::LayerSupply</name>
    <message>
        <source>The archive changed since it was pushed last. Run the command again: it is read anew.</source>
        <translation>归档在上次推送之后有改动。请重新运行该命令：归档会重新读取。</translation>
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
    <name>quaymaster::LoginCommand</name>
    <message>
        <source>Nobody can be asked here. Give --username U, and the password by --password-stdin.</source>
        <translation>此处无法询问。请给出 --username U，并通过 --password-stdin 提供密码。</translation>
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
    <name>quaymaster::OperationLock</name>
    <message>
        <source>Operation %1 is being worked on. Wait until it has ended.</source>
        <translation>任务 %1 正在进行。请等它结束。</translation>
    </message>
</context>
<context>
    <name>quaymaster::OperationStore</name>
    <message>
        <source>Operation %1 has succeeded, so nothing is left to continue. Run its command again to repeat it.</source>
        <translation>任务 %1 已成功，没有可继续的内容。如需重做，请重新运行其命令。</translation>
    </message>
    <message>
        <source>There is no operation %1. “quaymaster operations list” shows those that are known.</source>
        <translation>没有任务 %1。“quaymaster operations list”会列出已知的任务。</translation>
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
    <name>quaymaster::Pages</name>
    <message>
        <source>%1 continues its list on another host, which is refused. Tell its administrator.</source>
        <translation>%1 的列表后续指向另一台主机，已拒绝。请告知其管理员。</translation>
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
    <name>quaymaster::Preflight</name>
    <message>
        <source>You may not push to %1. Ask its owner for the right to push, or log in as somebody who has it.</source>
        <translation>您无权推送到 %1。请向其所有者申请推送权限，或以有权限的用户登录。</translation>
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
    <name>quaymaster::PullCommand</name>
    <message>
        <source>Name the folder or the FILE.tar that is to be written.</source>
        <translation>请给出要写入的文件夹或 FILE.tar。</translation>
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
        <source>The image address holds a user name or password before an @. Leave it out and store the password with quaymaster login.</source>
        <translation>镜像地址的 @ 之前含有用户名或密码。请去掉它，并用 quaymaster login 保存密码。</translation>
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
</context>
<context>
    <name>quaymaster::ReferrerLoader</name>
    <message>
        <source>%1 has more signatures and other referrers than an image can sensibly have. Look at what they are, or copy it without --referrers.</source>
        <translation>%1 的签名和其他引用者多得不合情理。请查看它们是什么，或复制时不使用 --referrers。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RegistryAccess</name>
    <message>
        <source>%1 wants the bytes over plain http, which is refused. Tell the registry&apos;s administrator.</source>
        <translation>%1 要求通过未加密的 http 传输内容，已拒绝。请告知镜像仓库的管理员。</translation>
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
    <name>quaymaster::RegistryImageCopy</name>
    <message>
        <source>Only some platforms are copied: the index gets another digest than the source&apos;s.</source>
        <translation>只复制部分平台：索引的摘要将与源的不同。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RemoteSupply</name>
    <message>
        <source>%1 continued a download at the wrong place. Run the command again.</source>
        <translation>%1 续传下载的起点有误。请重新运行该命令。</translation>
    </message>
    <message>
        <source>%1 sent a blob of another size than its manifest says. Tell its administrator; nothing wrong was kept.</source>
        <translation>%1 发来的 blob 大小与清单不符。请告知其管理员；错误的内容没有保留。</translation>
    </message>
    <message>
        <source>%1 sent wrong bytes for a blob, twice. Tell its administrator; nothing wrong was kept.</source>
        <translation>%1 两次发来了内容错误的 blob。请告知其管理员；错误的内容没有保留。</translation>
    </message>
</context>
<context>
    <name>quaymaster::RetryAfter</name>
    <message>
        <source>%1 wants to be left alone until %2. Run the command again then, or log in for a higher limit.</source>
        <translation>%1 要求在 %2 之前不再发送请求。请到时再运行该命令，或登录以获得更高的限额。</translation>
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
    <name>quaymaster::TagsOfDigestJob</name>
    <message>
        <source>Tags beside %1</source>
        <translation>与 %1 摘要相同的标签</translation>
    </message>
    <message>
        <source>There is no %1. “quaymaster tags %2” lists what is there.</source>
        <translation>%1 不存在。“quaymaster tags %2”会列出现有的标签。</translation>
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
        <source>skipped</source>
        <translation>已跳过</translation>
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
        <source>The certificate of %1 comes from an unknown authority. Give its certificate with --ca FILE.</source>
        <translation>%1 的证书由未知的证书颁发机构签发。请用 --ca FILE 给出该机构的证书。</translation>
    </message>
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
        <source>%1 wants a client certificate. Give one that it knows with --client-cert FILE and --client-key FILE.</source>
        <translation>%1 要求客户端证书。请用 --client-cert FILE 和 --client-key FILE 给出它认可的证书。</translation>
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
        <source>%1 does not speak TLS. If it is meant to be reached unencrypted, give --plain-http %1.</source>
        <translation>%1 不支持 TLS。如果确实要以不加密的方式访问，请加上 --plain-http %1。</translation>
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
        <source>%1 does not let anonymous users do this. Log in with “quaymaster login %1”, then try again.</source>
        <translation>%1 不允许匿名用户执行此操作。请用 “quaymaster login %1” 登录后重试。</translation>
    </message>
    <message>
        <source>%1 does not accept the stored credential for this. Log in again with “quaymaster login %1”, or ask for the right.</source>
        <translation>%1 不接受已保存的凭据执行此操作。请用 “quaymaster login %1” 重新登录，或申请权限。</translation>
    </message>
</context>
</TS>

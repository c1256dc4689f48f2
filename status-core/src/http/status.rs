//! Every HTTP status code, with its documentation in Chinese and English.
//!
//! This file is @generated from codes.toml by `UPDATE_EXPECT=1 cargo test`; it is not meant to be edited.

/// **HTTP 状态码** · HTTP status codes
///
/// <style>.status-lang{position:sticky;top:.5rem;z-index:1;width:fit-content;display:flex;gap:.75rem;margin:.75rem 0;padding:.25rem .75rem;border:1px solid var(--border-color);border-radius:1rem;background:var(--main-background-color);color:var(--main-color)}.status-lang label{cursor:pointer}@media(max-width:700px){.status-lang{top:3.25rem}}.docblock td>code{white-space:nowrap}.docblock div[lang]{margin-bottom:1rem}body:has(.status-lang-zh:checked) .docblock [lang=en],body:has(.status-lang-en:checked) .docblock [lang=zh-Hans]{display:none}</style><div class="status-lang"><label><input type="radio" name="status-lang" checked> 双语 Both</label><label><input type="radio" name="status-lang" class="status-lang-zh"> 中文</label><label><input type="radio" name="status-lang" class="status-lang-en"> English</label></div>
///
/// <span lang="zh-Hans">最常遇到：</span> <span lang="en">Most common:</span> [200](HttpStatus::Ok) <span lang="zh-Hans">成功</span> <span lang="en">OK</span> · [301](HttpStatus::MovedPermanently) <span lang="zh-Hans">永久移动</span> <span lang="en">Moved Permanently</span> · [302](HttpStatus::Found) <span lang="zh-Hans">临时移动</span> <span lang="en">Found</span> · [304](HttpStatus::NotModified) <span lang="zh-Hans">未修改</span> <span lang="en">Not Modified</span> · [400](HttpStatus::BadRequest) <span lang="zh-Hans">错误请求</span> <span lang="en">Bad Request</span> · [401](HttpStatus::Unauthorized) <span lang="zh-Hans">未认证</span> <span lang="en">Unauthorized</span> · [403](HttpStatus::Forbidden) <span lang="zh-Hans">禁止访问</span> <span lang="en">Forbidden</span> · [404](HttpStatus::NotFound) <span lang="zh-Hans">未找到</span> <span lang="en">Not Found</span> · [500](HttpStatus::InternalServerError) <span lang="zh-Hans">服务器内部错误</span> <span lang="en">Internal Server Error</span> · [502](HttpStatus::BadGateway) <span lang="zh-Hans">网关错误</span> <span lang="en">Bad Gateway</span>
///
/// ## <span lang="zh-Hans">信息响应</span> <span lang="en">Informational</span> (100–199)
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">标题</span> <span lang="en">Title</span> | <span lang="zh-Hans">出自</span> <span lang="en">Defined by</span> |
/// |---|---|---|
/// | [100](HttpStatus::Continue) | <span lang="zh-Hans">继续</span> <span lang="en">Continue</span> | IANA |
/// | [101](HttpStatus::SwitchingProtocols) | <span lang="zh-Hans">切换协议</span> <span lang="en">Switching Protocols</span> | IANA |
/// | [102](HttpStatus::Processing) | <span lang="zh-Hans">处理中</span> <span lang="en">Processing</span> | IANA |
/// | [103](HttpStatus::EarlyHints) | <span lang="zh-Hans">早期提示</span> <span lang="en">Early Hints</span> | IANA |
/// | [104](HttpStatus::UploadResumptionSupported) | <span lang="zh-Hans">支持断点续传</span> <span lang="en">Upload Resumption Supported</span> | IANA |
///
/// ## <span lang="zh-Hans">成功</span> <span lang="en">Success</span> (200–299)
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">标题</span> <span lang="en">Title</span> | <span lang="zh-Hans">出自</span> <span lang="en">Defined by</span> |
/// |---|---|---|
/// | [200](HttpStatus::Ok) | <span lang="zh-Hans">成功</span> <span lang="en">OK</span> | IANA |
/// | [201](HttpStatus::Created) | <span lang="zh-Hans">已创建</span> <span lang="en">Created</span> | IANA |
/// | [202](HttpStatus::Accepted) | <span lang="zh-Hans">已接受</span> <span lang="en">Accepted</span> | IANA |
/// | [203](HttpStatus::NonAuthoritativeInformation) | <span lang="zh-Hans">非权威信息</span> <span lang="en">Non-Authoritative Information</span> | IANA |
/// | [204](HttpStatus::NoContent) | <span lang="zh-Hans">无内容</span> <span lang="en">No Content</span> | IANA |
/// | [205](HttpStatus::ResetContent) | <span lang="zh-Hans">重置内容</span> <span lang="en">Reset Content</span> | IANA |
/// | [206](HttpStatus::PartialContent) | <span lang="zh-Hans">部分内容</span> <span lang="en">Partial Content</span> | IANA |
/// | [207](HttpStatus::MultiStatus) | <span lang="zh-Hans">多状态</span> <span lang="en">Multi-Status</span> | IANA |
/// | [208](HttpStatus::AlreadyReported) | <span lang="zh-Hans">已报告</span> <span lang="en">Already Reported</span> | IANA |
/// | [218](HttpStatus::ThisIsFine) | <span lang="zh-Hans">一切安好</span> <span lang="en">This is fine</span> | Apache (attribution doubtful) |
/// | [226](HttpStatus::ImUsed) | <span lang="zh-Hans">使用了实例操作</span> <span lang="en">IM Used</span> | IANA |
///
/// ## <span lang="zh-Hans">重定向</span> <span lang="en">Redirection</span> (300–399)
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">标题</span> <span lang="en">Title</span> | <span lang="zh-Hans">出自</span> <span lang="en">Defined by</span> |
/// |---|---|---|
/// | [300](HttpStatus::MultipleChoices) | <span lang="zh-Hans">多种选择</span> <span lang="en">Multiple Choices</span> | IANA |
/// | [301](HttpStatus::MovedPermanently) | <span lang="zh-Hans">永久移动</span> <span lang="en">Moved Permanently</span> | IANA |
/// | [302](HttpStatus::Found) | <span lang="zh-Hans">临时移动</span> <span lang="en">Found</span> | IANA |
/// | [303](HttpStatus::SeeOther) | <span lang="zh-Hans">查看其他</span> <span lang="en">See Other</span> | IANA |
/// | [304](HttpStatus::NotModified) | <span lang="zh-Hans">未修改</span> <span lang="en">Not Modified</span> | IANA |
/// | [305](HttpStatus::UseProxy) | <span lang="zh-Hans">使用代理</span> <span lang="en">Use Proxy</span> | IANA |
/// | [306](HttpStatus::SwitchProxy) | <span lang="zh-Hans">切换代理</span> <span lang="en">Switch Proxy</span> | IANA |
/// | [307](HttpStatus::TemporaryRedirect) | <span lang="zh-Hans">临时重定向</span> <span lang="en">Temporary Redirect</span> | IANA |
/// | [308](HttpStatus::PermanentRedirect) | <span lang="zh-Hans">永久重定向</span> <span lang="en">Permanent Redirect</span> | IANA |
///
/// ## <span lang="zh-Hans">客户端错误</span> <span lang="en">Client error</span> (400–499)
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">标题</span> <span lang="en">Title</span> | <span lang="zh-Hans">出自</span> <span lang="en">Defined by</span> |
/// |---|---|---|
/// | [400](HttpStatus::BadRequest) | <span lang="zh-Hans">错误请求</span> <span lang="en">Bad Request</span> | IANA |
/// | [401](HttpStatus::Unauthorized) | <span lang="zh-Hans">未认证</span> <span lang="en">Unauthorized</span> | IANA |
/// | [402](HttpStatus::PaymentRequired) | <span lang="zh-Hans">需要付款</span> <span lang="en">Payment Required</span> | IANA |
/// | [403](HttpStatus::Forbidden) | <span lang="zh-Hans">禁止访问</span> <span lang="en">Forbidden</span> | IANA |
/// | [404](HttpStatus::NotFound) | <span lang="zh-Hans">未找到</span> <span lang="en">Not Found</span> | IANA |
/// | [405](HttpStatus::MethodNotAllowed) | <span lang="zh-Hans">方法不允许</span> <span lang="en">Method Not Allowed</span> | IANA |
/// | [406](HttpStatus::NotAcceptable) | <span lang="zh-Hans">不可接受</span> <span lang="en">Not Acceptable</span> | IANA |
/// | [407](HttpStatus::ProxyAuthenticationRequired) | <span lang="zh-Hans">需要代理认证</span> <span lang="en">Proxy Authentication Required</span> | IANA |
/// | [408](HttpStatus::RequestTimeout) | <span lang="zh-Hans">请求超时</span> <span lang="en">Request Timeout</span> | IANA |
/// | [409](HttpStatus::Conflict) | <span lang="zh-Hans">冲突</span> <span lang="en">Conflict</span> | IANA |
/// | [410](HttpStatus::Gone) | <span lang="zh-Hans">已永久移除</span> <span lang="en">Gone</span> | IANA |
/// | [411](HttpStatus::LengthRequired) | <span lang="zh-Hans">需要内容长度</span> <span lang="en">Length Required</span> | IANA |
/// | [412](HttpStatus::PreconditionFailed) | <span lang="zh-Hans">先决条件失败</span> <span lang="en">Precondition Failed</span> | IANA |
/// | [413](HttpStatus::ContentTooLarge) | <span lang="zh-Hans">内容过大</span> <span lang="en">Content Too Large</span> | IANA |
/// | [414](HttpStatus::UriTooLong) | <span lang="zh-Hans">URI 过长</span> <span lang="en">URI Too Long</span> | IANA |
/// | [415](HttpStatus::UnsupportedMediaType) | <span lang="zh-Hans">不支持的媒体类型</span> <span lang="en">Unsupported Media Type</span> | IANA |
/// | [416](HttpStatus::RangeNotSatisfiable) | <span lang="zh-Hans">范围无法满足</span> <span lang="en">Range Not Satisfiable</span> | IANA |
/// | [417](HttpStatus::ExpectationFailed) | <span lang="zh-Hans">预期失败</span> <span lang="en">Expectation Failed</span> | IANA |
/// | [418](HttpStatus::ImATeapot) | <span lang="zh-Hans">我是茶壶</span> <span lang="en">I\'m a teapot</span> | IANA |
/// | [419](HttpStatus::PageExpired) | <span lang="zh-Hans">页面已过期</span> <span lang="en">Page Expired</span> | Laravel |
/// | [420](HttpStatus::EnhanceYourCalm) | <span lang="zh-Hans">请冷静</span> <span lang="en">Enhance Your Calm</span> | Twitter |
/// | [421](HttpStatus::MisdirectedRequest) | <span lang="zh-Hans">请求误投</span> <span lang="en">Misdirected Request</span> | IANA |
/// | [422](HttpStatus::UnprocessableContent) | <span lang="zh-Hans">无法处理的内容</span> <span lang="en">Unprocessable Content</span> | IANA |
/// | [423](HttpStatus::Locked) | <span lang="zh-Hans">已锁定</span> <span lang="en">Locked</span> | IANA |
/// | [424](HttpStatus::FailedDependency) | <span lang="zh-Hans">依赖失败</span> <span lang="en">Failed Dependency</span> | IANA |
/// | [425](HttpStatus::TooEarly) | <span lang="zh-Hans">请求过早</span> <span lang="en">Too Early</span> | IANA |
/// | [426](HttpStatus::UpgradeRequired) | <span lang="zh-Hans">需要升级协议</span> <span lang="en">Upgrade Required</span> | IANA |
/// | [428](HttpStatus::PreconditionRequired) | <span lang="zh-Hans">要求先决条件</span> <span lang="en">Precondition Required</span> | IANA |
/// | [429](HttpStatus::TooManyRequests) | <span lang="zh-Hans">请求过多</span> <span lang="en">Too Many Requests</span> | IANA |
/// | [430](HttpStatus::ShopifySecurityRejection) | <span lang="zh-Hans">Shopify 安全拒绝</span> <span lang="en">Shopify Security Rejection</span> | Shopify |
/// | [431](HttpStatus::RequestHeaderFieldsTooLarge) | <span lang="zh-Hans">请求头过大</span> <span lang="en">Request Header Fields Too Large</span> | IANA |
/// | [440](HttpStatus::LoginTimeout) | <span lang="zh-Hans">登录超时</span> <span lang="en">Login Time-out</span> | Microsoft IIS |
/// | [444](HttpStatus::NoResponse) | <span lang="zh-Hans">无响应</span> <span lang="en">No Response</span> | nginx |
/// | [449](HttpStatus::RetryWith) | <span lang="zh-Hans">补全后重试</span> <span lang="en">Retry With</span> | Microsoft IIS |
/// | [450](HttpStatus::BlockedByWindowsParentalControls) | <span lang="zh-Hans">被 Windows 家长控制拦截</span> <span lang="en">Blocked by Windows Parental Controls</span> | Microsoft |
/// | [451](HttpStatus::UnavailableForLegalReasons) | <span lang="zh-Hans">因法律原因不可用</span> <span lang="en">Unavailable For Legal Reasons</span> | IANA |
/// | [460](HttpStatus::ClientClosedConnection) | <span lang="zh-Hans">客户端断开连接</span> <span lang="en">Client Closed Connection</span> | AWS ELB |
/// | [463](HttpStatus::TooManyForwardedIps) | <span lang="zh-Hans">X-Forwarded-For 地址过多</span> <span lang="en">X-Forwarded-For Too Many IPs</span> | AWS ELB |
/// | [464](HttpStatus::IncompatibleProtocolVersions) | <span lang="zh-Hans">协议版本不兼容</span> <span lang="en">Incompatible Protocol Versions</span> | AWS ELB |
/// | [494](HttpStatus::RequestHeaderTooLarge) | <span lang="zh-Hans">请求头或 Cookie 过大</span> <span lang="en">Request header too large</span> | nginx |
/// | [495](HttpStatus::SslCertificateError) | <span lang="zh-Hans">SSL 证书错误</span> <span lang="en">SSL Certificate Error</span> | nginx |
/// | [496](HttpStatus::SslCertificateRequired) | <span lang="zh-Hans">缺少 SSL 证书</span> <span lang="en">SSL Certificate Required</span> | nginx |
/// | [497](HttpStatus::HttpRequestSentToHttpsPort) | <span lang="zh-Hans">HTTP 请求发到了 HTTPS 端口</span> <span lang="en">HTTP Request Sent to HTTPS Port</span> | nginx |
/// | [498](HttpStatus::InvalidToken) | <span lang="zh-Hans">令牌无效</span> <span lang="en">Invalid Token</span> | Esri ArcGIS Server |
/// | [499](HttpStatus::ClientClosedRequest) | <span lang="zh-Hans">客户端关闭请求</span> <span lang="en">Client Closed Request</span> | nginx |
///
/// ## <span lang="zh-Hans">服务器错误</span> <span lang="en">Server error</span> (500–599)
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">标题</span> <span lang="en">Title</span> | <span lang="zh-Hans">出自</span> <span lang="en">Defined by</span> |
/// |---|---|---|
/// | [500](HttpStatus::InternalServerError) | <span lang="zh-Hans">服务器内部错误</span> <span lang="en">Internal Server Error</span> | IANA |
/// | [501](HttpStatus::NotImplemented) | <span lang="zh-Hans">未实现</span> <span lang="en">Not Implemented</span> | IANA |
/// | [502](HttpStatus::BadGateway) | <span lang="zh-Hans">网关错误</span> <span lang="en">Bad Gateway</span> | IANA |
/// | [503](HttpStatus::ServiceUnavailable) | <span lang="zh-Hans">服务不可用</span> <span lang="en">Service Unavailable</span> | IANA |
/// | [504](HttpStatus::GatewayTimeout) | <span lang="zh-Hans">网关超时</span> <span lang="en">Gateway Timeout</span> | IANA |
/// | [505](HttpStatus::HttpVersionNotSupported) | <span lang="zh-Hans">HTTP 版本不受支持</span> <span lang="en">HTTP Version Not Supported</span> | IANA |
/// | [506](HttpStatus::VariantAlsoNegotiates) | <span lang="zh-Hans">变体也在协商</span> <span lang="en">Variant Also Negotiates</span> | IANA |
/// | [507](HttpStatus::InsufficientStorage) | <span lang="zh-Hans">存储空间不足</span> <span lang="en">Insufficient Storage</span> | IANA |
/// | [508](HttpStatus::LoopDetected) | <span lang="zh-Hans">检测到循环</span> <span lang="en">Loop Detected</span> | IANA |
/// | [509](HttpStatus::BandwidthLimitExceeded) | <span lang="zh-Hans">超出带宽限制</span> <span lang="en">Bandwidth Limit Exceeded</span> | Apache, cPanel |
/// | [510](HttpStatus::NotExtended) | <span lang="zh-Hans">未扩展</span> <span lang="en">Not Extended</span> | IANA |
/// | [511](HttpStatus::NetworkAuthenticationRequired) | <span lang="zh-Hans">需要网络认证</span> <span lang="en">Network Authentication Required</span> | IANA |
/// | [520](HttpStatus::WebServerReturnedAnUnknownError) | <span lang="zh-Hans">源站返回未知错误</span> <span lang="en">Web Server Returned an Unknown Error</span> | Cloudflare |
/// | [521](HttpStatus::WebServerIsDown) | <span lang="zh-Hans">源站拒绝连接</span> <span lang="en">Web Server Is Down</span> | Cloudflare |
/// | [522](HttpStatus::ConnectionTimedOut) | <span lang="zh-Hans">连接超时</span> <span lang="en">Connection Timed Out</span> | Cloudflare |
/// | [523](HttpStatus::OriginIsUnreachable) | <span lang="zh-Hans">源站不可达</span> <span lang="en">Origin Is Unreachable</span> | Cloudflare |
/// | [524](HttpStatus::TimeoutOccurred) | <span lang="zh-Hans">源站响应超时</span> <span lang="en">A Timeout Occurred</span> | Cloudflare |
/// | [525](HttpStatus::SslHandshakeFailed) | <span lang="zh-Hans">SSL 握手失败</span> <span lang="en">SSL Handshake Failed</span> | Cloudflare |
/// | [526](HttpStatus::InvalidSslCertificate) | <span lang="zh-Hans">SSL 证书无效</span> <span lang="en">Invalid SSL Certificate</span> | Cloudflare |
/// | [527](HttpStatus::RailgunError) | <span lang="zh-Hans">Railgun 错误</span> <span lang="en">Railgun Error</span> | Cloudflare |
/// | [529](HttpStatus::SiteIsOverloaded) | <span lang="zh-Hans">站点过载</span> <span lang="en">Site is overloaded</span> | Qualys |
/// | [530](HttpStatus::OriginUnavailable) | <span lang="zh-Hans">源站不可用</span> <span lang="en">Origin Unavailable</span> | Cloudflare |
/// | [540](HttpStatus::TemporarilyDisabled) | <span lang="zh-Hans">暂时停用</span> <span lang="en">Temporarily Disabled</span> | Shopify |
/// | [561](HttpStatus::IdentityProviderUnauthorized) | <span lang="zh-Hans">身份提供方认证失败</span> <span lang="en">Unauthorized</span> | AWS ELB |
/// | [598](HttpStatus::NetworkReadTimeout) | <span lang="zh-Hans">网络读取超时</span> <span lang="en">Network read timeout error</span> | HTTP proxies |
/// | [599](HttpStatus::NetworkConnectTimeout) | <span lang="zh-Hans">网络连接超时</span> <span lang="en">Network Connect Timeout Error</span> | HTTP proxies, Tornado |
///
/// ## <span lang="zh-Hans">类别之外</span> <span lang="en">Outside the classes</span> (600–999)
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">标题</span> <span lang="en">Title</span> | <span lang="zh-Hans">出自</span> <span lang="en">Defined by</span> |
/// |---|---|---|
/// | [783](HttpStatus::UnexpectedToken) | <span lang="zh-Hans">意外的标记</span> <span lang="en">Unexpected Token</span> | Shopify |
/// | [999](HttpStatus::RequestDenied) | <span lang="zh-Hans">请求被拒</span> <span lang="en">Request denied</span> | LinkedIn |
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
)]
#[allow(clippy::enum_variant_names)]
#[non_exhaustive]
#[repr(u16)]
pub enum HttpStatus {
    /// **100 Continue** · 继续
    ///
    /// <div lang="zh-Hans">
    ///
    /// 头部收到了，没发现要拒绝的地方，正文接着发吧。它是给 `Expect: 100-continue` 的答复：客户端手里有一大块内容，先把头递过去探探口风，得到许可再上传，免得传完几个 GB 才发现没登录。
    ///
    /// 这只是中间响应，后面必定还有一个最终状态码，连接断了除外。拿到 100 不等于请求会成功；等不到它也不必死等，规范允许客户端过一会儿径自把内容发出去。
    ///
    /// **什么时候出现**
    ///
    /// - curl 经 HTTP/1.1 上传大文件时会自动加上 `Expect: 100-continue`，默认最多等 1 秒，没等到就直接发；等多久由 `--expect100-timeout` 决定。
    /// - 往 Amazon S3 发 `PUT` 时带上这个期望，如果存储桶刚在别的区域建好、DNS 还没更新，先收到的是 307，正文不会白传一趟。
    /// - Go 的 `net/http` 服务端在处理函数第一次读 `r.Body` 时才发出 100；处理函数不读就返回 403，客户端便省下了整个正文。
    ///
    /// **怎么办**
    ///
    /// 调用方：库一般会替你吞掉它；自己解析报文的，读到 100 要继续读，直到最终响应。每个 `POST` 都恰好慢一秒，多半是链路上有设备不回 100，用 `curl -H Expect:` 去掉这个头再试。
    ///
    /// 服务方：能凭头部下结论的（鉴权、大小、类型）尽量在读正文之前就拒绝。nginx 默认 `proxy_request_buffering on`，自己先回 100 并收完正文，后端的拒绝因此总是来得太晚。
    ///
    /// **相近的码**
    ///
    /// - [102](HttpStatus::Processing) 处理中：看正文发没发完：还没发，等的是许可，是 100；早就收齐了、正在慢慢处理，才是 102。
    /// - [104](HttpStatus::UploadResumptionSupported) 支持断点续传：100 只批准这一次上传，断了就得从头来；104 另外给出一个上传资源的地址，断线之后可以接着传。
    /// - [417](HttpStatus::ExpectationFailed) 预期失败：同一个 `Expect` 头的两种答复：100 是“发吧”；417 是“这种期望我办不到”，应当去掉 `Expect` 原样再发一次，请求本身未必有错。
    ///
    /// 规范：[RFC 9110 第 15.2.1 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1) · 没有响应体
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The header section has arrived, nothing in it calls for a refusal, so send the rest. This is the reply to `Expect: 100-continue`, with which a client that holds a large body asks before it uploads instead of learning at the end that it was not logged in.
    ///
    /// It is an interim response: a final status follows unless the connection breaks, and that one may well be an error. A client need not wait for 100 indefinitely either; after a while it may send the content unasked.
    ///
    /// **When it occurs**
    ///
    /// - Uploading a large file over HTTP/1.1, curl adds `Expect: 100-continue` by itself and waits one second by default before it sends anyway; `--expect100-timeout` sets the wait.
    /// - A `PUT` to Amazon S3 with this expectation, for a bucket just created in another region and not yet known to DNS, is met by a 307, and no content is wasted on the wrong endpoint.
    /// - A Go server built on `net/http` sends 100 when the handler first reads `r.Body`; a handler that returns 403 without reading spares the client the whole upload.
    ///
    /// **What to do**
    ///
    /// Callers: libraries normally swallow it; code that parses messages itself has to read on until the final response. If every `POST` takes one second too long, something on the path never answers the expectation, and `curl -H Expect:` removes it.
    ///
    /// Operators: whatever can be decided from the header fields (credentials, size, type) should be decided before the body is read. With `proxy_request_buffering on`, its default, nginx answers 100 itself and collects the content first, so that a backend\'s refusal always comes too late.
    ///
    /// **Which code to use**
    ///
    /// - [102](HttpStatus::Processing) Processing: Ask where the content is: still with the client, who waits for permission, means 100; already received and being worked on means 102.
    /// - [104](HttpStatus::UploadResumptionSupported) Upload Resumption Supported: 100 clears one upload, which starts from nothing if it breaks; 104 hands out the address of an upload resource from which to go on.
    /// - [417](HttpStatus::ExpectationFailed) Expectation Failed: Two replies to one `Expect` field: 100 asks for the content, 417 says that the expectation cannot be met; repeat the request without the field, for nothing else need be wrong with it.
    ///
    /// Specification: [RFC 9110 section 15.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1) · no body
    ///
    /// </div>
    #[doc(alias = "100")]
    #[doc(alias = "继续")]
    #[doc(alias = "继续发送")]
    #[doc(alias = "expect")]
    #[doc(alias = "100-continue")]
    #[doc(alias = "上传大文件")]
    #[doc(alias = "预检大请求")]
    #[doc(alias = "interim response")]
    #[doc(alias = "中间响应")]
    #[doc(alias = "临时响应")]
    #[doc(alias = "ExpectContinueTimeout")]
    Continue = 100,

    /// **101 Switching Protocols** · 切换协议
    ///
    /// <div lang="zh-Hans">
    ///
    /// 客户端用 `Upgrade` 头提议换一种协议，服务器同意了：这条响应的空行一过，同一条连接上跑的就不再是原来的 HTTP。响应必须带 `Upgrade`，写明换成了哪一种。
    ///
    /// 换不换由服务器决定，不愿意就当没看见这个头，照常应答。它只存在于 HTTP/1.1：HTTP/2 和 HTTP/3 没有这套机制，那里的 WebSocket 用扩展的 `CONNECT` 建立，成功的应答是 200。
    ///
    /// **什么时候出现**
    ///
    /// - WebSocket 握手：请求带 `Upgrade: websocket` 和 `Sec-WebSocket-Key`，响应带 `Upgrade: websocket` 和据此算出的 `Sec-WebSocket-Accept`，之后双方互发帧。
    /// - `kubectl exec`、`kubectl port-forward` 与 API 服务器之间先升级成 WebSocket（旧版本是 SPDY），再传终端和端口的数据流。
    /// - `curl --http2 http://example.com/` 会带 `Upgrade: h2c`，老服务器可能回 101 转入 HTTP/2；RFC 9113 已弃用这条路。
    ///
    /// **怎么办**
    ///
    /// 调用方：只在自己发过 `Upgrade`、而且响应里的协议正是所提的那一种时才切换，WebSocket 还要核对 `Sec-WebSocket-Accept`。
    ///
    /// 服务方：握手到了后端却只剩普通 `GET`，是代理把逐跳头丢了：nginx 要写 `proxy_http_version 1.1;`、`proxy_set_header Upgrade $http_upgrade;` 和 `proxy_set_header Connection upgrade;`。连上一分钟就断，则多半是 `proxy_read_timeout` 到了，加心跳或调大它。
    ///
    /// **相近的码**
    ///
    /// - [426](HttpStatus::UpgradeRequired) 需要升级协议：谁提出来的？客户端想换、服务器同意，是 101；服务器不换就不办、反过来要求客户端升级，是 426。两者都必须带 `Upgrade`。
    ///
    /// 规范：[RFC 9110 第 15.2.2 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2) · 没有响应体 · 必须带有 `Upgrade`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The client proposed another protocol in its `Upgrade` field and the server agrees: right after the empty line that ends this response, the connection speaks the new one. Which one it is must be stated in the `Upgrade` field of the response.
    ///
    /// Agreeing is voluntary; a server may ignore the proposal and answer as usual. The mechanism belongs to HTTP/1.1 alone. HTTP/2 and HTTP/3 open a WebSocket by an extended `CONNECT` instead, and success there looks like 200.
    ///
    /// **When it occurs**
    ///
    /// - A WebSocket handshake: the request has `Upgrade: websocket` and `Sec-WebSocket-Key`, the response `Upgrade: websocket` and a `Sec-WebSocket-Accept` computed from that key, and frames follow in both directions.
    /// - Between `kubectl exec` or `kubectl port-forward` and the API server the connection is upgraded to WebSocket (SPDY in older versions) to carry terminal and port streams.
    /// - `curl --http2 http://example.com/` offers `Upgrade: h2c`, and an older server may switch to HTTP/2 this way; RFC 9113 has deprecated that path.
    ///
    /// **What to do**
    ///
    /// Callers: switch only if you sent `Upgrade` and the response names the protocol you offered; for WebSocket, verify `Sec-WebSocket-Accept` too.
    ///
    /// Operators: if the handshake reaches the backend as an ordinary `GET`, a proxy has dropped the hop-by-hop fields. In nginx it takes `proxy_http_version 1.1;`, `proxy_set_header Upgrade $http_upgrade;` and `proxy_set_header Connection upgrade;`. Connections that die after a silent minute have usually met `proxy_read_timeout`; send heartbeats or raise it.
    ///
    /// **Which code to use**
    ///
    /// - [426](HttpStatus::UpgradeRequired) Upgrade Required: It depends on who insists: a client that proposes and a server that agrees make 101; a server that will not serve the request without a switch says 426. Both must carry `Upgrade`.
    ///
    /// Specification: [RFC 9110 section 15.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2) · no body · requires `Upgrade`
    ///
    /// </div>
    #[doc(alias = "101")]
    #[doc(alias = "Switching Protocols")]
    #[doc(alias = "切换协议")]
    #[doc(alias = "协议升级")]
    #[doc(alias = "websocket")]
    #[doc(alias = "握手")]
    #[doc(alias = "长连接")]
    #[doc(alias = "h2c")]
    #[doc(alias = "upgrade header")]
    #[doc(alias = "ws")]
    #[doc(alias = "wss")]
    #[doc(alias = "Sec-WebSocket-Accept")]
    #[doc(alias = "连接升级")]
    SwitchingProtocols = 101,

    /// **102 Processing** · 处理中
    ///
    /// <div lang="zh-Hans">
    ///
    /// 完整的请求已经收下，正在办，只是还要一阵子，别急着超时。这是 1999 年的 WebDAV（RFC 2518）为大目录操作设的中间响应，当时的建议是超过 20 秒就发一次，办完仍要给最终状态码。
    ///
    /// 2007 年的 RFC 4918 已经把它从 WebDAV 里拿掉了，IANA 登记表里还留着，指向那份已废止的 RFC。它不报进度，也不承诺成功，浏览器和多数 HTTP 库收到后默默忽略。
    ///
    /// **什么时候出现**
    ///
    /// - 早期 WebDAV 的 `COPY /big/ HTTP/1.1` 带 `Depth: infinity`，要搬上万个文件，服务器隔一阵发一个 102。
    /// - Node.js 的 `response.writeProcessing()` 发的就是它；客户端一侧的 `ClientRequest` 在 `information` 事件里能看到。
    /// - Electric 同步服务在 2026 年 4 月试过在长轮询时定期发 102，好让线路上有字节流动、不被中间设备掐断；几天后因客户端出问题又撤了回去。
    ///
    /// **怎么办**
    ///
    /// 调用方：不要把它当结果，继续等最终响应，自己的总超时照设；老的库若把它误认成最终响应，只能升级。
    ///
    /// 服务方：新系统别再依赖它，中间的代理未必转发，也未必因此延长超时。要跑很久的活，回 202 加一个查询地址；要报进度，用 SSE 之类的流。
    ///
    /// **相近的码**
    ///
    /// - [100](HttpStatus::Continue) 继续：名字都像“接着来”：100 要客户端做事（发正文），102 什么也不要，只请它耐心。
    /// - [103](HttpStatus::EarlyHints) 早期提示：等最终响应的空当里都可能收到：103 带着可以提前用上的 `Link`，102 除了“还活着”没有别的信息。
    /// - [202](HttpStatus::Accepted) 已接受：102 之后连接还占着，结果就在这次响应里；202 是最终答复，请求到此为止，结果要另外去问。
    /// - [504](HttpStatus::GatewayTimeout) 网关超时：有人指望靠 102 躲过 504，可是靠不住：计时器认不认它，各家网关不同，还有的会把它当成最终响应；治本要么把活改成异步，要么调整时限。
    ///
    /// 规范：[RFC 2518 第 10.1 节](https://www.rfc-editor.org/rfc/rfc2518#section-10.1) · 没有响应体
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The whole request is in and is being worked on, but it will take time, so please do not give up. WebDAV in its first version (RFC 2518, 1999) introduced this interim response for operations on large trees and suggested sending it after some 20 seconds; a final status still has to follow.
    ///
    /// RFC 4918 dropped it from WebDAV in 2007. IANA lists it to this day, with the obsolete RFC as its reference. It reports no progress and promises nothing, and browsers and most libraries discard it in silence.
    ///
    /// **When it occurs**
    ///
    /// - In early WebDAV, `COPY /big/ HTTP/1.1` with `Depth: infinity` has thousands of files to move, and the server sends a 102 every now and then.
    /// - `response.writeProcessing()` in Node.js emits it, and on the client side a `ClientRequest` shows it in its `information` event.
    /// - In April 2026 Electric, a sync service, began to send it during long polling, merely to keep bytes flowing so that no device in between would cut a connection that looked idle; it took the change back within days because clients had trouble.
    ///
    /// **What to do**
    ///
    /// Callers: it is no result; go on waiting and keep an overall deadline of your own. An old library that takes it for the final response needs replacing.
    ///
    /// Operators: do not build anything new on it, as proxies may neither forward it nor extend their timers because of it. Long jobs are better served by 202 and an address to ask at, progress by a stream such as server-sent events.
    ///
    /// **Which code to use**
    ///
    /// - [100](HttpStatus::Continue) Continue: 100 wants something of the client, namely its content; 102 wants nothing but patience.
    /// - [103](HttpStatus::EarlyHints) Early Hints: Either may arrive while the final response is being prepared, but 103 brings `Link` fields worth acting on and 102 just a sign of life.
    /// - [202](HttpStatus::Accepted) Accepted: After 102 the connection stays open and the outcome comes on it; 202 is itself the final response, and the outcome has to be asked for elsewhere.
    /// - [504](HttpStatus::GatewayTimeout) Gateway Timeout: Sending 102 is sometimes tried as a cure for 504, but gateways differ in whether it resets their timers, and some take it for the final response; make the work asynchronous or change the limit.
    ///
    /// Specification: [RFC 2518 section 10.1](https://www.rfc-editor.org/rfc/rfc2518#section-10.1) · no body
    ///
    /// </div>
    #[doc(alias = "102")]
    #[doc(alias = "处理中")]
    #[doc(alias = "正在处理")]
    #[doc(alias = "处理进行中")]
    #[doc(alias = "WebDAV")]
    #[doc(alias = "保活")]
    #[doc(alias = "长时间运行")]
    #[doc(alias = "keep-alive")]
    #[doc(alias = "long running request")]
    #[doc(alias = "writeProcessing")]
    #[doc(alias = "long polling")]
    #[doc(alias = "长轮询")]
    Processing = 102,

    /// **103 Early Hints** · 早期提示
    ///
    /// <div lang="zh-Hans">
    ///
    /// 页面还在生成，先告诉你大概会用到什么：头里的 `Link` 列出样式、脚本、字体或第三方域名，浏览器可以趁服务器查库的工夫先去下载或建连。真正的响应随后才到，一次请求前面可以有不止一个 103。
    ///
    /// 提示只是猜测，不构成承诺：最终响应里可以没有这些资源，也可以是个错误。客户端不得把 103 里的头当成最终响应的头来用，不认识它的直接忽略。
    ///
    /// **什么时候出现**
    ///
    /// - `HTTP/1.1 103 Early Hints` 加一行 `Link: </main.css>; rel=preload; as=style`，几百毫秒后才是 200 和 HTML。
    /// - Chrome 从 103 版起支持，只认 HTTP/2 及以上、顶层页面导航里的第一个 103，子资源和 iframe 请求里的都不理会。
    /// - nginx 从 1.29.0 起能转发后端的 103，要用 `early_hints` 指令打开；更老的版本会把它当成最终响应，Nuxt 的一个候选版默认发提示，就曾让 nginx 1.18 后面的页面一直转圈。
    /// - Java 的 `HttpURLConnection` 到 JDK 17 为止都不会跳过 103，拿它当最终响应；修复是 2022 年进的 JDK 20，长期支持版要用 21。
    ///
    /// **怎么办**
    ///
    /// 调用方：HTTP 库报出 103 且没有内容，是它不会处理中间响应，升级或换一个。验证浏览器有没有用上，看资源计时里的 `initiatorType` 是否为 `early-hints`。
    ///
    /// 服务方：只提示几乎必用的资源，多了会和正文抢带宽；只对 HTTP/2 以上的页面导航请求发；后端立刻就能出页面的，发它没有收益。Node.js 用 `response.writeEarlyHints()`，最终响应里最好仍带上同样的 `Link`，照顾没收到提示的客户端。
    ///
    /// **相近的码**
    ///
    /// - [102](HttpStatus::Processing) 处理中：想让慢页面显得快，发 103；想让客户端别超时，有人发 102，但效果靠不住。前者能省时间，后者只是占着线。
    /// - [425](HttpStatus::TooEarly) 请求过早：都有个 early，意思相反：103 是服务器主动提前给东西；425 是嫌客户端的 TLS 早期数据（0-RTT）来得太早，怕是重放，不肯处理。
    ///
    /// 规范：[RFC 8297 第 2 节](https://www.rfc-editor.org/rfc/rfc8297#section-2) · 没有响应体 · 可以带有 `Link`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The page is still being made, but this much can be foretold: the `Link` fields name style sheets, scripts, fonts or other hosts, so that a browser can fetch or connect while the server is busy with its database. The real response comes afterwards, and more than one 103 may precede it.
    ///
    /// Hints bind nobody. The final response may lack these resources or be an error. Apart from such preparations, the fields of a 103 must not change how the final response is processed, and a client that does not know the code ignores it.
    ///
    /// **When it occurs**
    ///
    /// - `HTTP/1.1 103 Early Hints` with `Link: </main.css>; rel=preload; as=style`, some hundred milliseconds ahead of the 200 and its HTML.
    /// - Chrome has supported it since version 103, over HTTP/2 or later and only for the first such response of a top-level navigation; those sent for subresources or frames are ignored.
    /// - nginx has passed hints from backends on since 1.29.0, where the `early_hints` directive allows it. Older versions took them for the final response: pages behind nginx 1.18 hung when a release candidate of Nuxt began to send them.
    /// - Up to JDK 17 Java\'s `HttpURLConnection` does not skip it and takes it for the response itself; the fix of 2022 went into JDK 20, so that 21 is the first long-term release to have it.
    ///
    /// **What to do**
    ///
    /// Callers: a library that reports 103 and no content does not understand interim responses; update or replace it. Whether a browser made use of a hint shows in resource timing, where `initiatorType` reads `early-hints`.
    ///
    /// Operators: hint at what is nearly always needed, as anything more competes with the page for bandwidth. Send hints over HTTP/2 or later and for navigations only, and not at all when the page is ready at once. In Node.js that is `response.writeEarlyHints()`; repeating the same `Link` in the final response helps clients that never saw the hint.
    ///
    /// **Which code to use**
    ///
    /// - [102](HttpStatus::Processing) Processing: To make a slow page feel faster, send 103; 102 was meant to keep clients from giving up, saves no time and is not reliable even at that.
    /// - [425](HttpStatus::TooEarly) Too Early: One word, opposite directions: in 103 the server is early with something useful; in 425 it refuses a request that came early, in TLS 0-RTT data, and might be a replay.
    ///
    /// Specification: [RFC 8297 section 2](https://www.rfc-editor.org/rfc/rfc8297#section-2) · no body · allows `Link`
    ///
    /// </div>
    #[doc(alias = "103")]
    #[doc(alias = "Early Hints")]
    #[doc(alias = "早期提示")]
    #[doc(alias = "预加载")]
    #[doc(alias = "预连接")]
    #[doc(alias = "提前提示")]
    #[doc(alias = "首屏优化")]
    #[doc(alias = "preload")]
    #[doc(alias = "preconnect")]
    #[doc(alias = "link header")]
    #[doc(alias = "server push")]
    #[doc(alias = "writeEarlyHints")]
    #[doc(alias = "early_hints")]
    #[doc(alias = "resource hints")]
    EarlyHints = 103,

    /// **104 Upload Resumption Supported** · 支持断点续传
    ///
    /// <div lang="zh-Hans">
    ///
    /// 上传还在进行，服务器先通知：这次传断了可以接着传，凭据就是 `Location` 里那个上传资源的地址，`Upload-Limit` 说明大小等限制。之后还可以再发 104，用 `Upload-Offset` 报告已经处理到第几个字节，客户端据此显示进度、释放缓冲。
    ///
    /// 它是中间响应，不代表上传已经完成。定义它的“HTTP 可续传上传”仍是 IETF 草案（2026 年 11 月出到第 15 稿），IANA 只做了临时登记，所见的登记到 2026 年 11 月 13 日期满，此后是否续期尚未查实。
    ///
    /// **什么时候出现**
    ///
    /// - 客户端发 `POST /files`，带 `Upload-Complete: ?1` 和 `Content-Length: 123456789`，先收到 `104` 与 `Location: https://example.com/upload/b530ce8ff`，传完才收到最终的 200。
    /// - 传到一半断网：对那个地址发 `HEAD`，由 `Upload-Offset` 得知服务器收到哪里，再用 `PATCH` 和 `Content-Type: application/partial-upload` 补上其余部分。
    /// - iOS 17 起的 `URLSession` 按这份草案续传，失败的上传任务会留下 `resumeData`，交给 `uploadTask(withResumeData:)` 即可接着传，前提是服务器实现了相应版本。
    ///
    /// **怎么办**
    ///
    /// 调用方：收到就把 `Location` 存好，断线后先问偏移再续传，不要自己估。没收到也不算错，服务器可以不支持，代理也可能把中间响应丢了；只能当普通上传处理。草案的互操作版本号每升一次，就与之前的不再兼容，因此 `Upload-Draft-Interop-Version` 缺失或对不上的 104 必须忽略。
    ///
    /// 服务方：请求里的互操作版本缺失，或者不是自己实现的那个，就不得发。上线前用真实的 CDN 和代理验证 104 能否穿透；穿不透时，让客户端先用空内容的请求换取上传地址。
    ///
    /// **相近的码**
    ///
    /// - [100](HttpStatus::Continue) 继续：带着 `Expect: 100-continue` 上传时两个都可能收到：客户端可以把 104 也当作许可，但服务器不能因为发了 104 就省掉 100。
    /// - [308](HttpStatus::PermanentRedirect) 永久重定向：Google Cloud Storage 的续传协议拿 308 表示“还没传完”（Resume Incomplete），与永久重定向无关；IETF 这套用的是 104 加 `Upload-Offset`。
    ///
    /// 规范：[draft-ietf-httpbis-resumable-upload 第 5 节](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload) · 没有响应体 · 可以带有 `Location`、`Upload-Limit`、`Upload-Offset`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// While the upload is running, the server announces that it can be resumed: `Location` is the address of an upload resource, and `Upload-Limit` states limits such as the size. Further 104 responses may report in `Upload-Offset` how many bytes have been processed, for a progress bar or for freeing buffers.
    ///
    /// As an interim response it does not say that the upload is complete. Its definition, Resumable Uploads for HTTP, is still an IETF draft (revision 15 in November 2026), and the registration with IANA is a temporary one: the last one seen runs to 13 November 2026, and whether it has been extended since is not established.
    ///
    /// **When it occurs**
    ///
    /// - A client sends `POST /files` with `Upload-Complete: ?1` and `Content-Length: 123456789`, receives `104` with `Location: https://example.com/upload/b530ce8ff`, and the final 200 when everything has arrived.
    /// - The network fails halfway: `HEAD` on that address returns the `Upload-Offset` reached, and a `PATCH` with `Content-Type: application/partial-upload` supplies the remainder.
    /// - From iOS 17 on, `URLSession` resumes uploads by a version of this draft: a failed task leaves `resumeData` behind for `uploadTask(withResumeData:)`, provided that the server implements the same version.
    ///
    /// **What to do**
    ///
    /// Callers: keep the `Location`, and after a break ask for the offset rather than guess it. Not receiving a 104 is no error: the server may lack support, or a proxy may have dropped it, and the upload is then an ordinary one. Every breaking revision of the draft raises its interop version, and a 104 whose `Upload-Draft-Interop-Version` is absent or differs from yours must be ignored.
    ///
    /// Operators: it must not be sent when the request names no interop version or another than the one you implement. Check with your real CDN and proxies that it gets through; where it does not, let clients obtain the upload address first by a request without content.
    ///
    /// **Which code to use**
    ///
    /// - [100](HttpStatus::Continue) Continue: An upload with `Expect: 100-continue` may meet both: the client may treat 104 as leave to proceed, yet the server must not omit 100 on that account.
    /// - [308](HttpStatus::PermanentRedirect) Permanent Redirect: The resumable uploads of Google Cloud Storage say 308 for an upload not yet complete (Resume Incomplete), which has nothing to do with redirection; the IETF design has 104 and `Upload-Offset`.
    ///
    /// Specification: [draft-ietf-httpbis-resumable-upload section 5](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload) · no body · allows `Location`, `Upload-Limit`, `Upload-Offset`
    ///
    /// </div>
    #[doc(alias = "104")]
    #[doc(alias = "Upload Resumption Supported")]
    #[doc(alias = "支持断点续传")]
    #[doc(alias = "断点上传")]
    #[doc(alias = "上传续传")]
    #[doc(alias = "可恢复上传")]
    #[doc(alias = "大文件上传")]
    #[doc(alias = "分片上传")]
    #[doc(alias = "resumable upload")]
    #[doc(alias = "tus")]
    #[doc(alias = "Upload-Offset")]
    #[doc(alias = "Upload-Complete")]
    #[doc(alias = "upload progress")]
    #[doc(alias = "上传进度")]
    UploadResumptionSupported = 104,

    /// **200 OK** · 成功
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求办成了，响应的内容就是结果。结果是什么由方法决定：`GET` 得到资源当前的表示，`HEAD` 只得到同样的头，`POST` 得到处理的结果或进展，`PUT` 和 `DELETE` 得到操作情况的说明。真没有内容可回时，204 更贴切。
    ///
    /// 它只担保 HTTP 这一层：请求到了，服务器认为自己答上了。内容是不是最新的、业务单据有没有走完，状态码管不着。对 `GET` 的应答即使没写 `Cache-Control`，缓存也可以自行估一个有效期把它留下。
    ///
    /// **什么时候出现**
    ///
    /// - `GET /users/42 HTTP/1.1` 换来 `Content-Type: application/json` 和用户数据；对同一地址发 `HEAD`，头一样，内容为空。
    /// - Kubernetes 的 `httpGet` 探针请求 `/healthz`，状态码不小于 200 且小于 400 就算探测通过。
    /// - GraphQL 接口以 `application/json` 应答时，某个字段解析失败，状态码常常仍是 200，错误要到内容的 `errors` 数组里去找。
    /// - 单页应用的 nginx 配了 `try_files $uri $uri/ /index.html;`，随手敲一个不存在的路径也会得到 200 和首页。
    ///
    /// **怎么办**
    ///
    /// 调用方：解析之前先看 `Content-Type`，拿到的若是 HTML 而不是 JSON，多半是首页、登录页或网关插进来的页面。对方若习惯把业务错误放进 200，还得检查它自己的错误字段。
    ///
    /// 服务方：新建了资源用 201，收下了还没做用 202，没有内容用 204；失败就给 4xx 或 5xx，重试、熔断和告警才认得出来。
    ///
    /// **相近的码**
    ///
    /// - [201](HttpStatus::Created) 已创建：新建了资源还回 200，调用方就得翻内容才知道新东西在哪儿；201 配 `Location` 一步到位。更新已有的资源，200 才合适。
    /// - [203](HttpStatus::NonAuthoritativeInformation) 非权威信息：203 也有完整内容，只是途中被代理改写过；判断成功别写死等于 200，否则会把它误判成失败。
    /// - [204](HttpStatus::NoContent) 无内容：操作成功又不打算回任何东西，用 204；用 200 就该让内容可解析，接口约定返回 JSON 时，空的 200 会让客户端解析出错。
    /// - [206](HttpStatus::PartialContent) 部分内容：下载器续传时，200 意味着从第一个字节重新给，206 才是从断点接着给；搞反了，文件就坏了。
    /// - [304](HttpStatus::NotModified) 未修改：两者都算顺利；200 把内容完整传来，304 没有内容，让客户端用手里那份。浏览器开发者工具里的“200（来自缓存）”则根本没有发请求。
    /// - [404](HttpStatus::NotFound) 未找到：页面写着“内容不存在”，状态码却是 200，就是所谓软 404：人看得懂，爬虫和监控会把它当成正常页面收下。
    /// - [498](HttpStatus::InvalidToken) 令牌无效：ArcGIS 的 REST 接口出错也常回 200，真正的 498、499 藏在 JSON 的 `error.code` 里，别只看状态行。
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：不少内部接口约定永远返回 200，再用内容里的 `code` 字段区分成败；调用失败时状态码看不出异常，得读内容才知道。
    /// - [511](HttpStatus::NetworkAuthenticationRequired) 需要网络认证：酒店、机场的 Wi-Fi 常把登录页冒充成目标网站的 200；内容与预期完全对不上，而且换个网络就正常，就该怀疑没过网络认证。
    ///
    /// 规范：[RFC 9110 第 15.3.1 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1) · 默认可缓存
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request did what its method asks for, and the content of the response is the result: the current representation for `GET`, the same header fields without content for `HEAD`, the outcome or progress of the action for `POST`, a report on the operation for `PUT` and `DELETE`. A server with nothing to send back has a better code in 204.
    ///
    /// The promise covers HTTP only. It does not say that the data is fresh, nor that a business process started by the request has finished. A cache may keep the answer to a `GET` for a lifetime of its own estimate even when no `Cache-Control` is present.
    ///
    /// **When it occurs**
    ///
    /// - `GET /users/42 HTTP/1.1` is answered with `Content-Type: application/json` and the user; a `HEAD` for the same address brings the same fields and no content.
    /// - A Kubernetes `httpGet` probe on `/healthz` passes with any status from 200 up to, but not including, 400.
    /// - A GraphQL endpoint speaking `application/json` commonly keeps 200 although a field failed to resolve; the failure stands in the `errors` array of the content.
    /// - An nginx that serves a single-page application with `try_files $uri $uri/ /index.html;` gives the start page and 200 to any mistyped path.
    ///
    /// **What to do**
    ///
    /// Callers: look at `Content-Type` before parsing. HTML where JSON was due usually means a start page, a login page or something a gateway put in between. If the service reports its own failures inside a 200, check its error field as well.
    ///
    /// Operators: use 201 for something created, 202 for work taken on but not done, 204 for no content. Let failures be 4xx or 5xx, or else retries, circuit breakers and alerts will not see them.
    ///
    /// **Which code to use**
    ///
    /// - [201](HttpStatus::Created) Created: After a creation 200 makes callers search the content for the new address, which 201 states in `Location`; for an update of something that existed, 200 is right.
    /// - [203](HttpStatus::NonAuthoritativeInformation) Non-Authoritative Information: 203 comes with complete content as well, though a proxy has altered it on the way; code that tests for exactly 200 rejects it by mistake.
    /// - [204](HttpStatus::NoContent) No Content: An action with nothing to report is 204. Content in a 200 ought to be parseable: where JSON is agreed, an empty one makes clients stumble.
    /// - [206](HttpStatus::PartialContent) Partial Content: To a resuming downloader 200 means the file from its first byte and 206 the missing part; confusing them ruins the file.
    /// - [304](HttpStatus::NotModified) Not Modified: Both mean that all is well; 200 transfers the content, 304 has none and sends the client back to its stored copy. What browser tools show as 200 from cache never went over the network at all.
    /// - [404](HttpStatus::NotFound) Not Found: A page that reads as missing but is sent with 200 is a soft 404: people understand it, crawlers and monitors take it for real content.
    /// - [498](HttpStatus::InvalidToken) Invalid Token: The ArcGIS REST interface tends to say 200 even to a bad token; its 498 hides in `error.code` of the JSON, not in the status line.
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: Some in-house APIs answer 200 to everything and put the verdict in a `code` field of the content; there a failed call looks healthy until the content is read.
    /// - [511](HttpStatus::NetworkAuthenticationRequired) Network Authentication Required: Hotel and airport networks often pass off their login page as a 200 from the site you asked for; if the content is foreign and another network shows the right one, suspect the portal.
    ///
    /// Specification: [RFC 9110 section 15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1) · cacheable by default
    ///
    /// </div>
    #[doc(alias = "200")]
    #[doc(alias = "OK")]
    #[doc(alias = "成功")]
    #[doc(alias = "请求成功")]
    #[doc(alias = "正常")]
    #[doc(alias = "成功响应")]
    #[doc(alias = "success")]
    #[doc(alias = "healthy")]
    #[doc(alias = "健康检查")]
    Ok = 200,

    /// **201 Created** · 已创建
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求办妥，而且因此多了至少一个新资源，此刻就能访问。主要的那个在哪儿，看 `Location`；没有 `Location`，就是请求的地址本身，用 `PUT` 新建时正是如此。
    ///
    /// 内容里通常放新资源的描述和链接，也可以什么都不放。带着的 `ETag` 或 `Last-Modified` 属于新建出来的东西，拿去做下一次条件更新正好。它不会让浏览器跳转：`Location` 在这里只是标识，不是目的地。
    ///
    /// **什么时候出现**
    ///
    /// - `POST /orders HTTP/1.1` 得到 `Location: /orders/7` 和订单内容；编号由服务器分配，客户端用不着自己拼地址。
    /// - `PUT /notes/todo.txt` 第一次写入是 201，以后覆盖就成了 200 或 204，客户端借此分清是新建还是更新。
    /// - `kubectl create` 背后的 `POST /api/v1/namespaces/default/pods` 成功是 201：对象已经存下，Pod 跑没跑起来是另一回事。
    ///
    /// **怎么办**
    ///
    /// 调用方：从 `Location` 取地址，相对路径要按请求地址解析。超时之后不知道建没建成，不要盲目再 `POST` 一次，先按业务键查，或使用幂等键。
    ///
    /// 服务方：资源真能访问了才回 201，还在排队的用 202。放在反向代理后面时检查 `Location` 的协议和域名，别把内网地址漏出去；同一个幂等键重放，应给回第一次的那个资源。
    ///
    /// **相近的码**
    ///
    /// - [200](HttpStatus::Ok) 成功：创建成功回 200 也算成功，但客户端分不清是新建、更新还是查询；想让它不看内容就知道“多了一个”，用 201。
    /// - [202](HttpStatus::Accepted) 已接受：一问便知：现在去 `GET` 那个地址，东西在不在？在，201；还得等后台做完，甚至可能做不成，202。
    /// - [204](HttpStatus::NoContent) 无内容：“没有内容可回”不是新建时选 204 的理由：201 也可以内容为空，并且能用 `Location` 说出新资源在哪里。
    /// - [303](HttpStatus::SeeOther) 查看其他：都带 `Location`：303 叫浏览器立刻用 `GET` 跳过去，适合网页表单；201 只告诉程序东西在哪儿，去不去随它，适合接口。
    ///
    /// 规范：[RFC 9110 第 15.3.2 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2) · 可以带有 `Location`、`ETag`、`Last-Modified`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request has been fulfilled and at least one new resource now exists. `Location` identifies the principal one; without that field it is the very address of the request, as with a `PUT` that created something.
    ///
    /// The content usually describes the new resource or links to it, though nothing is compulsory. An `ETag` or `Last-Modified` belongs to what was created and is ready to serve in the next conditional update. Browsers do not follow the `Location` of a 201, which identifies and does not redirect.
    ///
    /// **When it occurs**
    ///
    /// - `POST /orders HTTP/1.1` brings `Location: /orders/7` along with the order; the server chooses the id and nobody has to assemble the address.
    /// - The first `PUT /notes/todo.txt` is 201, later ones that replace the file are 200 or 204, which tells a client whether it created or updated.
    /// - Behind `kubectl create` a `POST /api/v1/namespaces/default/pods` ends in 201: the object is stored, whether or not the pod ever starts.
    ///
    /// **What to do**
    ///
    /// Callers: take the address from `Location`, resolving a relative one against that of the request. If a timeout leaves it unclear whether anything was created, look it up by a key of your own or rely on an idempotency key; a blind second `POST` may create it twice.
    ///
    /// Operators: answer 201 only once the resource can be used, and 202 while it waits in a queue. Behind a reverse proxy see that `Location` has the outside scheme and host. When an idempotency key is replayed, return the resource made the first time.
    ///
    /// **Which code to use**
    ///
    /// - [200](HttpStatus::Ok) OK: A creation answered with 200 has succeeded too, but looks like any update or query; 201 says without a glance at the content that something is new.
    /// - [202](HttpStatus::Accepted) Accepted: Would a `GET` of the thing succeed right now? If so it is 201; if some job has yet to produce it, and may fail to, it is 202.
    /// - [204](HttpStatus::NoContent) No Content: Having nothing to return is no reason to answer a creation with 204: a 201 may be empty as well, and it can say where the new resource is.
    /// - [303](HttpStatus::SeeOther) See Other: Both carry `Location`: 303 makes a browser go there with `GET`, good for forms; 201 merely names the place, good for APIs.
    ///
    /// Specification: [RFC 9110 section 15.3.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2) · allows `Location`, `ETag`, `Last-Modified`
    ///
    /// </div>
    #[doc(alias = "201")]
    #[doc(alias = "已创建")]
    #[doc(alias = "创建成功")]
    #[doc(alias = "新建成功")]
    #[doc(alias = "新增资源")]
    #[doc(alias = "POST 成功")]
    #[doc(alias = "resource created")]
    #[doc(alias = "location header")]
    #[doc(alias = "REST")]
    #[doc(alias = "insert")]
    Created = 201,

    /// **202 Accepted** · 已接受
    ///
    /// <div lang="zh-Hans">
    ///
    /// 活儿接下了，还没做完，也许还没开始做。服务器故意不表态：将来执行时可能成功，可能失败，也可能被否掉，而 HTTP 没有办法事后再补发一个状态码。
    ///
    /// 所以响应里应当说明目前的状态，并给出查询进度的地址，或者干脆把进度嵌在内容里。客户端只能断定“提交上了”，不能当作办成了去走下一步。
    ///
    /// **什么时候出现**
    ///
    /// - GitHub 的仓库统计接口没有缓存可用时先回 202，同时在后台开算；过一会儿再请求同一地址，得到 200 和数据。
    /// - Azure Resource Manager 建虚拟机：202 带 `Azure-AsyncOperation` 或 `Location`，外加 `Retry-After`，SDK 据此轮询到终态。
    /// - CouchDB 集群写文档，达到写法定数是 201；只有部分副本写成则是 202，数据在，但冲突的风险更大。
    /// - 镜像仓库协议里 `POST /v2/app/blobs/uploads/` 回 202 和 `Location`：上传会话开好了，镜像层还没传。
    ///
    /// **怎么办**
    ///
    /// 调用方：记下任务编号或查询地址，按 `Retry-After` 或逐步放长的间隔去问，并给整件事设一个总时限。迟迟没有下文时先查任务状态，不要重新提交。
    ///
    /// 服务方：先把任务可靠落盘再回 202，只放进内存就应答，一重启便丢了。查询接口要能区分排队、进行、成功和失败，失败的原因也从那里给；结果保留多久写进文档。
    ///
    /// **相近的码**
    ///
    /// - [102](HttpStatus::Processing) 处理中：都是“还没好”，但 202 说完就收线；等在原连接上、稍后必有下文的那种中间响应是 102。
    /// - [201](HttpStatus::Created) 已创建：201 交的是成品，202 交的是回执。下单接口若只把消息投进了队列就回 201，下游一旦消费失败，客户端手里就是一张不存在的订单。
    /// - [204](HttpStatus::NoContent) 无内容：异步删除别用 204：204 说的是已经删了；只是登记了删除、稍后才清理，应当回 202。
    /// - [425](HttpStatus::TooEarly) 请求过早：轮询时任务还在跑，继续回 202（或 200 加状态字段）就好；425 专指 TLS 早期数据有重放风险，跟任务进度无关。
    ///
    /// 规范：[RFC 9110 第 15.3.3 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3)
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The work has been taken on and is not finished, perhaps not even begun. The code is noncommittal on purpose: in the end the job may succeed, fail or be turned down, and HTTP has no means of sending a second status afterwards.
    ///
    /// The content ought therefore to describe the state of affairs and to point at, or embed, some way of following it. All that a client may conclude is that its submission arrived; to proceed as though the job were done is a mistake.
    ///
    /// **When it occurs**
    ///
    /// - When GitHub has no repository statistics in its cache it answers 202 and starts computing; the same request a little later gets 200 and the numbers.
    /// - Creating a virtual machine through Azure Resource Manager: 202 with `Azure-AsyncOperation` or `Location` and a `Retry-After`, which the SDK polls until a final state is reached.
    /// - A CouchDB cluster confirms a document with 201 if the write quorum was met and with 202 if fewer copies were written, in which case a conflict is more likely.
    /// - In the container registry protocol `POST /v2/app/blobs/uploads/` returns 202 and a `Location`: an upload session is open, no layer has been sent.
    ///
    /// **What to do**
    ///
    /// Callers: keep the job id or the address of the monitor, ask at the pace of `Retry-After` or at growing intervals, and put a limit on the whole. If nothing seems to happen, ask about the job before you submit another.
    ///
    /// Operators: store the job durably before answering, for one that lives in memory only is lost with the next restart. Let the monitor tell waiting, running, done and failed apart, give reasons for failure there, and document how long results are kept.
    ///
    /// **Which code to use**
    ///
    /// - [102](HttpStatus::Processing) Processing: Neither means done, but with 202 the exchange is over; 102 is an interim message on an exchange whose real answer is still to come.
    /// - [201](HttpStatus::Created) Created: 201 delivers the goods, 202 a receipt. An order service that answers 201 after merely queueing a message leaves clients with orders that do not exist if the consumer fails.
    /// - [204](HttpStatus::NoContent) No Content: For a deletion that is only scheduled, 204 says too much, namely that it has been carried out; 202 is right.
    /// - [425](HttpStatus::TooEarly) Too Early: While a job is running, a poll may go on being answered with 202, or with 200 and a state field; 425 is about replayable TLS early data and has nothing to do with progress.
    ///
    /// Specification: [RFC 9110 section 15.3.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3)
    ///
    /// </div>
    #[doc(alias = "202")]
    #[doc(alias = "已接受")]
    #[doc(alias = "已受理")]
    #[doc(alias = "异步任务")]
    #[doc(alias = "任务已提交")]
    #[doc(alias = "排队中")]
    #[doc(alias = "后台处理")]
    #[doc(alias = "轮询")]
    #[doc(alias = "async")]
    #[doc(alias = "job queue")]
    #[doc(alias = "polling")]
    #[doc(alias = "batch job")]
    #[doc(alias = "status monitor")]
    Accepted = 202,

    /// **203 Non-Authoritative Information** · 非权威信息
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求成功，可是你看到的内容已经不是源站给的原样：途中有个会改写内容的代理，把源站 200 的响应加工过，比如压缩了图片、改了格式。代理用它亮明身份，好让接收方知道，这份内容以后去校验缓存，可能只有走同一条路才对得上。
    ///
    /// “权威”指的是出处，与授权毫无关系，译成“非授权信息”是误会。现实里改内容的中间层大多原样留着 200，所以没见到 203 并不能证明内容没被动过。
    ///
    /// **什么时候出现**
    ///
    /// - 省流量代理把 `photo.png` 转成低质量的 WebP 再交给手机，按规范可以把 200 改成 203；源站写了 `Cache-Control: no-transform`，它就不许动。
    /// - 行情接口 Market Data 用 203 表示“这份数据来自我们的缓存服务器”，文档要求客户端把它与 200 同等对待，这是偏离本义的用法。
    /// - 代码里写 `if (status === 200)` 的客户端碰上 203 会误报失败，改成判断 `response.ok` 或整个 2xx 就好。
    ///
    /// **怎么办**
    ///
    /// 调用方：照常使用，但别拿它做完整性校验；要原件就换 HTTPS、关掉省流量模式，或者绕开那个代理。
    ///
    /// 服务方：不愿被改写，加上 `Cache-Control: no-transform`。自己做的正是改写内容的代理，就老老实实报 203，并换掉或去掉原来的强 `ETag`，免得两份不同的内容共用一个标识。
    ///
    /// **相近的码**
    ///
    /// - [200](HttpStatus::Ok) 成功：内容有没有被中途改过：源站原样送达是 200；被代理加工过、且代理肯承认，是 203。单纯从缓存里取出、没改内容的，仍然是 200。
    /// - [226](HttpStatus::ImUsed) 使用了实例操作：都说明拿到的不是原样：203 是中间人自作主张改的；226 是客户端用 `A-IM` 要求、由服务器做的差分之类的处理。
    ///
    /// 规范：[RFC 9110 第 15.3.4 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4) · 默认可缓存
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request succeeded, but what you hold is not what the origin server sent: a transforming proxy has worked on its 200, recompressing an image, say, or converting a format. The code lets the proxy own up to that, since it bears on later decisions; validating a cached copy, for one, may make sense only along the same path.
    ///
    /// Authority here means provenance and has nothing to do with authorization. As most intermediaries that alter content leave the status at 200, the absence of 203 proves nothing about the content being untouched.
    ///
    /// **When it occurs**
    ///
    /// - A data-saving proxy turns `photo.png` into a coarse WebP for a phone and may change 200 into 203; had the origin sent `Cache-Control: no-transform`, it would have to leave the image alone.
    /// - Market Data, a stock price API, answers 203 for data out of its caching servers and asks clients to treat it exactly like 200, a use somewhat beside the definition.
    /// - A client with `if (status === 200)` reports failure on meeting 203; testing `response.ok`, or the whole 2xx class, cures it.
    ///
    /// **What to do**
    ///
    /// Callers: use it like any success, but not for verifying checksums. To get the original, go over HTTPS, turn the data saver off, or take a path around the proxy.
    ///
    /// Operators: `Cache-Control: no-transform` forbids the alteration. If the transforming proxy is yours, be honest with 203, and replace or drop a strong `ETag`, lest two different contents share one name.
    ///
    /// **Which code to use**
    ///
    /// - [200](HttpStatus::Ok) OK: Delivered as the origin made it, a response is 200; altered by a proxy that admits it, 203. Coming out of a cache unaltered does not make it 203.
    /// - [226](HttpStatus::ImUsed) IM Used: In both the content is not the plain representation; with 203 an intermediary decided so on its own, with 226 the client asked for it in `A-IM` and the server complied.
    ///
    /// Specification: [RFC 9110 section 15.3.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4) · cacheable by default
    ///
    /// </div>
    #[doc(alias = "203")]
    #[doc(alias = "Non-Authoritative Information")]
    #[doc(alias = "非权威信息")]
    #[doc(alias = "非授权信息")]
    #[doc(alias = "非权威响应")]
    #[doc(alias = "代理改写")]
    #[doc(alias = "内容转换")]
    #[doc(alias = "transforming proxy")]
    #[doc(alias = "no-transform")]
    #[doc(alias = "cached data")]
    #[doc(alias = "modified by proxy")]
    #[doc(alias = "Provisional Information")]
    NonAuthoritativeInformation = 203,

    /// **204 No Content** · 无内容
    ///
    /// <div lang="zh-Hans">
    ///
    /// 办成了，没有别的要说：响应到头部为止，后面一个字节的内容都没有。头里的元数据说的是操作之后的资源，例如 `PUT` 之后的 `ETag` 就是新版本的标识。
    ///
    /// 浏览器收到它会停在当前页面不动，所以编辑器里的“保存”爱用它。它不是“查无此物”，也不是“空列表”，更不表示请求被忽略了。
    ///
    /// **什么时候出现**
    ///
    /// - `PUT /docs/7` 保存成功，回 `204` 和新的 `ETag`，编辑器留在原处，下次保存把它放进 `If-Match`。
    /// - 跨域预检：对 `OPTIONS` 请求回 204，带上 `Access-Control-Allow-Origin` 等头，浏览器随后才发真正的请求。
    /// - GitHub 的 `GET /user/starred/{owner}/{repo}` 用状态码作答：加过星标是 204，没加过是 404。
    /// - 前端对 204 调 `await response.json()`，空内容不是合法的 JSON，抛 `SyntaxError`，把成功变成了报错。
    ///
    /// **怎么办**
    ///
    /// 调用方：先看状态码再解析，204 直接返回空；想要更新后的数据，另发一次 `GET`，或用 `Prefer: return=representation` 请服务器带回来。
    ///
    /// 服务方：别给它写内容，也别带 `Content-Length`，多出来的字节会被当成下一个响应的开头，把长连接搞乱。反复删除同一个东西，回 204 还是 404 都行，选定后写进文档。
    ///
    /// **相近的码**
    ///
    /// - [200](HttpStatus::Ok) 成功：内容为零字节的 200 和 204 看着一样，差别在声明：204 明说不会有内容，客户端不用等；查询结果为空应回 200 和 `[]`，那是有内容的。
    /// - [201](HttpStatus::Created) 已创建：同一个 `PUT`，地址上原先没有东西就是新建，回 201；原先有、这次覆盖，回 204 或 200。
    /// - [202](HttpStatus::Accepted) 已接受：204 表示操作已经生效；删除、清理之类如果只是进了队列，回 202 才老实，免得客户端转头还能查到它。
    /// - [205](HttpStatus::ResetContent) 重置内容：填完一张再填下一张用 205，意思是清空表单；改完继续改用 204，表单里的字要留着。两个都没有内容。
    /// - [304](HttpStatus::NotModified) 未修改：同样没有内容，理由不同：304 是让你用手里的副本，204 是本来就没东西给，把 204 存下来的副本也是空的。
    /// - [444](HttpStatus::NoResponse) 无响应：想让客户端什么内容都收不到、又知道办成了，是 204；nginx 的 444 连响应都不给，客户端当成网络出错。
    ///
    /// 规范：[RFC 9110 第 15.3.5 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5) · 默认可缓存 · 没有响应体 · 可以带有 `ETag`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Done, and there is nothing to add: the response ends with its header section, not one byte of content follows. Metadata in it refers to the resource after the action, so that an `ETag` after a `PUT` names the new version.
    ///
    /// A browser stays on the page it is showing, which suits a save button in an editor. It does not stand for a thing that was not found or for an empty list, still less for a request that was ignored.
    ///
    /// **When it occurs**
    ///
    /// - `PUT /docs/7` saves a document and returns `204` with a new `ETag`; the editor stays where it is and puts the tag into `If-Match` next time.
    /// - A CORS preflight: `OPTIONS` is met by 204 with `Access-Control-Allow-Origin` and its kin, whereupon the browser sends the actual request.
    /// - GitHub lets the status itself be the answer to `GET /user/starred/{owner}/{repo}`: 204 for starred, 404 for not.
    /// - A front end calls `await response.json()` on it; as nothing at all is not valid JSON, a `SyntaxError` turns success into failure.
    ///
    /// **What to do**
    ///
    /// Callers: look at the status before parsing and return nothing for 204. For the updated data send a `GET`, or ask for it in advance with `Prefer: return=representation`.
    ///
    /// Operators: write no content and send no `Content-Length`, because surplus bytes would be read as the start of the next response on the connection. Deleting something a second time may be 204 or 404; choose, and document the choice.
    ///
    /// **Which code to use**
    ///
    /// - [200](HttpStatus::Ok) OK: A 200 with zero bytes looks the same, but 204 rules content out beforehand. An empty search result is content, namely `[]`, and belongs in a 200.
    /// - [201](HttpStatus::Created) Created: The same `PUT` can deserve either: where nothing was before it creates and gets 201, where it replaces something it gets 204 or 200.
    /// - [202](HttpStatus::Accepted) Accepted: 204 reports an action already in effect. If a deletion merely waits in a queue, 202 is the truthful answer, or clients will wonder why the thing is still there.
    /// - [205](HttpStatus::ResetContent) Reset Content: Without content both; after 204 what the user typed should stay for further editing, after 205 the form should be emptied for the next entry.
    /// - [304](HttpStatus::NotModified) Not Modified: Empty for different reasons: 304 points to the copy you hold, while 204 has nothing to show in the first place, and a stored 204 is just as empty.
    /// - [444](HttpStatus::NoResponse) No Response: 204 tells the client that all went well and that there is nothing to read; after nginx\'s 444 it has been told nothing and assumes a network fault.
    ///
    /// Specification: [RFC 9110 section 15.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5) · cacheable by default · no body · allows `ETag`
    ///
    /// </div>
    #[doc(alias = "204")]
    #[doc(alias = "No Content")]
    #[doc(alias = "无内容")]
    #[doc(alias = "空响应")]
    #[doc(alias = "没有内容")]
    #[doc(alias = "删除成功")]
    #[doc(alias = "保存成功")]
    #[doc(alias = "预检请求")]
    #[doc(alias = "empty response")]
    #[doc(alias = "delete success")]
    #[doc(alias = "preflight")]
    #[doc(alias = "CORS")]
    #[doc(alias = "Unexpected end of JSON input")]
    #[doc(alias = "beacon")]
    NoContent = 204,

    /// **205 Reset Content** · 重置内容
    ///
    /// <div lang="zh-Hans">
    ///
    /// 数据收下了，请把刚才提交用的界面恢复成最初的样子，好让用户录下一条。它面向的是表单、记事本、画布这类录入场景，响应不得带内容。
    ///
    /// “重置”指客户端的视图，服务器上的数据一点没动，更不是撤销。主流浏览器并不会自动清空表单，要靠页面脚本看到 205 后自己动手，因此实际很少有人用。
    ///
    /// **什么时候出现**
    ///
    /// - 仓库扫码录入页：`POST /stock-in` 得到 205，脚本调用 `form.reset()`，光标回到第一格，接着扫下一件。
    /// - HTTP/1.1 服务器回 205 却漏了 `Content-Length: 0`，报文没写明长度，客户端只好一直等到连接关闭。
    /// - 在 Service Worker 里写 `new Response(text, { status: 205 })` 抛 `TypeError`：按 Fetch 标准，205 属于不得有内容的状态码。
    ///
    /// **怎么办**
    ///
    /// 调用方：当成功处理，清掉表单和草稿的本地缓存，但别清登录状态之类的其他数据。
    ///
    /// 服务方：HTTP/1.1 里要写上 `Content-Length: 0`，它不像 204 那样天生没有长度问题。通用接口没必要用它，清不清界面由前端决定，回 204 更省心。
    ///
    /// **相近的码**
    ///
    /// - [204](HttpStatus::NoContent) 无内容：只差一个动作：204 让界面原样不动，205 要求复位。拿不准时用 204，没有哪个客户端会因此出错。
    /// - [303](HttpStatus::SeeOther) 查看其他：网页表单提交后想得到一张干净的新表单，303 跳回表单页就能办到，浏览器全都支持；205 则要自己写脚本配合。
    ///
    /// 规范：[RFC 9110 第 15.3.6 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6) · 没有响应体
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The input has been taken; now put the view it came from back into its original state, so that the user can enter the next one. The code is made for data entry in forms, notepads or drawing areas, and the response must not have content.
    ///
    /// What is reset is the view in the client. Nothing on the server is undone. Browsers do not empty a form by themselves on seeing it, so a script has to do the work, which is why the code is rarely met.
    ///
    /// **When it occurs**
    ///
    /// - A page for booking goods in by scanner: `POST /stock-in` returns 205, the script calls `form.reset()`, and the cursor waits in the first field for the next item.
    /// - An HTTP/1.1 server sends it without `Content-Length: 0`; since the message then states no length, the client waits until the connection is closed.
    /// - `new Response(text, { status: 205 })` in a service worker throws a `TypeError`, because the Fetch standard counts it among the statuses that allow no body.
    ///
    /// **What to do**
    ///
    /// Callers: treat it as success and clear the form and its saved draft, but nothing else, such as the login.
    ///
    /// Operators: over HTTP/1.1 state `Content-Length: 0`, as the message format does not imply an empty 205 the way it does an empty 204. A general API is better off with 204, leaving the state of the screen to the front end.
    ///
    /// **Which code to use**
    ///
    /// - [204](HttpStatus::NoContent) No Content: They differ by one action: 204 leaves the view alone, 205 wants it back at the start. When in doubt take 204, which no client gets wrong.
    /// - [303](HttpStatus::SeeOther) See Other: For a fresh form after a post, a 303 back to the form page works in every browser, whereas 205 depends on a script of your own.
    ///
    /// Specification: [RFC 9110 section 15.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6) · no body
    ///
    /// </div>
    #[doc(alias = "205")]
    #[doc(alias = "Reset Content")]
    #[doc(alias = "重置内容")]
    #[doc(alias = "清空表单")]
    #[doc(alias = "重置表单")]
    #[doc(alias = "重置视图")]
    #[doc(alias = "表单复位")]
    #[doc(alias = "reset form")]
    #[doc(alias = "clear form")]
    #[doc(alias = "data entry")]
    #[doc(alias = "document view")]
    ResetContent = 205,

    /// **206 Partial Content** · 部分内容
    ///
    /// <div lang="zh-Hans">
    ///
    /// 客户端用 `Range` 只要一段，服务器就给这一段。单段时必须带 `Content-Range`，写明从第几个字节到第几个、总共多长；一次给多段，则内容是 `multipart/byteranges`，每段各带各的 `Content-Range`，响应头里反而不许有。
    ///
    /// 给的未必正好是要的，服务器可以少给、合并相邻的段，客户端要以 `Content-Range` 为准。几段能不能拼起来，看强校验器是否一致，`ETag` 变了就得重来。它不是“部分成功”，整件事是成功的。
    ///
    /// **什么时候出现**
    ///
    /// - 播放器拖动进度条，发 `Range: bytes=1048576-`，得到 `Content-Range: bytes 1048576-5242879/5242880`，从那里接着放。
    /// - `curl -C - -O https://example.com/big.iso` 从本地已有的长度接着下；服务器若不支持范围请求，会回 200 和整个文件。
    /// - nginx 的 `slice 1m;` 把大文件切成 1 MB 一段向源站要、分别缓存，`proxy_cache_valid 200 206 1h;` 里的 206 不能漏。
    /// - 从 S3 并行下载：多个连接各取一段，用 `If-Match` 带上同一个 `ETag`，防止拼到一半对象被人换掉。
    ///
    /// **怎么办**
    ///
    /// 调用方：续传时把原来的 `ETag` 放进 `If-Range`，内容变了服务器会自动改回 200 给全量。写盘之前一定看状态码：把 200 的整个文件追加到半截文件后面，是下载损坏的头号原因。
    ///
    /// 服务方：支持就声明 `Accept-Ranges: bytes`；动态生成或边压缩边发的内容算不出稳定的字节位置，别勉强支持。对一次要几百段的请求设上限，nginx 用 `max_ranges`。
    ///
    /// **相近的码**
    ///
    /// - [200](HttpStatus::Ok) 成功：发了 `Range` 却收到 200，说明服务器忽略了范围、或者 `If-Range` 没对上，给的是从头开始的全量；反过来，没发 `Range` 就不该收到 206。
    /// - [207](HttpStatus::MultiStatus) 多状态：批量接口“十条成了八条”别用 206：206 说的是一份内容里的几段字节；想逐条给结果，用 207 或 200 加明细。
    /// - [226](HttpStatus::ImUsed) 使用了实例操作：同为“不给全量”：206 按位置截一段，226 给的是与旧版本的差异，要和手里的旧版合起来才有意义。
    /// - [416](HttpStatus::RangeNotSatisfiable) 范围无法满足：要的范围有一部分落在文件里，给能给的，206；完全落在外面（比如已经下完了还从末尾往后要），416。
    ///
    /// 规范：[RFC 9110 第 15.3.7 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7) · 默认可缓存 · 必须带有 `Content-Range` · 可以带有 `Cache-Control`、`Content-Location`、`Date`、`ETag`、`Expires`、`Vary`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The client asked for part of a representation with `Range` and gets it. A single part must be described by `Content-Range`: first byte, last byte, total length. Several at once travel as `multipart/byteranges`, each with a `Content-Range` of its own, which the header section itself must then not contain.
    ///
    /// What is sent need not be what was asked, for a server may send less or merge ranges, so clients have to go by `Content-Range`. Parts fit together only if they share the same strong validator; a new `ETag` means starting afresh. Nothing has half failed here: the request succeeded in full.
    ///
    /// **When it occurs**
    ///
    /// - A player seeks with `Range: bytes=1048576-` and continues from `Content-Range: bytes 1048576-5242879/5242880`.
    /// - `curl -C - -O https://example.com/big.iso` goes on from the length already on disk; a server without ranges sends 200 and the whole file.
    /// - With `slice 1m;` nginx fetches and caches a large file from its origin in pieces of one megabyte; the 206 in `proxy_cache_valid 200 206 1h;` must not be forgotten.
    /// - A parallel download from S3 takes a range on each connection, all with one `ETag` in `If-Match`, so that an object replaced halfway is noticed.
    ///
    /// **What to do**
    ///
    /// Callers: put the old `ETag` into `If-Range` when resuming; if the content has changed, the server falls back to a 200 with all of it. Check the status before writing to disk, because a whole file from a 200 appended to half a file is the classic corrupt download.
    ///
    /// Operators: announce `Accept-Ranges: bytes` where it holds. Content generated or compressed on the fly has no stable byte positions and should not pretend to. Limit requests that ask for hundreds of ranges, in nginx by `max_ranges`.
    ///
    /// **Which code to use**
    ///
    /// - [200](HttpStatus::Ok) OK: A 200 in reply to `Range` means that the range was ignored or `If-Range` did not match, and the content starts at the beginning; without `Range`, on the other hand, no 206 is due.
    /// - [207](HttpStatus::MultiStatus) Multi-Status: Eight out of ten batch items done is no case for 206, which is about bytes of one representation; results item by item are 207, or a 200 that lists them.
    /// - [226](HttpStatus::ImUsed) IM Used: Less than everything in both cases: 206 cuts out a range by position, 226 gives the difference from an older version, useless without that version.
    /// - [416](HttpStatus::RangeNotSatisfiable) Range Not Satisfiable: If at least some of the range lies inside the file, it is served with 206; if all of it lies beyond the end, as when a finished download is resumed, the answer is 416.
    ///
    /// Specification: [RFC 9110 section 15.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7) · cacheable by default · requires `Content-Range` · allows `Cache-Control`, `Content-Location`, `Date`, `ETag`, `Expires`, `Vary`
    ///
    /// </div>
    #[doc(alias = "206")]
    #[doc(alias = "Partial Content")]
    #[doc(alias = "部分内容")]
    #[doc(alias = "断点续传")]
    #[doc(alias = "范围请求")]
    #[doc(alias = "分段下载")]
    #[doc(alias = "多线程下载")]
    #[doc(alias = "视频拖动")]
    #[doc(alias = "range request")]
    #[doc(alias = "byte range")]
    #[doc(alias = "resume download")]
    #[doc(alias = "multipart/byteranges")]
    #[doc(alias = "if-range")]
    #[doc(alias = "accept-ranges")]
    #[doc(alias = "video seek")]
    PartialContent = 206,

    /// **207 Multi-Status** · 多状态
    ///
    /// <div lang="zh-Hans">
    ///
    /// 一个请求牵涉好几个资源，结果各不相同，一个状态码说不清，于是逐个写进内容：WebDAV 规定是一份以 `multistatus` 为根的 XML，每个 `response` 有自己的 `href` 和状态。
    ///
    /// 虽属 2xx，里面可以全是失败，207 本身既不算成功也不算失败，不解析内容就无从判断。也别指望它带来事务：有的成、有的败，正是它存在的理由。
    ///
    /// **什么时候出现**
    ///
    /// - 文件管理器挂载 WebDAV 网盘，`PROPFIND /photos/ HTTP/1.1` 带 `Depth: 1`，得到 207 和每个文件的大小、修改时间；取不到的属性单列在状态为 404 的 `propstat` 里。
    /// - `DELETE /a/` 删整个目录，其中 `/a/locked.doc` 被锁：207 里只列出它，状态 423，别的成员已经删了。
    /// - CalDAV 用 `REPORT` 批量取日程，有几条已被别的设备删掉，整体仍是 207，那几条各自标 404。
    /// - 有些 REST 接口借 207 加 JSON 报告批量结果；也有不用的，Elasticsearch 的 `_bulk` 就回 200，失败与否看内容里的 `errors`。
    ///
    /// **怎么办**
    ///
    /// 调用方：不要看到 2xx 就收工，逐条检查状态，只重试失败的那些；XML 里的 `href` 可能是绝对地址，也可能是绝对路径，比较前先规范化和解码。
    ///
    /// 服务方：WebDAV 之外想用它，内容格式必须在文档里说清，监控也要另做，因为按状态码统计的错误率看不见里面的失败。全部因同一个原因被拒时，直接回 401、403 或 422 更好懂。
    ///
    /// **相近的码**
    ///
    /// - [206](HttpStatus::PartialContent) 部分内容：“部分”二字容易混：206 是一个文件的一部分，207 是一批操作各有各的结果，哪怕全部成功也可以是 207。
    /// - [208](HttpStatus::AlreadyReported) 已报告：207 是整个响应的状态；208 只出现在 207 的内容里面，标在重复的那几条上，不会单独作为响应的状态码。
    /// - [424](HttpStatus::FailedDependency) 依赖失败：424 是 207 里常见的一条：某个属性改失败了，同一请求里别的属性跟着作废，它们标 424，真正的原因在另一条上。
    ///
    /// 规范：[RFC 4918 第 11.1 节](https://www.rfc-editor.org/rfc/rfc4918#section-11.1)
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// One request touched several resources with different results, more than a single code can express. So the content lists them: in WebDAV an XML document with the root `multistatus`, in which each `response` has an `href` and a status of its own.
    ///
    /// Although in the 2xx class it may report nothing but failures, and until the content has been parsed nobody knows which. It does not imply a transaction either; that some parts worked and others did not is what the code is for.
    ///
    /// **When it occurs**
    ///
    /// - A file manager opens a WebDAV share: `PROPFIND /photos/ HTTP/1.1` with `Depth: 1` returns size and date of every file, and properties that do not exist in a separate `propstat` with 404.
    /// - `DELETE /a/` is to remove a whole tree but `/a/locked.doc` is locked; the 207 lists that one alone, with 423, and the other members are gone.
    /// - A CalDAV `REPORT` fetches a batch of events of which some were deleted on another device: 207 overall, 404 for each of those.
    /// - Some REST APIs borrow it, with JSON, for the results of a batch; others do not, such as `_bulk` in Elasticsearch, which answers 200 and sets `errors` in the content.
    ///
    /// **What to do**
    ///
    /// Callers: do not stop at the 2xx. Check each entry and retry only those that failed. An `href` in the XML may be a full URI or an absolute path, so normalize and decode before comparing.
    ///
    /// Operators: outside WebDAV the format of the content is yours to document, and monitoring needs its own counters, since an error rate by status code cannot see failures inside. If everything is refused for one and the same reason, a plain 401, 403 or 422 is easier to understand.
    ///
    /// **Which code to use**
    ///
    /// - [206](HttpStatus::PartialContent) Partial Content: Partial success is 207 and not 206, whose part is a stretch of one file; a 207 may even report success throughout.
    /// - [208](HttpStatus::AlreadyReported) Already Reported: 207 is the status of the response; 208 appears within its content, on entries that repeat an earlier one, and is not meant to be the status of a response.
    /// - [424](HttpStatus::FailedDependency) Failed Dependency: 424 is a usual guest inside a 207: one property could not be changed, so the others of the request were given up and say 424, while the true cause is on the first.
    ///
    /// Specification: [RFC 4918 section 11.1](https://www.rfc-editor.org/rfc/rfc4918#section-11.1)
    ///
    /// </div>
    #[doc(alias = "207")]
    #[doc(alias = "Multi-Status")]
    #[doc(alias = "多状态")]
    #[doc(alias = "批量操作")]
    #[doc(alias = "批量结果")]
    #[doc(alias = "部分成功")]
    #[doc(alias = "WebDAV")]
    #[doc(alias = "PROPFIND")]
    #[doc(alias = "multistatus")]
    #[doc(alias = "batch")]
    #[doc(alias = "bulk")]
    #[doc(alias = "partial success")]
    #[doc(alias = "CalDAV")]
    #[doc(alias = "CardDAV")]
    #[doc(alias = "Partial Update OK")]
    MultiStatus = 207,

    /// **208 Already Reported** · 已报告
    ///
    /// <div lang="zh-Hans">
    ///
    /// 写在 207 内容里的一条记录：这个集合前面已经列过了，它只是同一个集合的另一条路径，下面的成员不再重复。起因是 RFC 5842 的绑定，一个集合可以同时挂在几处；遇到环，更要靠它停下来。
    ///
    /// 只有 `Depth: infinity` 的请求才会见到，而且客户端应当先用请求头 `DAV: bind` 表明看得懂。它与“请求重复提交”没有关系，不是防重的信号。
    ///
    /// **什么时候出现**
    ///
    /// - `PROPFIND /Coll/` 带 `Depth: infinity` 和 `DAV: bind`，`/Coll/Bar` 其实就是 `/Coll/` 自己：前者标 `HTTP/1.1 208 Already Reported`，不再往下展开。
    /// - 同一个“公共资料”集合绑定在三个部门目录下，清单里第一处列出全部文件，另外两处各占一条 208。
    /// - 接口作者看到 Spring 的 `HttpStatus.ALREADY_REPORTED`，拿它回应重复下单；名字像，含义不对，通用客户端只会当成普通的 2xx。
    ///
    /// **怎么办**
    ///
    /// 调用方：属性里一并请求 `DAV:resource-id`，按它把 208 的那条和前面列过的集合对上，目录树才能还原完整。
    ///
    /// 服务方：客户端没声明 `DAV: bind` 就不要用，发现环时改报 508。要表达“这单已经提交过”，用 409，或者按幂等键把第一次的结果原样返回。
    ///
    /// **相近的码**
    ///
    /// - [207](HttpStatus::MultiStatus) 多状态：层级不同：外面那层是 207，里面某一条才可能是 208。抓包看到状态行写着 208，多半是自定义用法。
    /// - [409](HttpStatus::Conflict) 冲突：“已经存在”“已经提交过”该用 409 告诉调用方撞上了什么；208 只管 WebDAV 清单里的重复路径。
    /// - [508](HttpStatus::LoopDetected) 检测到循环：面对同一个环，客户端声明过 `DAV: bind`，服务器用 208 跳过重复处，照常列完；没声明，就只能以 508 中止。
    ///
    /// 规范：[RFC 5842 第 7.1 节](https://www.rfc-editor.org/rfc/rfc5842#section-7.1)
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// An entry inside a 207: this collection has been listed before and is met again by another path, so its members are not repeated. RFC 5842 introduced bindings, by which one collection can hang in several places, and where bindings form a circle this entry is what ends the listing.
    ///
    /// It occurs with `Depth: infinity` only, and a client should first have said with the request field `DAV: bind` that it understands. It has no bearing on requests submitted twice and is no signal of duplicate detection.
    ///
    /// **When it occurs**
    ///
    /// - `PROPFIND /Coll/` with `Depth: infinity` and `DAV: bind`, where `/Coll/Bar` is really `/Coll/` itself: the entry for it says `HTTP/1.1 208 Already Reported` and goes no deeper.
    /// - One collection of public files is bound into the folders of three departments; the listing shows its files at the first and spends a single 208 on each of the others.
    /// - An API author finds `HttpStatus.ALREADY_REPORTED` in Spring and uses it for orders submitted twice. The name fits, the meaning does not, and generic clients take it for just another 2xx.
    ///
    /// **What to do**
    ///
    /// Callers: request `DAV:resource-id` among the properties. It tells which collection listed earlier a 208 refers to, and without it the tree cannot be rebuilt.
    ///
    /// Operators: leave it out unless the client has sent `DAV: bind`, and report a circle as 508 in that case. To say that an order was placed before, use 409 or return the first result again by its idempotency key.
    ///
    /// **Which code to use**
    ///
    /// - [207](HttpStatus::MultiStatus) Multi-Status: They live on different levels, 207 on the status line and 208 in an entry below it; a 208 on the status line is almost surely somebody\'s own convention.
    /// - [409](HttpStatus::Conflict) Conflict: To tell a caller that something exists or was submitted before, use 409; 208 is confined to repeated paths in a WebDAV listing.
    /// - [508](HttpStatus::LoopDetected) Loop Detected: The same circle, two outcomes: for a client that sent `DAV: bind` the repetition is marked 208 and the listing completes, for any other it fails with 508.
    ///
    /// Specification: [RFC 5842 section 7.1](https://www.rfc-editor.org/rfc/rfc5842#section-7.1)
    ///
    /// </div>
    #[doc(alias = "208")]
    #[doc(alias = "Already Reported")]
    #[doc(alias = "已报告")]
    #[doc(alias = "已经列出")]
    #[doc(alias = "重复绑定")]
    #[doc(alias = "WebDAV")]
    #[doc(alias = "绑定")]
    #[doc(alias = "bind")]
    #[doc(alias = "PROPFIND")]
    #[doc(alias = "Depth infinity")]
    #[doc(alias = "resource-id")]
    #[doc(alias = "duplicate")]
    #[doc(alias = "重复提交")]
    AlreadyReported = 208,

    /// **218 This is fine** · 一切安好
    ///
    /// <div lang="zh-Hans">
    ///
    /// 没有任何规范定义它，IANA 也没有登记；名字取自那幅“着火的房间里小狗说没事”的漫画。网上的状态码清单多说它出自 Apache，这个说法找不到一手来源，各家互相转引，不能当真。
    ///
    /// 按 HTTP 的规则，不认识的 2xx 一律当 200 看待，所以通用客户端收到它会算作成功。真实含义只有发出它的那个程序知道，很可能是“出了错，但装作没事”。
    ///
    /// **什么时候出现**
    ///
    /// - 清单类网站写道：Apache 开了 `ProxyErrorOverride On` 就会发 218。该指令确实存在，作用是用本地的 `ErrorDocument` 替换后端的错误页；与 218 的关系无从证实。
    /// - 自家服务或测试桩里有人写了 `res.status(218)` 当玩笑，日志的 2xx 比例好看，里面却是失败的请求。
    ///
    /// **怎么办**
    ///
    /// 调用方：看内容和 `Server`、`Via` 头，弄清是哪一层发的；接口文档没写过它，就不要当成可靠的成功。
    ///
    /// 服务方：别发。成功用 200，有保留的成功在内容里说明，失败用 4xx 或 5xx；在代码和网关配置里搜 `218`，找到就换掉。
    ///
    /// **相近的码**
    ///
    /// - [200](HttpStatus::Ok) 成功：客户端程序对待两者没有差别；想说“成功，但有警告”，用 200，把警告放进内容，比发明一个码可靠。
    /// - [418](HttpStatus::ImATeapot) 我是茶壶：都是玩笑码，来历不同：418 出自 IETF 的愚人节 RFC，号码还被 IANA 保留；218 连出处都没有。
    ///
    /// 出自 Apache (attribution doubtful)
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// No specification defines it and IANA does not list it; the name comes from the comic of the dog in a burning room. Lists of status codes ascribe it to Apache, but no primary source bears that out: they quote one another, and the claim should not be relied upon.
    ///
    /// By the rules of HTTP an unknown 2xx is treated like 200, so that a generic client counts it as success. What was really meant only the sender knows, and quite possibly it is an error in disguise.
    ///
    /// **When it occurs**
    ///
    /// - Reference sites claim that Apache sends it under `ProxyErrorOverride On`. The directive exists and puts a local `ErrorDocument` in place of a backend\'s error page; a connection with 218 could not be confirmed.
    /// - Somebody wrote `res.status(218)` into a service or a test stub for fun, and the logs now show a fine share of 2xx with failed requests among them.
    ///
    /// **What to do**
    ///
    /// Callers: the content and fields such as `Server` and `Via` help to find which layer sent it. Unless the documentation of the interface mentions it, do not trust it as success.
    ///
    /// Operators: do not send it. Use 200 for success, explain reservations in the content, and give failures a 4xx or 5xx; search code and gateway settings for `218` and replace it.
    ///
    /// **Which code to use**
    ///
    /// - [200](HttpStatus::Ok) OK: Software treats the two alike. Success with a warning is better put as 200 with the warning in the content than as a code of one\'s own invention.
    /// - [418](HttpStatus::ImATeapot) I\'m a teapot: Jokes both, but 418 goes back to an April Fools RFC and has its number reserved by IANA, while 218 has no traceable source at all.
    ///
    /// Defined by Apache (attribution doubtful)
    ///
    /// </div>
    #[doc(alias = "218")]
    #[doc(alias = "This is fine")]
    #[doc(alias = "一切安好")]
    #[doc(alias = "非标准状态码")]
    #[doc(alias = "玩笑状态码")]
    #[doc(alias = "着火的狗")]
    #[doc(alias = "meme")]
    #[doc(alias = "unofficial")]
    #[doc(alias = "nonstandard")]
    #[doc(alias = "ProxyErrorOverride")]
    #[doc(alias = "Apache")]
    ThisIsFine = 218,

    /// **226 IM Used** · 使用了实例操作
    ///
    /// <div lang="zh-Hans">
    ///
    /// IM 指 instance manipulation（实例操作）。客户端在 `GET` 里用 `A-IM` 说自己会处理哪些差分格式，并用 `If-None-Match` 报上手里的版本；服务器于是不发全文，只发加工后的结果，最典型的是新旧两版的差异。用了哪些操作写在 `IM` 头里，响应必须带当前版本的 `ETag`。
    ///
    /// 拿到的内容多半不能单独使用，要与旧版本合成才是完整的新版本。它出自 2002 年的 RFC 3229，浏览器不支持，主流服务器也基本没有实现，今天很难遇见。
    ///
    /// **什么时候出现**
    ///
    /// - 请求 `A-IM: vcdiff` 加上 `If-None-Match` 里的旧标签，响应 `226`，带 `IM: vcdiff`、`Delta-Base` 和新的 `ETag`，内容只有几百字节的差分。
    /// - 2004 年前后博客圈试过“RFC3229+feed”：阅读器发 `A-IM: feed`，订阅源只返回上次之后的新文章，当时有人为 WordPress 写过实现。
    /// - 大脚本只改了一个字，想省流量，如今会用共享字典压缩（RFC 9842）：状态码仍是 200，靠 `Content-Encoding: dcz` 区分。
    ///
    /// **怎么办**
    ///
    /// 调用方：没实现合成就别发 `A-IM`；合成前核对 `Delta-Base` 是不是手里的那一版，对不上就去掉 `A-IM` 重新取全文。
    ///
    /// 服务方：没收到 `A-IM` 绝不能回它。中间的缓存若不懂 226，可能把差分当全文发给别人，因此要用 `Cache-Control` 管住；新项目直接选普通压缩或字典压缩。
    ///
    /// **相近的码**
    ///
    /// - [203](HttpStatus::NonAuthoritativeInformation) 非权威信息：226 是说好了的加工，写明方法，还能还原；203 是代理单方面的改动，原件一般找不回来。
    /// - [206](HttpStatus::PartialContent) 部分内容：要第几到第几个字节，用 `Range`，得 206；要“从我那版到现在改了什么”，用 `A-IM`，得 226。
    /// - [304](HttpStatus::NotModified) 未修改：客户端都报上了旧版的 `ETag`：没有变化，304 了事；变了而且双方都会差分，才有 226；变了但不会，回 200 全文。
    ///
    /// 规范：[RFC 3229 第 10.4.1 节](https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1) · 必须带有 `ETag` · 可以带有 `IM`、`Delta-Base`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// IM is short for instance manipulation. In a `GET` the client lists in `A-IM` the delta formats it can handle and in `If-None-Match` the versions it holds; the server then sends, instead of the full text, the result of a manipulation, typically the difference between old and new. The `IM` field says what was applied, and the response must give the `ETag` of the current version.
    ///
    /// Such content is usually of no use alone and has to be combined with the older version. The code dates from RFC 3229 (2002). Browsers do not support it, common servers scarcely do, and it is hard to come across today.
    ///
    /// **When it occurs**
    ///
    /// - A request with `A-IM: vcdiff` and an old tag in `If-None-Match` is answered by `226` with `IM: vcdiff`, a `Delta-Base` and the new `ETag`; the content is a difference of a few hundred bytes.
    /// - Around 2004 weblogs tried RFC3229+feed: a reader sends `A-IM: feed` and gets only what is newer than its last visit, for which there was code for WordPress among others.
    /// - To save bytes on a big script of which one word has changed, one would use compression with a shared dictionary today (RFC 9842); the status stays 200 and `Content-Encoding: dcz` makes the difference.
    ///
    /// **What to do**
    ///
    /// Callers: do not send `A-IM` unless you can combine. Check that `Delta-Base` is the version you hold, and if it is not, fetch the whole again without `A-IM`.
    ///
    /// Operators: never send it to a request without `A-IM`. A cache that does not understand the code could hand a difference to others as if it were the whole, so restrain it with `Cache-Control`. New projects should take ordinary compression or shared dictionaries.
    ///
    /// **Which code to use**
    ///
    /// - [203](HttpStatus::NonAuthoritativeInformation) Non-Authoritative Information: The manipulation behind 226 was agreed upon, is named and can be undone; the change behind 203 was a proxy\'s own idea, and the original is mostly lost.
    /// - [206](HttpStatus::PartialContent) Partial Content: Bytes from here to there are asked for by `Range` and come as 206; what has changed since a given version is asked for by `A-IM` and comes as 226.
    /// - [304](HttpStatus::NotModified) Not Modified: Both follow an `If-None-Match`: no change is 304, a change that can be sent as a difference is 226, and a change sent whole is 200.
    ///
    /// Specification: [RFC 3229 section 10.4.1](https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1) · requires `ETag` · allows `IM`, `Delta-Base`
    ///
    /// </div>
    #[doc(alias = "226")]
    #[doc(alias = "IM Used")]
    #[doc(alias = "使用了实例操作")]
    #[doc(alias = "差分更新")]
    #[doc(alias = "增量编码")]
    #[doc(alias = "差量传输")]
    #[doc(alias = "实例处理")]
    #[doc(alias = "delta encoding")]
    #[doc(alias = "instance manipulation")]
    #[doc(alias = "vcdiff")]
    #[doc(alias = "A-IM")]
    #[doc(alias = "diff")]
    #[doc(alias = "RSS feed")]
    #[doc(alias = "增量更新")]
    ImUsed = 226,

    /// **300 Multiple Choices** · 多种选择
    ///
    /// <div lang="zh-Hans">
    ///
    /// 这个地址背后不止一种表示，每种都有自己更具体的地址；服务器把清单摆出来，请用户或程序自己挑。服务器若有首选，应写进 `Location`，客户端可以照着走，也可以不理。
    ///
    /// 清单用什么格式，规范没有规定，程序想自动挑选，双方得另有约定。它不表示出错，也不表示资源搬了家；缓存默认可以把这份清单存下来。
    ///
    /// **什么时候出现**
    ///
    /// - OpenStack 的身份服务 Keystone 对 `GET /` 回 300，内容里的 `versions` 列出各版本接口的入口；华为云 IAM 沿用了这种写法。
    /// - Apache 开了 `CheckSpelling On`，路径拼错一个字母，而目录里相近的文件名不止一个，`mod_speling` 便列出候选让人挑。
    /// - 页面脚本里的 `fetch()` 不会跟随它：Fetch 标准只把 301、302、303、307、308 算作重定向；`curl -L` 则是有 `Location` 就跟。
    ///
    /// **怎么办**
    ///
    /// 调用方：别指望 HTTP 库替你选。按约定的格式解析清单，或者直接请求想要的那个具体地址，并把它记下来，省掉以后的往返。
    ///
    /// 服务方：能按 `Accept`、`Accept-Language` 替客户端决定的，直接给 200 更省事；确实要列清单，就附上可点的链接，有首选再加 `Location`。
    ///
    /// **相近的码**
    ///
    /// - [406](HttpStatus::NotAcceptable) 不可接受：两者都可以附一份候选清单：300 请你从中挑，406 说的是你开的条件一个都不满足。
    /// - [506](HttpStatus::VariantAlsoNegotiates) 变体也在协商：按 RFC 2295 做透明内容协商，服务器不替客户端拿主意时用 300 列出变体；协商本身配错了，才轮到 506。
    ///
    /// 规范：[RFC 9110 第 15.4.1 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1) · 默认可缓存 · 可以带有 `Location`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Behind this address there are several representations, each with a more specific address of its own, and the server offers a list from which a user or a program may choose. If it has a favourite, it should name that one in `Location`; following it is allowed, not required.
    ///
    /// The format of the list is left open, so automatic choice presupposes an agreement made elsewhere. Nothing has failed and nothing has moved, and by default a cache may keep the list.
    ///
    /// **When it occurs**
    ///
    /// - Keystone, the identity service of OpenStack, meets `GET /` with 300 and lists in `versions` where each version of its API begins; Huawei Cloud IAM kept the habit.
    /// - An Apache with `CheckSpelling On` is asked for a path with one wrong letter, several files have similar names, and `mod_speling` lists the candidates.
    /// - `fetch()` in a web page does not follow it, for the Fetch standard counts only 301, 302, 303, 307 and 308 as redirects; `curl -L` goes wherever a `Location` points.
    ///
    /// **What to do**
    ///
    /// Callers: do not count on an HTTP library to choose. Parse the list as agreed, or request the variant you want by its own address and keep that address for later.
    ///
    /// Operators: where `Accept` or `Accept-Language` settles the matter, a plain 200 spares everybody a round trip. If it has to be a list, make it one of links, with `Location` for the preferred entry.
    ///
    /// **Which code to use**
    ///
    /// - [406](HttpStatus::NotAcceptable) Not Acceptable: Either may carry a list of alternatives: 300 invites a choice among them, 406 reports that none meets the terms of the request.
    /// - [506](HttpStatus::VariantAlsoNegotiates) Variant Also Negotiates: In the transparent negotiation of RFC 2295 a server that leaves the choice to the client lists its variants with 300; 506 means that the negotiation itself is set up wrongly.
    ///
    /// Specification: [RFC 9110 section 15.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1) · cacheable by default · allows `Location`
    ///
    /// </div>
    #[doc(alias = "300")]
    #[doc(alias = "Multiple Choices")]
    #[doc(alias = "多种选择")]
    #[doc(alias = "多重选择")]
    #[doc(alias = "多个选项")]
    #[doc(alias = "候选列表")]
    #[doc(alias = "版本发现")]
    #[doc(alias = "内容协商")]
    #[doc(alias = "reactive negotiation")]
    #[doc(alias = "version discovery")]
    #[doc(alias = "mod_speling")]
    #[doc(alias = "keystone")]
    MultipleChoices = 300,

    /// **301 Moved Permanently** · 永久移动
    ///
    /// <div lang="zh-Hans">
    ///
    /// 资源换了地址，而且不打算搬回来；新地址写在 `Location` 里，以后的引用都该改用它。浏览器会跟过去，搜索引擎会逐步改收新地址，缓存没见到有效期也可以把这条跳转存下来。
    ///
    /// 由于历史原因，客户端跟随时可以把 `POST` 改成 `GET`，请求的内容随之丢掉。非要保留方法不可，就用 308。
    ///
    /// **什么时候出现**
    ///
    /// - 全站切到 HTTPS：80 端口的 nginx 里写 `return 301 https://$host$request_uri;`。
    /// - 请求 `GET /docs`，而 `docs` 是个目录，nginx 会用 301 补上末尾的斜杠，跳到 `/docs/`。
    /// - `curl -L -d a=1` 遇到 301，第二次请求默认变成 `GET`；加 `--post301` 才继续用 `POST`。
    ///
    /// **怎么办**
    ///
    /// 调用方：把配置、书签、SDK 里的旧地址换掉，别每次多跑一趟；接口调用要给跳转次数设上限，写操作直接打新地址。
    ///
    /// 服务方：没想好之前先用 302 试，因为浏览器可能把 301 记很久，撤回很难；可以给它配一个短的 `Cache-Control: max-age`。多次搬家时让旧地址直达最终地址，不要一跳接一跳。
    ///
    /// **相近的码**
    ///
    /// - [302](HttpStatus::Found) 临时移动：差别在“以后还来不来旧地址”：301 让人永远改用新地址，缓存和搜索引擎都会记住；302 只管这一次。
    /// - [304](HttpStatus::NotModified) 未修改：同是 3 开头，代码里写成“3xx 就取 `Location` 跳转”会在 304 上踩空：301 换地址，304 不换，也没有 `Location` 可跟。
    /// - [308](HttpStatus::PermanentRedirect) 永久重定向：给人看的页面搬家，301 兼容性最好；有人往旧地址 `POST` 或 `PUT` 的接口搬家，用 308，否则写请求会悄悄变成 `GET`。
    /// - [410](HttpStatus::Gone) 已永久移除：搬家用 301，关张用 410；内容真没了还跳到一个不相干的页面，用户和爬虫都会糊涂。
    ///
    /// 规范：[RFC 9110 第 15.4.2 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2) · 默认可缓存 · 可以带有 `Location`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The resource has a new address for good, given in `Location`, and every reference to the old one should be changed. Browsers follow it, search engines come to list the new address, and a cache may remember the redirect even without an explicit lifetime.
    ///
    /// For historical reasons a client following it may turn a `POST` into a `GET` and drop the content. Where the method has to survive, 308 is the code that forbids the change.
    ///
    /// **When it occurs**
    ///
    /// - Moving a site to HTTPS: the nginx server on port 80 says `return 301 https://$host$request_uri;`.
    /// - `GET /docs` where `docs` is a directory: nginx adds the final slash by sending the client to `/docs/`.
    /// - `curl -L -d a=1` sends its second request as `GET` after a 301; only with `--post301` does it stay a `POST`.
    ///
    /// **What to do**
    ///
    /// Callers: replace the old address in settings, bookmarks and client libraries to save the extra round trip. Cap the number of hops, and send writes to the new address directly.
    ///
    /// Operators: try the move with 302 first, since browsers may hold on to a 301 long after you regret it, or give it a short `Cache-Control: max-age`. After several moves, point every old address at the last one instead of building a chain.
    ///
    /// **Which code to use**
    ///
    /// - [302](HttpStatus::Found) Found: The question is where the next request goes: after 301 to the new address, remembered by caches and search engines; after 302 to the old one again.
    /// - [304](HttpStatus::NotModified) Not Modified: Code that treats every 3xx as a jump stumbles here: 301 names another address in `Location`, 304 names none and points at the client\'s own cache.
    /// - [308](HttpStatus::PermanentRedirect) Permanent Redirect: For pages that people visit, 301 is understood by the oldest clients; for an interface that receives `POST` or `PUT`, take 308, or writes may quietly turn into `GET`.
    /// - [410](HttpStatus::Gone) Gone: Moved is 301, closed down is 410; redirecting what is really gone to some unrelated page misleads people and crawlers alike.
    ///
    /// Specification: [RFC 9110 section 15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2) · cacheable by default · allows `Location`
    ///
    /// </div>
    #[doc(alias = "301")]
    #[doc(alias = "Moved Permanently")]
    #[doc(alias = "永久移动")]
    #[doc(alias = "永久重定向")]
    #[doc(alias = "永久跳转")]
    #[doc(alias = "搬家")]
    #[doc(alias = "换域名")]
    #[doc(alias = "强制 HTTPS")]
    #[doc(alias = "redirect")]
    #[doc(alias = "permanent redirect")]
    #[doc(alias = "SEO")]
    MovedPermanently = 301,

    /// **302 Found** · 临时移动
    ///
    /// <div lang="zh-Hans">
    ///
    /// 这一次请到 `Location` 给的地址去取，旧地址照旧有效，下回还从它开始。没有写明缓存时间，缓存就不该把这条跳转留着。
    ///
    /// 与 301 一样，客户端可以顺手把 `POST` 改成 `GET`。想明确“处理完了，去看结果页”用 303，想保证方法不变用 307；302 的含糊正是后两个码出现的原因。
    ///
    /// **什么时候出现**
    ///
    /// - Django 的 `login_required` 发现没登录，跳到 `Location: /accounts/login/?next=/cart/`。
    /// - OAuth 2.0 授权完成后，授权服务器把浏览器送回 `Location: https://app.example/cb?code=…&state=…`。
    /// - Spring MVC 控制器返回 `redirect:/orders/7`，默认发出的就是 302；表单提交之后的这种跳转，语义上其实是 303。
    ///
    /// **怎么办**
    ///
    /// 调用方：跟随跳转，但保留原地址。脚本突然收到一个跳往登录页的 302，先查会话或令牌是否过期；跳个没完，多半是 Cookie 没带上，或者代理后面的应用不知道外面已经是 HTTPS。
    ///
    /// 服务方：给程序用的接口遇到未登录应回 401，不要把它们引到 HTML 登录页。跳转目标来自请求参数时要校验，否则就是开放重定向漏洞。
    ///
    /// **相近的码**
    ///
    /// - [301](HttpStatus::MovedPermanently) 永久移动：换域名、上 HTTPS 这类不回头的变动用 301；灰度、活动页、登录跳转这些随时会变的用 302，用错了旧跳转会赖在浏览器缓存里。
    /// - [303](HttpStatus::SeeOther) 查看其他：处理完表单去看结果，正解是 303；302 对 `POST` 通常也能奏效，可 `PUT`、`DELETE` 之后就可能带着原方法去请求结果页。
    /// - [307](HttpStatus::TemporaryRedirect) 临时重定向：不能当成一回事：302 允许客户端把 `POST` 变成 `GET` 并丢掉内容，307 要求原样重发。上传、支付这类请求临时改道，只能用 307。
    /// - [401](HttpStatus::Unauthorized) 未认证：未登录时网页习惯用 302 跳登录页，接口应该用 401；程序跟着 302 走，最后拿到的是 200 和一页登录表单，比直接报错更难查。
    /// - [511](HttpStatus::NetworkAuthenticationRequired) 需要网络认证：认证门户常见的做法是劫持请求再回 302，把人带去登录页，看上去像网站自己在跳转；511 则明说这是网络在拦，不是网站。
    ///
    /// 规范：[RFC 9110 第 15.4.3 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3) · 可以带有 `Location`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// For this once, go to the address in `Location`; the original one stays valid and is where the next request should start. Without an explicit lifetime the redirect is not meant to be cached.
    ///
    /// A client may change `POST` to `GET` on the way. That ambiguity is why two stricter codes exist: 303 sends the client to a result page by `GET`, 307 keeps method and content.
    ///
    /// **When it occurs**
    ///
    /// - Django\'s `login_required` meets an anonymous visitor and answers `Location: /accounts/login/?next=/cart/`.
    /// - At the end of an OAuth 2.0 authorization the server returns the browser with `Location: https://app.example/cb?code=…&state=…`.
    /// - A Spring MVC controller returning `redirect:/orders/7` produces 302 by default, though after a form post the intent is that of 303.
    ///
    /// **What to do**
    ///
    /// Callers: follow it and keep the original address. A script that is suddenly sent to a login page has most likely lost its session or token. An endless loop tends to mean a cookie that is not sent back, or an application behind a proxy that does not know the outside already speaks HTTPS.
    ///
    /// Operators: give API clients a 401 instead of leading them to an HTML login page. Validate a target taken from a request parameter, or it becomes an open redirect.
    ///
    /// **Which code to use**
    ///
    /// - [301](HttpStatus::MovedPermanently) Moved Permanently: A change with no way back, such as a new domain, calls for 301; a campaign page, a trial or a detour to the login is 302, which leaves nothing behind in browser caches.
    /// - [303](HttpStatus::SeeOther) See Other: Leaving a processed form for its result is the domain of 303; a 302 usually works after `POST`, but after `PUT` or `DELETE` the result page may be requested with that method.
    /// - [307](HttpStatus::TemporaryRedirect) Temporary Redirect: The two are not interchangeable: on the way through a 302 a `POST` may lose its method and content, through a 307 it may not. A temporary detour for uploads or payments has to be the latter.
    /// - [401](HttpStatus::Unauthorized) Unauthorized: Web pages answer a missing login with 302 to a form, APIs should answer 401; a program that follows the former ends up with 200 and a form it cannot read.
    /// - [511](HttpStatus::NetworkAuthenticationRequired) Network Authentication Required: A captive portal often forges a 302 to its login page, as if the site itself had moved; 511 is the honest form, saying that the network stands in the way.
    ///
    /// Specification: [RFC 9110 section 15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3) · allows `Location`
    ///
    /// </div>
    #[doc(alias = "302")]
    #[doc(alias = "临时移动")]
    #[doc(alias = "临时重定向")]
    #[doc(alias = "临时跳转")]
    #[doc(alias = "登录跳转")]
    #[doc(alias = "Moved Temporarily")]
    #[doc(alias = "temporary redirect")]
    #[doc(alias = "redirect")]
    #[doc(alias = "重定向次数过多")]
    #[doc(alias = "redirect loop")]
    Found = 302,

    /// **303 See Other** · 查看其他
    ///
    /// <div lang="zh-Hans">
    ///
    /// 答复不在这里，在另一个地址：到 `Location` 去取一下就能看到。不管原来是 `POST`、`PUT` 还是 `DELETE`，下一步都改成 `GET`（原本是 `HEAD` 的可以仍用 `HEAD`），请求的内容不再带过去。
    ///
    /// 新地址不是旧地址的替身，而是另一样东西：结果页、任务状态，或者对某个没法经 HTTP 传输的事物的描述。它只说去哪里看，不担保事情办成了；成没成，看那一页怎么写。
    ///
    /// **什么时候出现**
    ///
    /// - 下单：`POST /orders` 之后回 `Location: /orders/7`，用户在结果页按刷新，重发的只是 `GET`，不会再下一单，这就是 Post/Redirect/Get。
    /// - Inertia 和 Rails Turbo 的页面发出 `DELETE`，删完要跳回列表时必须用 303；写成 302，浏览器会带着 `DELETE` 去请求列表页。
    /// - `http://dbpedia.org/resource/Berlin` 指的是柏林这座城市，城市传不过来，服务器便引到介绍它的文档 `/page/Berlin`。
    ///
    /// **怎么办**
    ///
    /// 调用方：照常跟随，需要保存、轮询、收藏的都是 `Location` 里的地址。用 curl 时不要写 `-X POST -L`：`-X` 会让每一跳都用 `POST`，改用 `-d` 就没有这个问题。
    ///
    /// 服务方：表单和有副作用的操作做完后用它收尾，目标选经得起刷新的页面。框架的跳转函数默认多半是 302 或 307，要显式指定状态码；校验没过就当场给 4xx，别先跳走再报错。
    ///
    /// **相近的码**
    ///
    /// - [201](HttpStatus::Created) 已创建：新建成功后，给程序的接口用 201，`Location` 只供记录；给人看的网页用 303，让浏览器真的走过去。
    /// - [205](HttpStatus::ResetContent) 重置内容：提交后回到空表单：303 由浏览器自己跳转、重新取一份，不写脚本也行；205 只在自家前端约定好时才管用。
    /// - [302](HttpStatus::Found) 临时移动：302 之后用什么方法要看客户端：`POST` 多半变成 `GET`，`PUT` 和 `DELETE` 多半原样照发；303 把这件事定死了，统统 `GET`。
    /// - [307](HttpStatus::TemporaryRedirect) 临时重定向：对同一个 `POST`，307 是“到那边再交一遍”，303 是“已经收下，去那边看”；用反了，不是重复下单就是丢单。
    ///
    /// 规范：[RFC 9110 第 15.4.4 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4) · 可以带有 `Location`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The answer lies at another address: fetch what `Location` names. Whatever the method was, `POST`, `PUT` or `DELETE`, the next one is `GET` (or `HEAD` if it was that before), and the content of the request is not sent along.
    ///
    /// What is found there does not stand in for the original resource but is one of its own: a result page, the state of a job, a description of something that cannot travel over HTTP. The code says where to look and certifies no success; that is for the page to tell.
    ///
    /// **When it occurs**
    ///
    /// - An order is placed: `POST /orders` is answered with `Location: /orders/7`, and reloading the result page repeats a harmless `GET` instead of the order. The pattern is known as Post/Redirect/Get.
    /// - A page built with Inertia or Rails Turbo sends `DELETE` and is to return to the list: this takes 303, as after 302 the browser requests the list with `DELETE`.
    /// - `http://dbpedia.org/resource/Berlin` denotes the city, which no server can transmit; the visitor is referred to `/page/Berlin`, a document about it.
    ///
    /// **What to do**
    ///
    /// Callers: follow it, and keep the address in `Location` for polling or for a bookmark. With curl avoid `-X POST -L`, since `-X` forces the method on every hop; `-d` alone does the right thing.
    ///
    /// Operators: end forms and other actions with it, at a page that stands being reloaded. Redirect helpers of frameworks mostly default to 302 or 307, so name the status explicitly. Input that fails validation deserves its 4xx on the spot, without a detour.
    ///
    /// **Which code to use**
    ///
    /// - [201](HttpStatus::Created) Created: Something was made and has an address: 201 hands the address to an API client for its records, 303 takes a person\'s browser there.
    /// - [205](HttpStatus::ResetContent) Reset Content: Back to an empty form after posting: by 303 the browser fetches it anew without any script; 205 works only where your own front end honours it.
    /// - [302](HttpStatus::Found) Found: After 302 the method is up to the client: a `POST` mostly turns into `GET`, a `PUT` or `DELETE` mostly does not. 303 leaves no doubt that it is `GET`.
    /// - [307](HttpStatus::TemporaryRedirect) Temporary Redirect: In reply to a `POST`, 307 means submit it again over there, while 303 means it has been received, go and look. Confusing them produces duplicate orders or lost ones.
    ///
    /// Specification: [RFC 9110 section 15.4.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4) · allows `Location`
    ///
    /// </div>
    #[doc(alias = "303")]
    #[doc(alias = "See Other")]
    #[doc(alias = "查看其他")]
    #[doc(alias = "参见其他")]
    #[doc(alias = "查看其它位置")]
    #[doc(alias = "表单重复提交")]
    #[doc(alias = "提交后跳转")]
    #[doc(alias = "PRG")]
    #[doc(alias = "Post/Redirect/Get")]
    #[doc(alias = "redirect after post")]
    #[doc(alias = "form resubmission")]
    #[doc(alias = "turbo")]
    #[doc(alias = "inertia")]
    SeeOther = 303,

    /// **304 Not Modified** · 未修改
    ///
    /// <div lang="zh-Hans">
    ///
    /// 客户端带着条件来问（`If-None-Match` 或 `If-Modified-Since`），服务器答：你手里那份还能用，我就不再传了。它只用来回应条件 `GET` 和条件 `HEAD`，没有内容，响应在头部之后就结束。
    ///
    /// 换作 200 时会有的 `Cache-Control`、`Content-Location`、`Date`、`ETag`、`Expires`、`Vary`，在 304 里照样要带，缓存靠它们更新那份存货的元数据。虽是 3 开头，却没有新地址可跳；也别理解成“资源从来没变过”，它只是与客户端报上来的那一版相符。
    ///
    /// **什么时候出现**
    ///
    /// - 浏览器刷新页面，把上次的 `ETag` 放进 `If-None-Match` 发来；nginx 对静态文件默认 `etag on`，比对一致就回 304。
    /// - 轮询 GitHub REST API 时带上 `Authorization` 和 `If-None-Match`，得到 304 的请求不计入主限额。
    /// - 两台 nginx 上同一文件的修改时间不同，由时间和大小算出的 `ETag` 也就不同，轮询到另一台便拿不到 304，只能重新下载。
    ///
    /// **怎么办**
    ///
    /// 调用方：直接用本地那份，并用响应头更新它的有效期；手里其实没有副本（缓存刚被清掉）就去掉条件头重发一次。自己写的 HTTP 客户端要么不加条件头，要么把缓存做全。
    ///
    /// 服务方：不要给它附内容，也不要漏掉 `Cache-Control` 和 `Vary`。发了版用户却总看到旧页面，检查 `ETag` 是否真的随内容变化，以及中间的缓存有没有转发条件头。
    ///
    /// **相近的码**
    ///
    /// - [200](HttpStatus::Ok) 成功：没带条件头的请求不该收到 304；带了条件而内容变过，收到的就是 200 加新内容。想看完整响应，去掉 `If-None-Match` 和 `If-Modified-Since` 再试。
    /// - [204](HttpStatus::NoContent) 无内容：缓存收到 304 会拿出旧内容展示，收到 204 则没有东西可展示；“数据没变化”想让客户端沿用旧的，不能用 204 代替。
    /// - [226](HttpStatus::ImUsed) 使用了实例操作：304 之外的另一种省法：内容变了一点点，226 只发差异。它要客户端先用 `A-IM` 声明，现实中几乎没有人实现。
    /// - [301](HttpStatus::MovedPermanently) 永久移动：浏览器把 301 存进缓存后，再访问旧地址可能一个请求都不发，看着像“没变化”；304 则必有一次往返，而且地址始终没换。
    /// - [412](HttpStatus::PreconditionFailed) 先决条件失败：304 只用于 `GET` 和 `HEAD`；写操作的条件不成立要回 412，错发成 304，客户端会以为什么都不用做。
    ///
    /// 规范：[RFC 9110 第 15.4.5 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5) · 没有响应体 · 可以带有 `Cache-Control`、`Content-Location`、`Date`、`ETag`、`Expires`、`Vary`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The client asked with a condition, `If-None-Match` or `If-Modified-Since`, and the server replies that the stored copy is still good. The code answers conditional `GET` and `HEAD` requests only. It has no content: the response ends after the header section.
    ///
    /// Whichever of `Cache-Control`, `Content-Location`, `Date`, `ETag`, `Expires` and `Vary` a 200 would have carried must be sent here too, so that a cache can refresh what it knows about its copy. There is no other address to go to, despite the leading 3, and nothing is said about versions other than the one the client named.
    ///
    /// **When it occurs**
    ///
    /// - On reload the browser sends the last `ETag` back in `If-None-Match`; nginx, where `etag on` is the default for static files, compares the two and answers 304.
    /// - A poller of the GitHub REST API sends `Authorization` and `If-None-Match`: requests that end in 304 do not count against the primary rate limit.
    /// - Two nginx machines hold the same file with different modification times; as `ETag` is computed from time and size, a client that changes machines downloads it again.
    ///
    /// **What to do**
    ///
    /// Callers: use the local copy and renew its lifetime from the new header fields. If the copy is gone, repeat the request without the conditions. A hand-written client should either send no conditional headers or implement the cache that goes with them.
    ///
    /// Operators: send no content and do not leave out `Cache-Control` or `Vary`. If users keep seeing an old page after a release, check that `ETag` really changes with the content and that caches in between pass conditions on.
    ///
    /// **Which code to use**
    ///
    /// - [200](HttpStatus::Ok) OK: Without a condition in the request the answer is 200; with one it is 200 only if the content differs. To see the full response, drop `If-None-Match` and `If-Modified-Since`.
    /// - [204](HttpStatus::NoContent) No Content: On a 304 a cache brings out its old content, on a 204 there is none to bring out; a poller told that nothing is new should get the former.
    /// - [226](HttpStatus::ImUsed) IM Used: Where little has changed, 226 could send the difference alone; the client must offer that in `A-IM`, and hardly anybody implements it.
    /// - [301](HttpStatus::MovedPermanently) Moved Permanently: Both involve the browser cache, but differently: a stored 301 may skip the old address altogether, while 304 is always the result of a round trip to the same address.
    /// - [412](HttpStatus::PreconditionFailed) Precondition Failed: Only `GET` and `HEAD` may end in 304. If the condition of a write fails, 412 is due; a 304 in its place would suggest that all is well.
    ///
    /// Specification: [RFC 9110 section 15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5) · no body · allows `Cache-Control`, `Content-Location`, `Date`, `ETag`, `Expires`, `Vary`
    ///
    /// </div>
    #[doc(alias = "304")]
    #[doc(alias = "Not Modified")]
    #[doc(alias = "未修改")]
    #[doc(alias = "协商缓存")]
    #[doc(alias = "缓存命中")]
    #[doc(alias = "条件请求")]
    #[doc(alias = "未改变")]
    #[doc(alias = "etag")]
    #[doc(alias = "if-none-match")]
    #[doc(alias = "if-modified-since")]
    #[doc(alias = "last-modified")]
    #[doc(alias = "conditional request")]
    #[doc(alias = "revalidation")]
    NotModified = 304,

    /// **305 Use Proxy** · 使用代理
    ///
    /// <div lang="zh-Hans">
    ///
    /// 照 RFC 2616 的定义，源站借它告诉客户端：这个资源只能经代理来取，请走那个代理，把这一次请求重发一遍。`Location` 里放的是代理的地址，不是资源的新地址，别的 3xx 都没有这种用法。
    ///
    /// RFC 7231 出于安全考虑弃用了它，RFC 9110 只留下一句“已弃用”。道理不难懂：既然响应能指定代理，谁能篡改响应，谁就能把流量引到自己手上。今天收到它，应当作对方配置有误，不要照办。
    ///
    /// **什么时候出现**
    ///
    /// - 它还有效时的样子：`HTTP/1.1 305 Use Proxy`，附 `Location: http://proxy.example:3128/`。
    /// - Java 的 `HttpURLConnection` 源码里留着专门的分支：把 `Location` 中的主机和端口当作代理，仍去取原来的地址。
    /// - 浏览器的 `fetch()` 不把它当重定向，页面脚本拿到的就是一个状态为 305 的普通响应。
    ///
    /// **怎么办**
    ///
    /// 调用方：不要据此切换代理。网络环境确实要求走代理的，向管理员要地址，写进 `HTTPS_PROXY`、`NO_PROXY` 这类环境变量或 PAC 文件。
    ///
    /// 服务方：把它从配置和代码里清掉；不想让人直连，就在网络层限制来源，或者回 403 并说明该走哪条路。
    ///
    /// **相近的码**
    ///
    /// - [306](HttpStatus::SwitchProxy) 切换代理：305 让没走代理的请求改走代理，306 想让已经走代理的客户端换一个；一个进过标准又被弃用，一个始终停在草案。
    /// - [407](HttpStatus::ProxyAuthenticationRequired) 需要代理认证：都牵涉代理：305 由源站发出，嫌客户端没走代理；407 由代理发出，要客户端先报上账号，至今常用。
    ///
    /// 规范：[RFC 9110 第 15.4.6 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// As RFC 2616 had it, the origin server declares that the resource can be had through a proxy only, and that this one request should be repeated by way of it. `Location` names the proxy, not another place of the resource, which sets the code apart from every other redirect.
    ///
    /// RFC 7231 deprecated it for reasons of security, and RFC 9110 does no more than record the fact. The danger is plain: where a response may configure a proxy, whoever can forge a response can pull the traffic to themselves. A client that meets it today should take it for a mistake and not obey.
    ///
    /// **When it occurs**
    ///
    /// - What it looked like while it was valid: `HTTP/1.1 305 Use Proxy` with `Location: http://proxy.example:3128/`.
    /// - The source of Java\'s `HttpURLConnection` has a branch of its own for it, which takes host and port from `Location` as a proxy and still fetches the original address.
    /// - To `fetch()` in a browser it is no redirect at all; the script is handed an ordinary response whose status happens to be 305.
    ///
    /// **What to do**
    ///
    /// Callers: do not change proxies on its account. If your network does demand one, get its address from the administrator and set it in `HTTPS_PROXY` and `NO_PROXY` or in a PAC file.
    ///
    /// Operators: remove it from code and configuration. To keep clients from connecting directly, restrict the source addresses in the network, or answer 403 and explain the proper way in.
    ///
    /// **Which code to use**
    ///
    /// - [306](HttpStatus::SwitchProxy) Switch Proxy: 305 was to bring a proxy into the path, 306 to exchange the one already there; the former was standard once and is deprecated, the latter remained a draft.
    /// - [407](HttpStatus::ProxyAuthenticationRequired) Proxy Authentication Required: 305 came from an origin server that missed a proxy in the path; 407 comes from a proxy in the path that misses credentials, and is in daily use.
    ///
    /// Specification: [RFC 9110 section 15.4.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)
    ///
    /// </div>
    #[doc(alias = "305")]
    #[doc(alias = "Use Proxy")]
    #[doc(alias = "使用代理")]
    #[doc(alias = "必须走代理")]
    #[doc(alias = "通过代理访问")]
    #[doc(alias = "强制代理")]
    #[doc(alias = "已弃用")]
    #[doc(alias = "PAC")]
    #[doc(alias = "proxy redirect")]
    #[doc(alias = "obsolete redirect")]
    #[deprecated(
        note = "RFC 7231 出于安全考虑已弃用：源站不该替客户端指定代理；改在客户端、系统设置或 PAC 文件里配置。 / RFC 7231 deprecated it for security reasons, as origin servers should not choose a client's proxy; configure proxies in the client, in system settings or in a PAC file."
    )]
    UseProxy = 305,

    /// **306 Switch Proxy** · 切换代理
    ///
    /// <div lang="zh-Hans">
    ///
    /// 这个号码今天没有含义。IANA 登记的说明就是“(Unused)”，RFC 9110 也只说它曾经定义过、现已停用、予以保留，因此谁都不该发它。
    ///
    /// “Switch Proxy”这个名字出自 1996 年底写成、1997 年公布的互联网草案 `draft-cohen-http-305-306-responses`：由代理发出，让正在使用它的客户端换到另一个代理，并用 `Set-Proxy` 头写明适用范围和时长。草案没有成为标准；收到它的客户端按不认识的 3xx 处理，也就是等同于 300。
    ///
    /// **什么时候出现**
    ///
    /// - 草案设想的响应：`HTTP/1.1 306 Switch Proxy` 加一个 `Set-Proxy` 头，其中 `proxyURI` 是新代理，`scope` 是适用范围，`seconds` 是有效秒数。
    /// - 类库为了号码不断档而留着它：.NET 里叫 `HttpStatusCode.Unused`，Symfony 里叫 `Response::HTTP_RESERVED`。
    ///
    /// **怎么办**
    ///
    /// 调用方：当作对方出了错，不要照 `Set-Proxy` 去改代理。通用客户端把内容展示出来就够了，不自动跳转。
    ///
    /// 服务方：别给这个号安上自己的含义，改用语义接近的现役状态码；更换代理的事交给 PAC 文件或统一下发的客户端配置。
    ///
    /// **相近的码**
    ///
    /// - [305](HttpStatus::UseProxy) 使用代理：从 305 引申出来的姊妹码：305 好歹进过 RFC 2616，306 只存在于草案；两者现在都不该出现在线路上。
    ///
    /// 规范：[RFC 9110 第 15.4.7 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7)
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Today the number means nothing. IANA lists it as (Unused), and RFC 9110 says only that it was defined once, is no longer used and stays reserved, so no server has a reason to send it.
    ///
    /// The name comes from an Internet-Draft dated December 1996 and announced in 1997, `draft-cohen-http-305-306-responses`: a proxy was to move its clients to another proxy, with scope and duration given in a `Set-Proxy` field. The draft never became a standard. A client that receives the code treats it like any 3xx it does not know, that is, as 300.
    ///
    /// **When it occurs**
    ///
    /// - The response that the draft had in mind: `HTTP/1.1 306 Switch Proxy` and a `Set-Proxy` field, in which `proxyURI` is the new proxy, `scope` what it applies to and `seconds` how long.
    /// - Libraries keep the number so that the list has no gap: .NET calls it `HttpStatusCode.Unused`, Symfony `Response::HTTP_RESERVED`.
    ///
    /// **What to do**
    ///
    /// Callers: assume a fault at the other end and leave your proxy settings alone, whatever `Set-Proxy` says. A general client need only show the content and go nowhere.
    ///
    /// Operators: do not give the number a meaning of your own, but look for a living code that comes near it. Moving clients to another proxy is the job of a PAC file or of centrally managed settings.
    ///
    /// **Which code to use**
    ///
    /// - [305](HttpStatus::UseProxy) Use Proxy: The draft introduced it as a companion of 305, which at least had its place in RFC 2616; neither belongs on the wire any more.
    ///
    /// Specification: [RFC 9110 section 15.4.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7)
    ///
    /// </div>
    #[doc(alias = "306")]
    #[doc(alias = "Switch Proxy")]
    #[doc(alias = "切换代理")]
    #[doc(alias = "更换代理")]
    #[doc(alias = "未使用")]
    #[doc(alias = "保留状态码")]
    #[doc(alias = "unused")]
    #[doc(alias = "reserved")]
    #[doc(alias = "Set-Proxy")]
    #[deprecated(
        note = "IANA 登记为“(Unused)”，从未成为标准，不要发送；更换代理请改客户端设置或 PAC 文件。 / IANA lists it as (Unused) and no standard ever defined its use; change proxies through client settings or a PAC file."
    )]
    SwitchProxy = 306,

    /// **307 Temporary Redirect** · 临时重定向
    ///
    /// <div lang="zh-Hans">
    ///
    /// 这一次请原封不动地改投 `Location`：方法不许变，内容照样带上，`POST` 到了那边还是 `POST`。旧地址依然有效，下次仍从它开始；没写明有效期，缓存就不该记住这次改道。
    ///
    /// 别把它当作 302 的同义词：302 容许客户端把 `POST` 改成 `GET`，307 禁止，设立它就是为了这一条。代价是内容可能要传两遍，只能读一次的流没法重放，跟随就会失败。
    ///
    /// **什么时候出现**
    ///
    /// - WebHDFS 写文件：`PUT /webhdfs/v1/tmp/a?op=CREATE` 先到 NameNode，得到 307，再带着数据去找 `Location` 指的 DataNode。
    /// - FastAPI 默认会补斜杠，`POST /items` 撞上只注册了 `/items/` 的路由，先收到一个 307。
    /// - 访问 `http://` 开头的 HSTS 站点，Chrome 的开发者工具显示 `307 Internal Redirect`；这一跳是浏览器自己造的，请求并没有以明文发出。
    ///
    /// **怎么办**
    ///
    /// 调用方：确认 HTTP 库跟随时会重发内容；跳到别的域名时 `Authorization` 往往会被去掉，到那边就成了 401。嫌多一次往返，直接写最终地址。
    ///
    /// 服务方：跨域预检不接受任何重定向，`OPTIONS` 收到 307，浏览器报的却是 CORS 错误。应用在代理后面时要认 `X-Forwarded-Proto`，否则“强制 HTTPS”会跳成死循环。
    ///
    /// **相近的码**
    ///
    /// - [302](HttpStatus::Found) 临时移动：只有 `GET` 要跳时两者效果一样；有 `POST` 要跳就得选：变成 `GET` 也无妨的用 302，必须原样送到的用 307。
    /// - [303](HttpStatus::SeeOther) 查看其他：FastAPI 的 `RedirectResponse` 不指定就是 307，表单处理完拿它跳结果页，浏览器会再 `POST` 一次，撞出 405；这里要写 `status_code=303`。
    /// - [308](HttpStatus::PermanentRedirect) 永久重定向：两者都保住方法，差在期限：307 只管眼前这一次，308 管以后每一次，缓存默认就会记下。
    /// - [421](HttpStatus::MisdirectedRequest) 请求误投：307 请你去 `Location` 指的另一个地址；421 说地址没错，只是不该从这条连接送来，换条连接、地址照旧。
    ///
    /// 规范：[RFC 9110 第 15.4.8 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8) · 可以带有 `Location`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Send this very request to the address in `Location`: same method, same content, so that a `POST` arrives there as a `POST`. The original address remains the one to use next time, and unless a lifetime is given no cache should remember the detour.
    ///
    /// It is not another spelling of 302, which lets a client turn `POST` into `GET`; forbidding that is what it was made for. The price is that content may have to be sent twice, and a stream that can be read only once makes following impossible.
    ///
    /// **When it occurs**
    ///
    /// - Writing a file through WebHDFS: `PUT /webhdfs/v1/tmp/a?op=CREATE` goes to the NameNode, which redirects, and the data follow to the DataNode in `Location`.
    /// - FastAPI corrects trailing slashes by default, so a `POST /items` that meets a route registered as `/items/` gets a 307 first.
    /// - For an `http://` address of a site under HSTS the tools of Chrome show `307 Internal Redirect`; the browser made it up itself, and nothing was sent in the clear.
    ///
    /// **What to do**
    ///
    /// Callers: make sure that your library resends the content. On the way to another host `Authorization` is often dropped, and the request ends in 401. Using the final address from the start avoids both.
    ///
    /// Operators: a CORS preflight accepts no redirect, so an `OPTIONS` answered with 307 surfaces in the browser as a CORS error. Behind a proxy, evaluate `X-Forwarded-Proto`, lest enforcing HTTPS turns into a loop.
    ///
    /// **Which code to use**
    ///
    /// - [302](HttpStatus::Found) Found: For a `GET` the effect is the same. With a `POST` it matters: choose 302 if arriving as `GET` would do, 307 if it has to arrive as it was sent.
    /// - [303](HttpStatus::SeeOther) See Other: `RedirectResponse` of FastAPI is 307 by default; used after a form, it makes the browser `POST` to the result page and run into 405. What is wanted there is `status_code=303`.
    /// - [308](HttpStatus::PermanentRedirect) Permanent Redirect: Both preserve the method and differ in duration: 307 is for this request, 308 for all that follow, and caches may keep the latter unasked.
    /// - [421](HttpStatus::MisdirectedRequest) Misdirected Request: 307 sends the request elsewhere, to the address in `Location`; 421 finds the address right and the connection wrong, so the same address is tried over a new one.
    ///
    /// Specification: [RFC 9110 section 15.4.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8) · allows `Location`
    ///
    /// </div>
    #[doc(alias = "307")]
    #[doc(alias = "Temporary Redirect")]
    #[doc(alias = "临时重定向")]
    #[doc(alias = "临时跳转")]
    #[doc(alias = "保持方法跳转")]
    #[doc(alias = "内部重定向")]
    #[doc(alias = "Internal Redirect")]
    #[doc(alias = "HSTS")]
    #[doc(alias = "method preserved")]
    #[doc(alias = "trailing slash")]
    #[doc(alias = "webhdfs")]
    TemporaryRedirect = 307,

    /// **308 Permanent Redirect** · 永久重定向
    ///
    /// <div lang="zh-Hans">
    ///
    /// 资源从此就在 `Location` 指的地址，以后都去那里；这一次跟过去，方法和内容也要保持不变。缓存不必另得许可就能存下这条跳转，所以发出去之后很难收回。
    ///
    /// 它来得晚，2014 年才以实验性的 RFC 7238 面世，太老的客户端不认识，Windows 7 上的 Internet Explorer 就不会跳。另外，Google 的断点续传接口拿它表示 `Resume Incomplete`，即收到一部分、请接着传，与重定向毫无关系。
    ///
    /// **什么时候出现**
    ///
    /// - Ingress 配了 TLS 之后，ingress-nginx 用 308 把 `http://` 请求引到 `https://`；状态码可以用 ConfigMap 的 `http-redirect-code` 换掉。
    /// - Next.js 的 `redirects` 里写 `permanent: true`，发出的是 308，不是 301。
    /// - 往 Google Cloud Storage 分片上传，传完一片收到 308 和 `Range: bytes=0-524287`，没有 `Location`，接着从下一个字节传。
    ///
    /// **怎么办**
    ///
    /// 调用方：把存着的地址改掉。库太老、把它当普通响应交出来的，升级或自己处理；没有 `Location` 的 308 不是跳转，照 `Range` 续传。
    ///
    /// 服务方：先以 307 上线观察，路径和参数都没带错再转正。还要照顾老浏览器的页面用 301 更稳，接收写请求的接口才非 308 不可。
    ///
    /// **相近的码**
    ///
    /// - [104](HttpStatus::UploadResumptionSupported) 支持断点续传：上传途中见到 308 却没有 `Location`，很可能是 Google 系接口的“还没传完”，看 `Range` 头续传；标准化中的做法是 104。
    /// - [301](HttpStatus::MovedPermanently) 永久移动：都是一去不回；301 准许客户端把 `POST` 改成 `GET`，308 不准。页面地址两者皆可，接口地址选 308。
    /// - [307](HttpStatus::TemporaryRedirect) 临时重定向：不确定会不会变回来就用 307，用户的缓存里不会留下痕迹；确定了再换 308，省掉以后每次的往返。
    /// - [426](HttpStatus::UpgradeRequired) 需要升级协议：把 `http://` 的访客引到 `https://` 是换地址，308 带 `Location` 就行；426 是在同一个地址上换协议，比如改说 WebSocket。
    ///
    /// 规范：[RFC 9110 第 15.4.9 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9) · 默认可缓存 · 可以带有 `Location`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// From now on the resource is at the address in `Location`, and the present request goes there too with its method and content unchanged. A cache may store the redirect without being told to, which makes it hard to take back.
    ///
    /// It came late, in 2014 with the experimental RFC 7238, and clients from before do not know it; Internet Explorer on Windows 7 stays where it is. In the resumable uploads of Google the number has an unrelated meaning, Resume Incomplete: part of the data has arrived, send the rest.
    ///
    /// **When it occurs**
    ///
    /// - Once an Ingress has TLS, ingress-nginx moves `http://` requests to `https://` with 308, unless `http-redirect-code` in its ConfigMap says otherwise.
    /// - A Next.js entry in `redirects` with `permanent: true` produces 308, not 301.
    /// - After a chunk of an upload to Google Cloud Storage the client receives 308 with `Range: bytes=0-524287` and no `Location`, and goes on with the next byte.
    ///
    /// **What to do**
    ///
    /// Callers: change the address you have stored. A library too old to follow it hands it out as an ordinary response; upgrade, or handle it yourself. Without `Location` it is no redirect: continue the upload as `Range` tells.
    ///
    /// Operators: run the redirect as 307 for a while, and make it permanent when path and query prove right. Pages with visitors on ancient browsers are safer with 301; it is interfaces that receive writes for which nothing but 308 will do.
    ///
    /// **Which code to use**
    ///
    /// - [104](HttpStatus::UploadResumptionSupported) Upload Resumption Supported: A 308 without `Location` in the middle of an upload is probably a Google API saying that more is to come, with the bytes received in `Range`; the design on its way to a standard uses 104.
    /// - [301](HttpStatus::MovedPermanently) Moved Permanently: Neither is meant to be undone. 301 tolerates a `POST` that continues as `GET`, 308 does not: for pages either will serve, for an API take 308.
    /// - [307](HttpStatus::TemporaryRedirect) Temporary Redirect: While there is a chance of going back, 307 leaves no trace in caches; once the move is settled, 308 saves the extra round trip of every later request.
    /// - [426](HttpStatus::UpgradeRequired) Upgrade Required: Sending visitors from `http://` to `https://` changes the address and is a job for 308; 426 asks for another protocol at the same address, such as WebSocket.
    ///
    /// Specification: [RFC 9110 section 15.4.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9) · cacheable by default · allows `Location`
    ///
    /// </div>
    #[doc(alias = "308")]
    #[doc(alias = "Permanent Redirect")]
    #[doc(alias = "永久重定向")]
    #[doc(alias = "永久跳转")]
    #[doc(alias = "断点续传")]
    #[doc(alias = "Resume Incomplete")]
    #[doc(alias = "resumable upload")]
    #[doc(alias = "强制 HTTPS")]
    #[doc(alias = "RFC 7538")]
    #[doc(alias = "ingress-nginx")]
    #[doc(alias = "Next.js")]
    PermanentRedirect = 308,

    /// **400 Bad Request** · 错误请求
    ///
    /// <div lang="zh-Hans">
    ///
    /// 服务器读不懂，或者不愿意处理这个请求，毛病出在请求本身：报文不合 HTTP 语法、JSON 少个括号、必填参数没给、长度对不上，或者像是伪造的路由。原样再发一百遍，结果还是它。
    ///
    /// 它是 4xx 里的兜底码，没有更具体的码可用时才轮到它。它不说明服务器有故障，也不说明身份有问题；具体哪里错了，要看响应的内容。
    ///
    /// **什么时候出现**
    ///
    /// - 往 nginx 的 HTTPS 端口发明文请求：“The plain HTTP request was sent to HTTPS port”。
    /// - HTTP/1.1 请求没有 `Host` 头，按规范服务器必须回 400。
    /// - Cookie 越攒越大，超出 nginx 的 `large_client_header_buffers`，页面上写着“Request Header Or Cookie Too Large”。
    /// - Spring Boot 接口收到 `{name: }` 这样的残缺 JSON，抛 `HttpMessageNotReadableException`，默认转成 400。
    ///
    /// **怎么办**
    ///
    /// 调用方：别重试，先改请求。用 `curl -v` 把真正发出去的报文看一遍，重点是 `Content-Type`、编码、`Host` 和 JSON；浏览器里出现而别人没事，就清掉该站点的 Cookie。
    ///
    /// 服务方：指出是哪个字段、为什么不收，用 `application/problem+json` 最省事；日志里若什么都没有，请求多半在网关那层就被挡下了。
    ///
    /// **相近的码**
    ///
    /// - [401](HttpStatus::Unauthorized) 未认证：令牌格式不对该用哪个？`Authorization` 头残缺、参数重复，是请求写错了，用 400；格式正确但令牌过期或作废，是身份没过，用 401。
    /// - [404](HttpStatus::NotFound) 未找到：`GET /orders/abc`，而编号只能是数字：地址写法不合规矩可以回 400；写法没问题、只是没有这张单，才是 404。
    /// - [409](HttpStatus::Conflict) 冲突：用户名带了非法字符，是 400，怎么重发都不行；用户名合法但被人占了，是 409，等那个账号注销后同一个请求就能成功。
    /// - [422](HttpStatus::UnprocessableContent) 无法处理的内容：解析失败用 400，解析成功但值不合业务规则用 422；也有团队不分，一律 400，关键是全公司统一。
    /// - [431](HttpStatus::RequestHeaderFieldsTooLarge) 请求头过大：头部太大按规范有专用的 431，但 nginx、Apache httpd、IIS 都回 400；页面上若写着 header too large 一类的话，查 Cookie 和令牌。
    /// - [494](HttpStatus::RequestHeaderTooLarge) 请求头或 Cookie 过大：nginx 的 400 页面上若写着“Request Header Or Cookie Too Large”，内部其实是 494，请求语法没毛病，是头太大。
    /// - [495](HttpStatus::SslCertificateError) SSL 证书错误：内容是“The SSL certificate error”的 400，在 nginx 里是 495：不用查请求参数，去查客户端证书。
    /// - [496](HttpStatus::SslCertificateRequired) 缺少 SSL 证书：“No required SSL certificate was sent”也是一种 400，nginx 内部的号是 496，补上客户端证书才行。
    /// - [497](HttpStatus::HttpRequestSentToHttpsPort) HTTP 请求发到了 HTTPS 端口：往 HTTPS 端口发明文得到的 400，nginx 内部是 497；想把这一种改成跳转，用 `error_page 497`，不会误伤别的 400。
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：校验没做全，脏数据一路走到数据库才抛异常，对外就成了 500；问题其实在请求，补上校验后应当是 400。
    /// - [501](HttpStatus::NotImplemented) 未实现：请求写错了用 400；请求没写错，是服务器没做这项功能（比如不认识的 `Transfer-Encoding`），用 501。
    /// - [505](HttpStatus::HttpVersionNotSupported) HTTP 版本不受支持：地址里漏编码的空格会弄坏请求行，多数服务器回 400，也有的把空格后面读成版本号，回 505。
    /// - [783](HttpStatus::UnexpectedToken) 意外的标记：783 是 Shopify 给“JSON 语法错误”另起的号码，在 HTTP 有效范围之外；收到它就当 400，改请求体，别重试。
    ///
    /// 规范：[RFC 9110 第 15.5.1 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The server cannot or will not process the request because of something in the request itself: HTTP syntax, broken JSON, a missing parameter, lengths that disagree, routing that looks forged. Sending the same bytes again leads to the same answer.
    ///
    /// As the general code of its class it is for faults that no more specific 4xx describes. It neither reports trouble inside the server nor says anything about identity; what exactly is wrong has to be told in the content.
    ///
    /// **When it occurs**
    ///
    /// - Plain HTTP sent to the HTTPS port of an nginx, which replies: The plain HTTP request was sent to HTTPS port.
    /// - An HTTP/1.1 request without a `Host` field; the specification obliges the server to refuse it with 400.
    /// - Cookies that have grown beyond nginx\'s `large_client_header_buffers`; the page reads: Request Header Or Cookie Too Large.
    /// - A Spring Boot endpoint is given the mutilated JSON `{name: }`; the resulting `HttpMessageNotReadableException` becomes 400 by default.
    ///
    /// **What to do**
    ///
    /// Callers: do not retry, change the request. Look at what really went out with `curl -v`, above all `Content-Type`, encoding, `Host` and the JSON. If only your browser is affected, delete the site\'s cookies.
    ///
    /// Operators: name the field and the reason, most simply in an `application/problem+json` document. If the application has logged nothing at all, a gateway in front of it has probably turned the request away.
    ///
    /// **Which code to use**
    ///
    /// - [401](HttpStatus::Unauthorized) Unauthorized: A malformed `Authorization` header or a repeated parameter is a badly written request, hence 400; a well-formed token that is expired or revoked fails authentication, hence 401.
    /// - [404](HttpStatus::NotFound) Not Found: `GET /orders/abc` where ids are numeric can be refused as malformed with 400; a proper id to which no order belongs is 404.
    /// - [409](HttpStatus::Conflict) Conflict: A user name with illegal characters is 400 for ever; a legal one that is taken is 409, and the same request would pass once the other account is gone.
    /// - [422](HttpStatus::UnprocessableContent) Unprocessable Content: Content that cannot be parsed is 400, content that parses but breaks a business rule is 422; many teams use 400 for both, and consistency counts for more than the choice.
    /// - [431](HttpStatus::RequestHeaderFieldsTooLarge) Request Header Fields Too Large: An oversized header section has 431 to itself, yet nginx, Apache httpd and IIS send 400; if the page mentions headers being too large, look at cookies and tokens.
    /// - [494](HttpStatus::RequestHeaderTooLarge) Request header too large: If the 400 page of nginx reads Request Header Or Cookie Too Large, it is 494 inside: the syntax was fine, the header too big.
    /// - [495](HttpStatus::SslCertificateError) SSL Certificate Error: A 400 that reads The SSL certificate error is nginx\'s 495: leave the parameters alone and examine the client certificate.
    /// - [496](HttpStatus::SslCertificateRequired) SSL Certificate Required: No required SSL certificate was sent is a 400 as well, known to nginx as 496 and cured by presenting a client certificate.
    /// - [497](HttpStatus::HttpRequestSentToHttpsPort) HTTP Request Sent to HTTPS Port: The 400 for plain text on an HTTPS port is 497 inside nginx; `error_page 497` can turn this one into a redirect without touching the rest.
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: Bad input that slips past validation and blows up in the database shows as 500; the fault lies in the request, and with validation in place it would be 400.
    /// - [501](HttpStatus::NotImplemented) Not Implemented: 400 blames the request; if the request is correct HTTP but uses something the server never learned, such as an unknown `Transfer-Encoding`, the code is 501.
    /// - [505](HttpStatus::HttpVersionNotSupported) HTTP Version Not Supported: An unencoded space breaks the request line; most servers say 400, some take what follows for the version and say 505.
    /// - [783](HttpStatus::UnexpectedToken) Unexpected Token: Shopify lists 783, a number outside HTTP, for a JSON syntax error; treat it as a 400 and repair the body.
    ///
    /// Specification: [RFC 9110 section 15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "400")]
    #[doc(alias = "Bad Request")]
    #[doc(alias = "错误请求")]
    #[doc(alias = "请求无效")]
    #[doc(alias = "参数错误")]
    #[doc(alias = "参数校验")]
    #[doc(alias = "语法错误")]
    #[doc(alias = "坏请求")]
    #[doc(alias = "invalid request")]
    #[doc(alias = "validation")]
    #[doc(alias = "malformed")]
    #[doc(alias = "cookie too large")]
    BadRequest = 400,

    /// **401 Unauthorized** · 未认证
    ///
    /// <div lang="zh-Hans">
    ///
    /// 服务器不知道你是谁：请求没带凭据，或者带的凭据过期、作废、对不上。名字里写着“授权”，管的却是认证；换上有效凭据再来，就有机会通过。
    ///
    /// 响应必须带 `WWW-Authenticate`，列出至少一种认证方式，没有它就不合规范。认得人却不让进是另一回事；要在代理那里认证，则由 407 来说。
    ///
    /// **什么时候出现**
    ///
    /// - nginx 配了 `auth_basic`，匿名访问得到 `WWW-Authenticate: Basic`，浏览器随即弹出用户名密码框。
    /// - 访问令牌过期：`WWW-Authenticate` 里的 `Bearer` 质询带着 `error` 参数，值是 `invalid_token`，客户端据此去刷新令牌。
    /// - `docker pull` 先请求 `GET /v2/` 得到 401，再照 `Bearer` 质询里的 `realm` 去令牌服务换票，然后重来。
    ///
    /// **怎么办**
    ///
    /// 调用方：按质询补上或刷新凭据，再发一次；新令牌还是 401 就停下，别陷入刷新死循环。常见原因有：`Bearer` 前缀漏了，跨域跳转时 `Authorization` 被客户端丢掉，令牌的 `aud` 不是这个服务，两边时钟不准。
    ///
    /// 服务方：检查网关有没有把 `Authorization` 透传给后端，以及跨域预检的 `OPTIONS` 请求是不是也被要求登录了。
    ///
    /// **相近的码**
    ///
    /// - [302](HttpStatus::Found) 临时移动：会话过期时，同一个站点可能给页面请求回 302、给接口请求回 401；前端若总收到登录页的 HTML，说明后端没有区分这两类请求。
    /// - [400](HttpStatus::BadRequest) 错误请求：OAuth 2.0 的资源接口里，请求缺参数、重复带令牌对应 400（`invalid_request`），令牌失效才对应 401（`invalid_token`）。
    /// - [403](HttpStatus::Forbidden) 禁止访问：401 问的是“你是谁”，登录或换令牌能解决；403 是“知道你是谁，或者不在乎你是谁，反正不给”，重新登录同一个账号没用。
    /// - [407](HttpStatus::ProxyAuthenticationRequired) 需要代理认证：弹框要密码时看清是谁在要：带 `WWW-Authenticate` 的 401 是网站，带 `Proxy-Authenticate` 的 407 是出口代理；填错对象等于把密码交给了别人。
    /// - [419](HttpStatus::PageExpired) 页面已过期：前后端分离的 Laravel 项目里，401 缺的是登录，419 缺的是 CSRF 令牌；后者重新登录不一定有用，先把令牌取对。
    /// - [440](HttpStatus::LoginTimeout) 登录超时：Exchange 网页邮箱登录失效时，给页面脚本的是 440 而不是 401；离开微软这套前端，一律用 401。
    /// - [496](HttpStatus::SslCertificateRequired) 缺少 SSL 证书：用客户端证书认证的站点，没带证书时不会回 401：nginx 内部是 496，发出来是 400，没有质询可以回应。
    /// - [498](HttpStatus::InvalidToken) 令牌无效：令牌失效，多数接口用 401 和 `invalid_token` 来说；只有 ArcGIS 另立门户，写成 498。
    /// - [511](HttpStatus::NetworkAuthenticationRequired) 需要网络认证：名字都有“认证”：401 由目标网站发出，要的是网站账号，并带 `WWW-Authenticate`；511 由半路的网络设备发出，要的是上网许可，不带质询。
    /// - [561](HttpStatus::IdentityProviderUnauthorized) 身份提供方认证失败：561 只见于 AWS ALB：登录是发起了的，身份提供方在半路报错；它不带质询，补凭据重发没有用，要查两边的配置。
    ///
    /// 规范：[RFC 9110 第 15.5.2 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2) · 必须带有 `WWW-Authenticate` · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The server does not know who is asking: credentials are missing, expired, revoked or wrong. In spite of its name the code is about authentication, not about permission, and a request with valid credentials may well succeed.
    ///
    /// The response must carry `WWW-Authenticate` with at least one challenge saying how to authenticate; without that field it breaks the specification. When it is a proxy that wants credentials, 407 says so.
    ///
    /// **When it occurs**
    ///
    /// - Behind `auth_basic`, nginx meets an anonymous visitor with `WWW-Authenticate: Basic`, and the browser opens its password dialog.
    /// - An access token has expired: the `Bearer` challenge in `WWW-Authenticate` carries an `error` parameter of `invalid_token`, which tells the client to refresh it.
    /// - `docker pull` sends `GET /v2/`, takes the `realm` from the `Bearer` challenge of the 401, fetches a token there and starts again.
    ///
    /// **What to do**
    ///
    /// Callers: supply or renew credentials as the challenge asks and send the request once more; if a fresh token fails too, stop instead of refreshing for ever. Usual suspects are a missing `Bearer` prefix, an `Authorization` header dropped on a redirect to another origin, a token whose `aud` names another service, and clocks that disagree.
    ///
    /// Operators: check that the gateway passes `Authorization` on, and that the `OPTIONS` request of a CORS preflight is not asked to log in.
    ///
    /// **Which code to use**
    ///
    /// - [302](HttpStatus::Found) Found: When a session ends, one site may redirect page views with 302 and refuse API calls with 401; a front end that keeps receiving login HTML talks to a server that does not tell the two apart.
    /// - [400](HttpStatus::BadRequest) Bad Request: For OAuth 2.0 protected resources, `invalid_request` (say, a token sent twice) goes with 400, `invalid_token` with 401.
    /// - [403](HttpStatus::Forbidden) Forbidden: 401 asks who you are and is cured by logging in; 403 has an answer to that already, or does not care, and logging in again as the same user changes nothing.
    /// - [407](HttpStatus::ProxyAuthenticationRequired) Proxy Authentication Required: When a password is asked for, see by whom: `WWW-Authenticate` in a 401 is the site, `Proxy-Authenticate` in a 407 the proxy on your way out. Mistaking one for the other gives the password to the wrong party.
    /// - [419](HttpStatus::PageExpired) Page Expired: In a Laravel project, 401 asks for a login and 419 for a CSRF token; in the second case logging in again may change nothing until the token is fetched properly.
    /// - [440](HttpStatus::LoginTimeout) Login Time-out: Exchange webmail says 440 to its scripts when the login is gone; everywhere else the code for that is 401.
    /// - [496](HttpStatus::SslCertificateRequired) SSL Certificate Required: A site that authenticates by client certificate does not use 401 when none is sent: nginx has 496 for that, delivered as 400, with no challenge to answer.
    /// - [498](HttpStatus::InvalidToken) Invalid Token: Most interfaces report a dead token as 401 with `invalid_token`; ArcGIS went its own way with 498.
    /// - [511](HttpStatus::NetworkAuthenticationRequired) Network Authentication Required: Both want a login: 401 is sent by the site, for an account there, with `WWW-Authenticate`; 511 is sent by the network in between, for access to the network, with no challenge.
    /// - [561](HttpStatus::IdentityProviderUnauthorized) Unauthorized: 561 is peculiar to the AWS ALB: a login was under way and the identity provider failed it. It carries no challenge, and the configuration, not the credentials, wants correcting.
    ///
    /// Specification: [RFC 9110 section 15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2) · requires `WWW-Authenticate` · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "401")]
    #[doc(alias = "未认证")]
    #[doc(alias = "未授权")]
    #[doc(alias = "未登录")]
    #[doc(alias = "登录过期")]
    #[doc(alias = "令牌过期")]
    #[doc(alias = "鉴权失败")]
    #[doc(alias = "认证失败")]
    #[doc(alias = "token expired")]
    #[doc(alias = "unauthenticated")]
    #[doc(alias = "bearer")]
    #[doc(alias = "basic auth")]
    #[doc(alias = "jwt")]
    Unauthorized = 401,

    /// **402 Payment Required** · 需要付款
    ///
    /// <div lang="zh-Hans">
    ///
    /// 名字说要付钱，标准却没有下文：RFC 9110 只写了“留待将来使用”，付给谁、付多少、怎么付，一概没有定义。各家服务便自行解释，余额不足、套餐到期、扣款被拒都有人用它。
    ///
    /// 客户端能断定的只有一点：多半和钱有关，细节要看内容和对方文档。它不像 401 那样有标准的质询可循，浏览器也不会弹出付款窗口。
    ///
    /// **什么时候出现**
    ///
    /// - Stripe 用它表示请求写得没错、事情却没办成，典型的是银行卡被拒：`code` 为 `card_declined`，发卡行给的理由在 `decline_code` 里。
    /// - DeepSeek 的 API 在账户余额用完后回 402，错误写着 `Insufficient Balance`，充值之后恢复。
    /// - x402 协议拿它做程序之间的小额付款：响应头 `PAYMENT-REQUIRED` 是 Base64 编码的报价，客户端签好付款授权放进 `PAYMENT-SIGNATURE` 再发一次。
    ///
    /// **怎么办**
    ///
    /// 调用方：先读内容里的错误码，分清该充值、换卡还是续费，自动重试没有用；涉及扣款的请求务必带幂等键。告警时单列出来，免得把欠费当成故障查半天。
    ///
    /// 服务方：既然含义自己定，就要自己写清楚，给出机器能读的错误码和付款入口；宽限多久、何时停服，提前通知，别让用户从一个 402 里得知。
    ///
    /// **相近的码**
    ///
    /// - [403](HttpStatus::Forbidden) 禁止访问：付了钱就放行的是 402，付了钱也不放行的是 403；可也有平台把欠费停服、套餐不含的功能都回成 403，还得看内容。
    /// - [429](HttpStatus::TooManyRequests) 请求过多：“额度用完”分两种：按分钟恢复的是 429，等着就行；预付的余额要充值才回来，是 402。OpenAI 对后一种也回 429，靠 `insufficient_quota` 区分。
    ///
    /// 规范：[RFC 9110 第 15.5.3 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The name speaks of payment, the standard falls silent after it: RFC 9110 reserves the code for future use and defines neither whom to pay nor how much nor by what means. Services have filled the gap as they pleased, with empty balances, lapsed plans and declined charges.
    ///
    /// All a client can conclude is that money is probably involved; the rest has to come from the content and the provider\'s documentation. No standard challenge accompanies it, and no browser opens a payment dialog.
    ///
    /// **When it occurs**
    ///
    /// - At Stripe it stands for a request that was in order and yet came to nothing, typically a refused card: `code` is `card_declined`, and `decline_code` holds the issuer\'s reason.
    /// - The DeepSeek API reports `Insufficient Balance` with it when an account has run dry; topping up is the cure.
    /// - The x402 protocol builds payments between programs on it: `PAYMENT-REQUIRED` in the response is an offer in Base64, and the client repeats its request with a signed authorization in `PAYMENT-SIGNATURE`.
    ///
    /// **What to do**
    ///
    /// Callers: read the error code in the content to learn whether to top up, change the card or renew; automatic retries achieve nothing. Send an idempotency key with whatever may charge somebody. Give it an alert of its own, or an unpaid bill will be hunted as an outage.
    ///
    /// Operators: with the meaning up to you, spell it out: an error code for programs, a link to the place of payment. Announce grace periods and cut-off dates beforehand; a 402 is a poor way to learn of them.
    ///
    /// **Which code to use**
    ///
    /// - [403](HttpStatus::Forbidden) Forbidden: What money can cure is 402, what it cannot is 403; yet some platforms use 403 for unpaid accounts and for features outside the plan as well, so read the content.
    /// - [429](HttpStatus::TooManyRequests) Too Many Requests: Used-up quotas are of two kinds: one refills by itself and is 429, the other waits for money and is 402. OpenAI reports even the second as 429, told apart by `insufficient_quota`.
    ///
    /// Specification: [RFC 9110 section 15.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "402")]
    #[doc(alias = "Payment Required")]
    #[doc(alias = "需要付款")]
    #[doc(alias = "余额不足")]
    #[doc(alias = "欠费")]
    #[doc(alias = "付费")]
    #[doc(alias = "充值")]
    #[doc(alias = "套餐到期")]
    #[doc(alias = "扣款失败")]
    #[doc(alias = "insufficient balance")]
    #[doc(alias = "billing")]
    #[doc(alias = "card declined")]
    #[doc(alias = "paywall")]
    #[doc(alias = "x402")]
    #[doc(alias = "micropayment")]
    PaymentRequired = 402,

    /// **403 Forbidden** · 禁止访问
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求看懂了，但服务器就是不办。原因可能是这个账号权限不够，也可能与身份毫无关系：来源 IP、CSRF 校验、防火墙规则、文件权限，都能得出它。同样的凭据重复提交不会有不同结果。
    ///
    /// 服务器愿意的话会在内容里说明理由，不愿意也可以不说；连“有这个资源”都不想承认时，允许改口说 404。
    ///
    /// **什么时候出现**
    ///
    /// - nginx 的目录里没有 `index.html`，又没开 `autoindex`，错误日志里是 `directory index of … is forbidden`。
    /// - Kubernetes 的服务账号没绑角色就去列 Pod，API 服务器回 `reason: Forbidden`；用 `kubectl auth can-i list pods` 可以验证。
    /// - S3 上要的对象不存在，而调用者没有 `s3:ListBucket` 权限，得到的是 403，不是 404。
    /// - Django 的表单少了 CSRF 令牌，提交后看到“CSRF verification failed”。
    ///
    /// **怎么办**
    ///
    /// 调用方：先看内容里给的理由，再决定是申请权限、换账号还是换网络出口，自动重试没有意义，还可能招来封禁。
    ///
    /// 服务方：由外向内排查：WAF、IP 白名单、`deny` 指令、应用授权、文件属主与 SELinux。静态站点的 403 往往是 nginx 工作进程对上级某一层目录没有执行权限。
    ///
    /// **相近的码**
    ///
    /// - [401](HttpStatus::Unauthorized) 未认证：先问身份认下来没有：凭据缺失或失效，还没认下来，用 401；认下来了但权限不够，或者拒绝的理由根本与身份无关，用 403。
    /// - [402](HttpStatus::PaymentRequired) 需要付款：拒绝的原因是欠费、付了款就能恢复，用 402 说得更明白；不过它没有标准含义，怕客户端不认识，用 403 加说明也行。
    /// - [404](HttpStatus::NotFound) 未找到：反过来用的也有：有的系统对不存在的东西一律回 403，有的对无权看的东西一律回 404，都是为了不让人探出哪些东西存在。
    /// - [405](HttpStatus::MethodNotAllowed) 方法不允许：只读账号发 `DELETE` 被拒，是人不行，403；这个地址对谁都不支持 `DELETE`，是方法不行，405。
    /// - [419](HttpStatus::PageExpired) 页面已过期：CSRF 没过用哪个码随框架而定：多数用 403，Laravel 用 419；拿到 403 时内容里有没有 CSRF 字样，决定该查令牌还是查权限。
    /// - [429](HttpStatus::TooManyRequests) 请求过多：GitHub 一类接口超限额也可能回 403；看到 `x-ratelimit-remaining: 0` 或 `retry-after`，就按限流处理，等一等能好，不是权限问题。
    /// - [430](HttpStatus::ShopifySecurityRejection) Shopify 安全拒绝：别家的风控和防火墙拦人多用 403，Shopify 单给了 430；见到后者不必查权限，先看请求从哪个 IP 出去。
    /// - [444](HttpStatus::NoResponse) 无响应：nginx 里 `return 403` 会给页面，`return 444` 一声不吭；前者给人看，后者省得跟扫描器费口舌。
    /// - [450](HttpStatus::BlockedByWindowsParentalControls) 被 Windows 家长控制拦截：只有孩子的账户打不开、别人都正常，可能不是网站的 403，而是本机家长控制造出来的 450。
    /// - [451](HttpStatus::UnavailableForLegalReasons) 因法律原因不可用：因为法院命令、DMCA 通知或制裁规定而不给看，用 451 讲明是法律所迫；自家的规矩和权限，仍用 403。
    /// - [999](HttpStatus::RequestDenied) 请求被拒：LinkedIn 拦爬虫不用 403 而用 999，一个无效的号码；处理方式与被 WAF 拦下相同，浏览器能开就不是死链。
    ///
    /// 规范：[RFC 9110 第 15.5.4 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4) · 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request was understood and is refused. The account may lack a right, or identity may have nothing to do with it: source address, CSRF check, firewall rule, file permissions all end here. Repeating the request with the same credentials is pointless.
    ///
    /// A server may explain its reasons in the content or keep them to itself. One that does not even want to admit that the resource exists may say 404 instead.
    ///
    /// **When it occurs**
    ///
    /// - A directory without `index.html` on an nginx with `autoindex` off; the error log says `directory index of … is forbidden`.
    /// - A Kubernetes service account without a role tries to list pods and gets `reason: Forbidden`; `kubectl auth can-i list pods` confirms it.
    /// - An S3 object that does not exist, asked for by a caller without `s3:ListBucket`: the answer is 403 rather than 404.
    /// - A Django form posted without its token ends on the page that reads: CSRF verification failed.
    ///
    /// **What to do**
    ///
    /// Callers: read the reason in the content, then ask for the right, use another account or another network. Automatic retries gain nothing and may get you banned.
    ///
    /// Operators: search from the outside in: WAF, address lists, `deny` directives, authorization in the application, file owner, SELinux. On a static site the cause is often a parent directory that the nginx worker may not enter.
    ///
    /// **Which code to use**
    ///
    /// - [401](HttpStatus::Unauthorized) Unauthorized: Look at the headers: 401 must offer a way to authenticate in `WWW-Authenticate`; 403 offers none, because credentials are either known already or beside the point.
    /// - [402](HttpStatus::PaymentRequired) Payment Required: A refusal that a payment would lift can be put more precisely as 402; since that code has no standard meaning, 403 with an explanation is a defensible choice too.
    /// - [404](HttpStatus::NotFound) Not Found: Either can stand for the other on purpose: some systems answer 403 for what is missing, others 404 for what is forbidden, so that nobody can probe which names exist.
    /// - [405](HttpStatus::MethodNotAllowed) Method Not Allowed: A `DELETE` refused to this user, though others may send it, is 403; a `DELETE` that the resource offers to nobody is 405.
    /// - [419](HttpStatus::PageExpired) Page Expired: A failed CSRF check is 403 in most frameworks and 419 in Laravel; with 403, see whether the content mentions CSRF before asking for rights.
    /// - [429](HttpStatus::TooManyRequests) Too Many Requests: GitHub and others may answer 403 to a client over its rate limit; `x-ratelimit-remaining: 0` or `retry-after` gives it away, and then waiting helps, new rights do not.
    /// - [430](HttpStatus::ShopifySecurityRejection) Shopify Security Rejection: Where others let their firewall answer 403, Shopify has 430 for suspicious requests; with that one, scopes are not the question, the source address is.
    /// - [444](HttpStatus::NoResponse) No Response: In nginx `return 403` sends a page and `return 444` hangs up without one; the first is meant for people, the second for scanners.
    /// - [450](HttpStatus::BlockedByWindowsParentalControls) Blocked by Windows Parental Controls: If only a child\'s account is refused, the answer may come not from the site as 403 but from parental controls on the machine, as 450.
    /// - [451](HttpStatus::UnavailableForLegalReasons) Unavailable For Legal Reasons: A refusal forced by a court order, a DMCA notice or sanctions has a code that says so, 451; 403 is for rules and rights of one\'s own.
    /// - [999](HttpStatus::RequestDenied) Request denied: LinkedIn turns crawlers away with the invalid number 999 where others send 403; if a browser opens the page, the link is alive.
    ///
    /// Specification: [RFC 9110 section 15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4) · do not retry
    ///
    /// </div>
    #[doc(alias = "403")]
    #[doc(alias = "禁止访问")]
    #[doc(alias = "拒绝访问")]
    #[doc(alias = "没有权限")]
    #[doc(alias = "无权限")]
    #[doc(alias = "权限不足")]
    #[doc(alias = "access denied")]
    #[doc(alias = "permission denied")]
    #[doc(alias = "CSRF")]
    #[doc(alias = "WAF")]
    #[doc(alias = "RBAC")]
    #[doc(alias = "IP 黑名单")]
    Forbidden = 403,

    /// **404 Not Found** · 未找到
    ///
    /// <div lang="zh-Hans">
    ///
    /// 源站在这个地址上找不到可给的表示，或者找得到却不愿承认它存在。是暂时没有还是永远没了，它不表态；确知永久移除的，410 说得更明白。
    ///
    /// 它不代表服务器挂了，恰恰相反：网络是通的，有人应答了，只是应答的未必是你想找的那台。缓存可以把“没有”这个结论也记一阵子，所以刚上线的页面可能还会被报成 404。
    ///
    /// **什么时候出现**
    ///
    /// - 没有登录就请求 GitHub 私有仓库 `GET /repos/acme/secret`，得到的是 404，免得泄露仓库名。
    /// - nginx 写了 `location /api/` 配 `proxy_pass http://app/;`，末尾的斜杠把 `/api/` 前缀换掉了，后端收到 `/users`，路由对不上。
    /// - 单页应用没配 `try_files $uri /index.html;`，点链接正常，一刷新 `/settings` 就 404。
    ///
    /// **怎么办**
    ///
    /// 调用方：核对路径、大小写、接口版本前缀和末尾斜杠；确认环境和租户没连错。带上凭据再试一次，能分清是真没有还是不给看。
    ///
    /// 服务方：先弄清是谁回的，是 CDN、网关还是应用，看响应头和各层日志就知道；地址搬走了要留下 301，静态目录注意 `root` 与 `alias` 的差别。
    ///
    /// **相近的码**
    ///
    /// - [200](HttpStatus::Ok) 成功：查询列表没有命中时该回 200 和空数组：列表这个资源在，只是里面没东西；按编号取单个对象取不到，才用 404。
    /// - [400](HttpStatus::BadRequest) 错误请求：请求体里引用了一个不存在的编号，不要用 404：地址是对的，错的是数据，400 或 422 更合适。
    /// - [403](HttpStatus::Forbidden) 禁止访问：不该让人知道存在的东西，用 404 挡比 403 稳妥；排查时别只看状态码，换个有权限的账号请求同一地址就见分晓。
    /// - [405](HttpStatus::MethodNotAllowed) 方法不允许：不少框架按“方法 + 路径”一起匹配，方法不对也报 404；用 `GET` 能通、`POST` 却 404，先怀疑路由只注册了一种方法。
    /// - [410](HttpStatus::Gone) 已永久移除：不知道有没有过、会不会回来，用 404；确知是自己撤下的、不会恢复，用 410，订阅方和爬虫才敢把记录删掉。
    /// - [999](HttpStatus::RequestDenied) 请求被拒：链接检查报 999（LinkedIn）并不是页面没了，是对方不让程序访问；只有 404 和 410 才能当死链清理。
    ///
    /// 规范：[RFC 9110 第 15.5.5 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5) · 默认可缓存 · 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The origin server has no representation to give for this address, or has one and does not care to admit it. Whether the gap is for now or for good is left open; a server that knows the removal to be permanent can say 410.
    ///
    /// It does not mean that the server is down, for something did answer, although it may be the wrong server that did. Caches may remember the absence for a while too, so that a page just published can still appear missing.
    ///
    /// **When it occurs**
    ///
    /// - `GET /repos/acme/secret` for a private repository, sent to the GitHub API without a login: 404, so as not to give its name away.
    /// - nginx has `location /api/` with `proxy_pass http://app/;`: the final slash replaces the prefix, the backend sees `/users` and knows no such route.
    /// - A single-page application without `try_files $uri /index.html;` works while one clicks, and fails on reloading `/settings`.
    ///
    /// **What to do**
    ///
    /// Callers: check path, letter case, version prefix and trailing slash, and that you are talking to the right environment. A second try with credentials shows whether the thing is missing or merely hidden.
    ///
    /// Operators: find out which layer answered, CDN, gateway or application, from header fields and logs. Leave a 301 behind when an address moves, and mind the difference between `root` and `alias`.
    ///
    /// **Which code to use**
    ///
    /// - [200](HttpStatus::Ok) OK: A search without hits is 200 with an empty list, since the list itself exists; fetching one object by an id nobody has is 404.
    /// - [400](HttpStatus::BadRequest) Bad Request: If a posted document refers to an id that does not exist, the address itself was right; the data is at fault, which is 400 (or 422).
    /// - [403](HttpStatus::Forbidden) Forbidden: Where even the existence of a thing is a secret, 404 hides what 403 would betray; only a request from an account with rights shows which of them was meant.
    /// - [405](HttpStatus::MethodNotAllowed) Method Not Allowed: Routers that match method and path together may report 404 for a wrong method; if `GET` works and `POST` is not found, the route is there and the method is not.
    /// - [410](HttpStatus::Gone) Gone: Use 404 where history and future are unknown; if you withdrew the thing yourself and for good, 410 tells subscribers and crawlers that they may delete their records.
    /// - [999](HttpStatus::RequestDenied) Request denied: A 999 in a link report, which is LinkedIn refusing programs, tells nothing about the page; only 404 and 410 are grounds for removing a link.
    ///
    /// Specification: [RFC 9110 section 15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5) · cacheable by default · do not retry
    ///
    /// </div>
    #[doc(alias = "404")]
    #[doc(alias = "Not Found")]
    #[doc(alias = "未找到")]
    #[doc(alias = "找不到")]
    #[doc(alias = "页面不存在")]
    #[doc(alias = "资源不存在")]
    #[doc(alias = "死链")]
    #[doc(alias = "路由不匹配")]
    #[doc(alias = "接口不存在")]
    #[doc(alias = "file not found")]
    #[doc(alias = "missing")]
    #[doc(alias = "dead link")]
    #[doc(alias = "no route")]
    NotFound = 404,

    /// **405 Method Not Allowed** · 方法不允许
    ///
    /// <div lang="zh-Hans">
    ///
    /// 方法本身服务器认得，只是这个资源不支持。响应必须带 `Allow`，列出此刻它支持哪些方法，客户端照着换一个就行；`Allow` 为空也合法，表示眼下一种都不支持。
    ///
    /// 不要把它读成权限问题，换谁来发都一样；也不要读成服务器不会这个方法，同一个方法发到别的地址可能完全正常。
    ///
    /// **什么时候出现**
    ///
    /// - `DELETE /orders HTTP/1.1` 得到 `Allow: GET, HEAD, POST`：集合不让整个删，要删就删 `/orders/7`。
    /// - 前端表单 `POST` 到一个静态 `.html` 文件，nginx 的静态模块回 405，而且自带的这个响应没有 `Allow`。
    /// - `POST` 的地址先被 301 补了斜杠，客户端改用 `GET` 跟过去，落到只接 `POST` 的接口上。
    ///
    /// **怎么办**
    ///
    /// 调用方：读 `Allow` 换方法，或者对该地址发 `OPTIONS` 问一问。方法没写错却收到 405，查一查前面有没有发生过重定向，地址是不是少了一截。
    ///
    /// 服务方：自己拼响应时别忘了 `Allow`。跨域预检报 405，说明没人处理 `OPTIONS`；`PUT`、`DELETE` 还可能没到应用就被代理或 WAF 挡下。
    ///
    /// **相近的码**
    ///
    /// - [403](HttpStatus::Forbidden) 禁止访问：按策略拦方法时两个码都有人用，例如 nginx 的 `limit_except GET` 配 `deny all`，对 `POST` 回的是 403；有 `Allow` 可参考的才是标准的 405。
    /// - [404](HttpStatus::NotFound) 未找到：405 已经承认地址存在，只是门开在别的方法上；不想透露这一点的服务会干脆回 404。
    /// - [501](HttpStatus::NotImplemented) 未实现：405 的对象是这个资源，501 的对象是整台服务器：`PUT` 发到静态文件是前者，发一个谁都没听说过的方法 `FOO` 是后者。
    ///
    /// 规范：[RFC 9110 第 15.5.6 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6) · 默认可缓存 · 必须带有 `Allow` · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The server knows the method, but this resource does not support it. The response must list in `Allow` what the resource supports at the moment, so that the client can choose; an empty list is legal and means nothing at all for now.
    ///
    /// It is no matter of rights, since every user gets the same refusal, nor of the server\'s abilities: the method may work perfectly one path further on.
    ///
    /// **When it occurs**
    ///
    /// - `DELETE /orders HTTP/1.1` brings `Allow: GET, HEAD, POST`: the collection cannot be removed as a whole, a single `/orders/7` can.
    /// - A form is posted to a static `.html` file; the static module of nginx refuses with 405, and adds no `Allow` of its own.
    /// - A `POST` is first sent through a 301 that adds a slash; the client continues with `GET` and lands on an endpoint made for `POST` only.
    ///
    /// **What to do**
    ///
    /// Callers: take a method from `Allow`, or ask with `OPTIONS`. If the method was right, look for a redirect on the way and for a path that is cut short.
    ///
    /// Operators: remember `Allow` when building the response by hand. A failing CORS preflight means that nobody handles `OPTIONS`. `PUT` and `DELETE` may also be stopped before your application sees them, by a proxy or a WAF.
    ///
    /// **Which code to use**
    ///
    /// - [403](HttpStatus::Forbidden) Forbidden: Methods blocked by policy show up as either: `limit_except GET` with `deny all` in nginx refuses a `POST` with 403, whereas a proper 405 offers other methods in `Allow`.
    /// - [404](HttpStatus::NotFound) Not Found: A 405 concedes that the address exists and lists the methods it takes; a service unwilling to reveal that falls back on 404.
    /// - [501](HttpStatus::NotImplemented) Not Implemented: 405 speaks of one resource, 501 of the whole server: a `PUT` to a static file is the former, a made-up method such as `FOO` the latter.
    ///
    /// Specification: [RFC 9110 section 15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6) · cacheable by default · requires `Allow` · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "405")]
    #[doc(alias = "Method Not Allowed")]
    #[doc(alias = "方法不允许")]
    #[doc(alias = "请求方式不对")]
    #[doc(alias = "请求方法错误")]
    #[doc(alias = "不支持的方法")]
    #[doc(alias = "Not Allowed")]
    #[doc(alias = "wrong method")]
    #[doc(alias = "OPTIONS")]
    #[doc(alias = "CORS preflight")]
    #[doc(alias = "跨域预检")]
    MethodNotAllowed = 405,

    /// **406 Not Acceptable** · 不可接受
    ///
    /// <div lang="zh-Hans">
    ///
    /// 客户端用 `Accept`、`Accept-Language`、`Accept-Encoding` 之类的头开了条件，资源现有的表示一种都不符合，服务器又不肯给个默认的将就一下。按规范，内容里应当列出有哪些可选。
    ///
    /// 服务器并非只有这一条路，完全可以不理会条件，照样给出最接近的一份，很多服务器正是这么做的。它挑剔的是响应的格式，与请求内容的格式无关，后者归 415。
    ///
    /// **什么时候出现**
    ///
    /// - Spring MVC 的接口只产出 JSON，客户端发 `Accept: application/xml`，抛出 `HttpMediaTypeNotAcceptableException`，默认转成 406。
    /// - Elasticsearch 6 起严查 `Content-Type`，收到 `text/plain` 回 406：`Content-Type header [text/plain] is not supported`；按规范它应当是 415。
    /// - 虚拟主机上发帖，得到一页 `Not Acceptable!`，末尾写着 `This error was generated by Mod_Security`：被防火墙规则误伤，和内容协商毫无关系。
    ///
    /// **怎么办**
    ///
    /// 调用方：在 `Accept` 末尾加上 `*/*` 兜底，或者干脆不发；库默认填的 `Accept` 未必是你以为的值，抓一次包便知。碰到防火墙版的 406，改头没有用，把时间和提交的内容报给主机商。
    ///
    /// 服务方：没有强烈理由就给默认表示；非回不可，列出支持的类型。响应随这些头变化时要带 `Vary`，否则缓存会把 JSON 发给要 HTML 的人。
    ///
    /// **相近的码**
    ///
    /// - [300](HttpStatus::MultipleChoices) 多种选择：406 也可以列出候选，但前提是条件已经落空；没有条件、只想让对方自己选，用 300。
    /// - [415](HttpStatus::UnsupportedMediaType) 不支持的媒体类型：方向正相反：406 是“你要的格式我给不出”，看 `Accept`；415 是“你给的格式我不收”，看 `Content-Type`。
    ///
    /// 规范：[RFC 9110 第 15.5.7 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request set terms with `Accept`, `Accept-Language`, `Accept-Encoding` or the like; no representation of the resource meets them, and the server is unwilling to supply a default. Its response should list what there is.
    ///
    /// A server may just as well disregard the terms and send its nearest match, and many do. At issue is the format of the response; the format of what the client sent is the business of 415.
    ///
    /// **When it occurs**
    ///
    /// - A Spring MVC endpoint produces JSON only and is asked for `Accept: application/xml`; the `HttpMediaTypeNotAcceptableException` becomes 406 by default.
    /// - Elasticsearch, strict about `Content-Type` since version 6, refuses `text/plain` with 406: `Content-Type header [text/plain] is not supported`. By the book that is a 415.
    /// - A post to a site in shared hosting brings a page that says `Not Acceptable!` and ends with `This error was generated by Mod_Security`: a firewall rule fired by mistake, and nothing was negotiated at all.
    ///
    /// **What to do**
    ///
    /// Callers: end `Accept` with `*/*` as a last resort, or leave the field out. What a library puts there by default may surprise you, so inspect a real request. Against the firewall\'s variety no header helps; report the time and the content you posted to the hosting company.
    ///
    /// Operators: unless there are strong reasons, send a default. If you must refuse, list the types you support. Responses that depend on these fields need `Vary`, or a cache will hand JSON to somebody who wanted HTML.
    ///
    /// **Which code to use**
    ///
    /// - [300](HttpStatus::MultipleChoices) Multiple Choices: A list of alternatives fits both; with 406 it is consolation after the stated terms have failed, with 300 an offer made without any.
    /// - [415](HttpStatus::UnsupportedMediaType) Unsupported Media Type: They look in opposite directions: 406 cannot supply what `Accept` demands, 415 will not take what `Content-Type` announces.
    ///
    /// Specification: [RFC 9110 section 15.5.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "406")]
    #[doc(alias = "Not Acceptable")]
    #[doc(alias = "不可接受")]
    #[doc(alias = "无法接受")]
    #[doc(alias = "格式不支持")]
    #[doc(alias = "内容协商失败")]
    #[doc(alias = "返回类型不匹配")]
    #[doc(alias = "accept header")]
    #[doc(alias = "content negotiation")]
    #[doc(alias = "mod_security")]
    #[doc(alias = "HttpMediaTypeNotAcceptableException")]
    NotAcceptable = 406,

    /// **407 Proxy Authentication Required** · 需要代理认证
    ///
    /// <div lang="zh-Hans">
    ///
    /// 拦下请求的是途中的代理，不是目标网站：先向代理证明身份，它才肯转发。响应必须带 `Proxy-Authenticate` 说明认证方式，客户端把凭据放进 `Proxy-Authorization` 再来一次。
    ///
    /// 这里要的是代理的账号，网站的密码派不上用场。访问 HTTPS 时，它出现在 `CONNECT` 建隧道的那一步，目标网站根本不知道有过这次请求。
    ///
    /// **什么时候出现**
    ///
    /// - Squid 写了 `acl users proxy_auth REQUIRED` 和 `http_access deny !users`，没带凭据的请求在访问日志里记作 `TCP_DENIED/407`。
    /// - 公司内网执行 `curl https://example.com/`，报 `CONNECT tunnel failed, response 407`；给 `HTTPS_PROXY` 补上代理的用户名和密码就通了。
    /// - Java 从 8u111 起默认禁止在 HTTPS 隧道上用 Basic 认证（`jdk.http.auth.tunneling.disabledSchemes`），账号填对了也照样报 `Unable to tunnel through proxy`。
    ///
    /// **怎么办**
    ///
    /// 调用方：核对代理地址里的用户名和密码，特殊字符要做百分号编码；弄清代理要的是 Basic、NTLM 还是 Kerberos，不是每个工具都会。`git`、`apt`、`npm`、Docker 各有各的代理设置，浏览器能上网不代表它们也能；内网地址写进 `NO_PROXY`。
    ///
    /// 代理的管理员：别漏了 `Proxy-Authenticate`，给构建机这类没人值守的机器留一条按来源放行的路。挡在自家网站前面的反向代理若要用户登录，回 401，不要回 407。
    ///
    /// **相近的码**
    ///
    /// - [305](HttpStatus::UseProxy) 使用代理：想让客户端走代理不要发 305，它已弃用；407 的前提是请求已经到了代理手里。
    /// - [401](HttpStatus::Unauthorized) 未认证：401 来自网站，凭据放在 `Authorization` 里交给源站；407 来自代理，凭据放在 `Proxy-Authorization` 里，只给这个代理看。
    /// - [511](HttpStatus::NetworkAuthenticationRequired) 需要网络认证：407 的代理是客户端自己配的，认证走 HTTP 头，程序能自动完成；511 的门户是半路插进来的，得有人到网页上登录。
    ///
    /// 规范：[RFC 9110 第 15.5.8 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8) · 必须带有 `Proxy-Authenticate` · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// A proxy on the way has stopped the request and wants to know who is using it before it forwards anything. It must say in `Proxy-Authenticate` how to authenticate, and the client tries again with credentials in `Proxy-Authorization`.
    ///
    /// The account is one at the proxy; a password for the site is of no use here. With HTTPS the refusal comes in reply to `CONNECT`, before there is a tunnel, so the site never hears of the attempt.
    ///
    /// **When it occurs**
    ///
    /// - A Squid with `acl users proxy_auth REQUIRED` and `http_access deny !users` logs requests without credentials as `TCP_DENIED/407`.
    /// - Inside a company network `curl https://example.com/` ends in `CONNECT tunnel failed, response 407`; it works once `HTTPS_PROXY` includes user and password of the proxy.
    /// - Since 8u111 Java disables Basic authentication for HTTPS tunnels (`jdk.http.auth.tunneling.disabledSchemes`), so that even a correct password yields `Unable to tunnel through proxy`.
    ///
    /// **What to do**
    ///
    /// Callers: check user and password in the proxy address, with special characters percent-encoded, and find out whether Basic, NTLM or Kerberos is wanted, for not every tool speaks all of them. `git`, `apt`, `npm` and Docker each have proxy settings of their own, whatever the browser does. Put internal hosts in `NO_PROXY`.
    ///
    /// Operators of the proxy: include `Proxy-Authenticate`, and admit unattended machines such as build servers by source address. A reverse proxy in front of your own site that wants a login should use 401.
    ///
    /// **Which code to use**
    ///
    /// - [305](HttpStatus::UseProxy) Use Proxy: 407 presupposes that the request has reached a proxy; sending clients to one was the idea of 305, which is deprecated.
    /// - [401](HttpStatus::Unauthorized) Unauthorized: A 401 is from the site and its answer, in `Authorization`, travels all the way; a 407 is from a proxy, and `Proxy-Authorization` is for that proxy alone.
    /// - [511](HttpStatus::NetworkAuthenticationRequired) Network Authentication Required: The proxy of a 407 was configured by the client and takes credentials in a header, no human needed; the portal of a 511 came uninvited and wants somebody at its login page.
    ///
    /// Specification: [RFC 9110 section 15.5.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8) · requires `Proxy-Authenticate` · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "407")]
    #[doc(alias = "Proxy Authentication Required")]
    #[doc(alias = "需要代理认证")]
    #[doc(alias = "代理身份验证")]
    #[doc(alias = "代理授权")]
    #[doc(alias = "代理密码")]
    #[doc(alias = "正向代理")]
    #[doc(alias = "公司代理")]
    #[doc(alias = "squid")]
    #[doc(alias = "CONNECT")]
    #[doc(alias = "NTLM")]
    #[doc(alias = "HTTPS_PROXY")]
    #[doc(alias = "Unable to tunnel through proxy")]
    ProxyAuthenticationRequired = 407,

    /// **408 Request Timeout** · 请求超时
    ///
    /// <div lang="zh-Hans">
    ///
    /// 连接建好了，完整的请求却没在时限内到齐，服务器不再等。慢的是客户端或中间的网络，后端通常还没开始干活，所以它不是“接口跑得太久”的意思。
    ///
    /// RFC 9110 允许客户端把没发完的请求重发一遍，旧连接不能用就换新的。也有服务器把它发给从没说过话的空闲连接，那只是关门前打声招呼，不针对任何请求。
    ///
    /// **什么时候出现**
    ///
    /// - HAProxy 的 `timeout http-request` 到点还没收全请求头，便回 408，日志里的终止标志是 `cR`。
    /// - nginx 的 `client_header_timeout` 或 `client_body_timeout`（默认都是 60 秒）超时，访问日志记 408，连接却直接关掉，客户端看到的是断线而不是状态码。
    /// - 浏览器预先建好连接备用却没有发请求，Apache 等到时限关掉它，访问日志里留下请求行是 `-` 的 408。
    ///
    /// **怎么办**
    ///
    /// 调用方：幂等的请求换条新连接重发即可，大文件改成分片上传。自己写的客户端查两处：是不是建了连接却迟迟不发内容，是不是 `Content-Length` 写大了，害得服务器一直在等剩下的字节。
    ///
    /// 服务方：时限太短会误伤弱网用户，太长又给 Slowloris 这类慢速攻击留了门。零星的 408 不必告警，突然变多再查网络和来源。
    ///
    /// **相近的码**
    ///
    /// - [440](HttpStatus::LoginTimeout) 登录超时：名字里有 Timeout 的不都是网络问题：408 是请求没在时限内到齐，440 是微软产品里的登录失效。
    /// - [460](HttpStatus::ClientClosedConnection) 客户端断开连接：在 AWS ALB 上，408 是客户端连着不说话、被空闲超时请走；460 是客户端自己提前离场。
    /// - [499](HttpStatus::ClientClosedRequest) 客户端关闭请求：都是没能善终的请求：408 是服务器先没了耐心，499 是客户端先走了，nginx 只把它记进日志，不会发给任何人。
    /// - [504](HttpStatus::GatewayTimeout) 网关超时：看谁在等谁：408 是服务器等客户端把请求发完，504 是网关等上游把应答给出。接口处理得慢，怎么算都不是 408。
    ///
    /// 规范：[RFC 9110 第 15.5.9 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The connection was there, the complete request was not: the server has stopped waiting for the rest of it. The delay lies with the client or the network in between, and as a rule no work has begun, so this is not the code for a slow operation.
    ///
    /// RFC 9110 lets the client repeat the request, on a new connection if the old one is unusable. Some servers also send it down an idle connection on which nothing was ever asked; there it is a farewell before closing and judges no request.
    ///
    /// **When it occurs**
    ///
    /// - HAProxy has not received all header fields when `timeout http-request` runs out; it answers 408 and logs the termination flags `cR`.
    /// - On `client_header_timeout` or `client_body_timeout` (60 seconds each by default) nginx writes 408 to its access log and closes the connection, so that the client sees a broken connection and no status.
    /// - A browser opens a spare connection and leaves it unused; Apache closes it in due time, and the access log shows a 408 with `-` for a request line.
    ///
    /// **What to do**
    ///
    /// Callers: resend idempotent requests on a new connection, and upload large files in parts. In a client of your own look for two things: a connection opened long before anything is written, and a `Content-Length` larger than the content, which keeps the server waiting for octets that never come.
    ///
    /// Operators: too short a limit hurts people on poor networks, too long a one is an opening for slow attacks such as Slowloris. A few of these are normal; a sudden rise is worth a look at the network and at the sources.
    ///
    /// **Which code to use**
    ///
    /// - [440](HttpStatus::LoginTimeout) Login Time-out: Not every time-out is about the network: 408 is a request that came too slowly, 440 a login that a Microsoft product no longer accepts.
    /// - [460](HttpStatus::ClientClosedConnection) Client Closed Connection: On an AWS ALB a client that stays connected and silent is sent 408, one that leaves before the idle timeout is logged as 460.
    /// - [499](HttpStatus::ClientClosedRequest) Client Closed Request: Either way the exchange was abandoned: 408 by the server, 499 by the client, and what nginx calls 499 goes into its log and never onto the wire.
    /// - [504](HttpStatus::GatewayTimeout) Gateway Timeout: Ask who was waiting for whom: with 408 the server for the client\'s request, with 504 a gateway for the upstream\'s answer. Slow processing is never a 408.
    ///
    /// Specification: [RFC 9110 section 15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9) · retry later
    ///
    /// </div>
    #[doc(alias = "408")]
    #[doc(alias = "Request Timeout")]
    #[doc(alias = "请求超时")]
    #[doc(alias = "客户端超时")]
    #[doc(alias = "上传超时")]
    #[doc(alias = "空闲连接")]
    #[doc(alias = "慢速攻击")]
    #[doc(alias = "Request Time-out")]
    #[doc(alias = "client timed out")]
    #[doc(alias = "client_body_timeout")]
    #[doc(alias = "slowloris")]
    #[doc(alias = "preconnect")]
    #[doc(alias = "idle connection")]
    RequestTimeout = 408,

    /// **409 Conflict** · 冲突
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求本身没毛病，却和资源眼下的状态撞上了：名字被占了，别人抢先改过，或者流程还没走到能做这一步的地方。这种冲突客户端有机会自己化解，所以响应应当讲清楚撞在哪里。
    ///
    /// 原样重发一般还是失败；先取最新状态，合并或改名后再提交。它不一定出自并发，也不表示数据坏了。
    ///
    /// **什么时候出现**
    ///
    /// - Kubernetes 更新对象时 `resourceVersion` 已经落后，报 `the object has been modified`；创建重名对象也是 409，`reason` 则是 `AlreadyExists`。
    /// - `docker run --name web` 时同名容器还在，Docker 引擎回 409，命令行显示 `Conflict. The container name … is already in use`。
    /// - WebDAV 的 `MKCOL /a/b/` 遇到上级集合 `/a/` 不存在，规定的应答是 409，不是 404。
    ///
    /// **怎么办**
    ///
    /// 调用方：把“读、改、写”整个放进重试，每次重新读，并限定次数。创建时撞上 409，先查现有的那个是不是自己上一次建的；支付类接口的 409 可能只是带同一幂等键的请求还在处理，过会儿查结果。
    ///
    /// 服务方：内容里给出冲突的字段、当前版本和已有资源的地址。数据库的唯一键冲突要接住，转成 409，别漏成 500。
    ///
    /// **相近的码**
    ///
    /// - [208](HttpStatus::AlreadyReported) 已报告：重复提交被拦下，用 409，并在内容里指出已有的那一个；208 虽叫“已报告”，只在 WebDAV 的 207 清单里有意义。
    /// - [400](HttpStatus::BadRequest) 错误请求：设想把同一个请求发给一套全新的空系统：能成功的，是与现有状态冲突，409；还是不行的，是请求写错了，400。
    /// - [412](HttpStatus::PreconditionFailed) 先决条件失败：客户端用 `If-Match` 等头开了条件而不成立，是 412；没开条件，服务器自己发现冲突，是 409。Elasticsearch 的条件写在参数 `if_seq_no` 里，不成立时回的是 409。
    /// - [422](HttpStatus::UnprocessableContent) 无法处理的内容：邮箱格式不对是 422，格式对但已被注册是 409；不过 Laravel 对 JSON 请求的 `unique` 校验失败默认给 422，两种做法都见得到。
    /// - [423](HttpStatus::Locked) 已锁定：423 是 WebDAV 里被人上了锁，等解锁或出示锁令牌；409 没有锁，要解决的是数据之间的矛盾。
    /// - [428](HttpStatus::PreconditionRequired) 要求先决条件：409 是比出了不一致；428 是你没说自己依据哪一版，无从比起，先补 `If-Match`。
    /// - [449](HttpStatus::RetryWith) 补全后重试：Cosmos DB 的并发写冲突有时不是 409 而是 449：前者要换编号或先读再改，后者原样重试就可能成功。
    ///
    /// 规范：[RFC 9110 第 15.5.10 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// In itself the request is fine, but it collides with the present state of the resource: the name is taken, somebody else was faster, the workflow does not permit this step yet. The user may be able to sort it out, and for that the response should say what the collision is.
    ///
    /// Sent again unchanged, it will mostly collide again; fetch the current state, merge or rename, then resubmit. Concurrency is a frequent cause but not the only one, and no data has come to harm.
    ///
    /// **When it occurs**
    ///
    /// - An update reaches Kubernetes with an outdated `resourceVersion` and is told `the object has been modified`; creating a name twice is a 409 as well, with `AlreadyExists` for a `reason`.
    /// - `docker run --name web` while a container of that name exists: the engine sends 409, and the command prints `Conflict. The container name … is already in use`.
    /// - `MKCOL /a/b/` in WebDAV, where the parent `/a/` is missing, has to be answered with 409 and not with 404.
    ///
    /// **What to do**
    ///
    /// Callers: retry the whole cycle of reading, changing and writing, a limited number of times and with a fresh read in each. If it was a creation, see whether the existing thing is your own earlier attempt. In payments a 409 may merely say that a request with the same idempotency key is still running; look up its outcome later.
    ///
    /// Operators: name the conflicting field, the current version and the address of what exists. Catch unique-key violations of the database and turn them into 409 before they become 500.
    ///
    /// **Which code to use**
    ///
    /// - [208](HttpStatus::AlreadyReported) Already Reported: A duplicate that is turned away deserves 409, with a pointer to the original in the content; 208, whatever its name suggests, has meaning only inside a WebDAV 207.
    /// - [400](HttpStatus::BadRequest) Bad Request: Imagine the request sent to an empty system: if it would succeed there, the state is in the way and 409 is right; if not, the request is wrong and 400 is.
    /// - [412](HttpStatus::PreconditionFailed) Precondition Failed: If the client set a condition in a header such as `If-Match` and it failed, that is 412; if the server found the clash unprompted, 409. Elasticsearch takes its condition as a parameter, `if_seq_no`, and uses 409.
    /// - [422](HttpStatus::UnprocessableContent) Unprocessable Content: A malformed e-mail address is 422, a proper one that is registered already is 409; Laravel\'s `unique` rule gives JSON clients 422 by default, though, so expect either.
    /// - [423](HttpStatus::Locked) Locked: 423 is a lock in the WebDAV sense, to be waited out or opened with its token; behind a 409 there is no lock, just states that do not fit together.
    /// - [428](HttpStatus::PreconditionRequired) Precondition Required: A 409 has found a discrepancy; a 428 could not look for one, because the request did not name its version in `If-Match`.
    /// - [449](HttpStatus::RetryWith) Retry With: A collision of writes in Cosmos DB may be 449 rather than 409: there the same request can simply be repeated, here something has to change first.
    ///
    /// Specification: [RFC 9110 section 15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "409")]
    #[doc(alias = "冲突")]
    #[doc(alias = "资源冲突")]
    #[doc(alias = "版本冲突")]
    #[doc(alias = "已存在")]
    #[doc(alias = "重复创建")]
    #[doc(alias = "唯一键冲突")]
    #[doc(alias = "并发修改")]
    #[doc(alias = "乐观锁")]
    #[doc(alias = "already exists")]
    #[doc(alias = "duplicate")]
    #[doc(alias = "version conflict")]
    #[doc(alias = "optimistic locking")]
    #[doc(alias = "object has been modified")]
    Conflict = 409,

    /// **410 Gone** · 已永久移除
    ///
    /// <div lang="zh-Hans">
    ///
    /// 以前有，现在撤掉了，是有意为之，多半不会再回来；站方希望指向这里的链接都拿掉。能说这句话，前提是服务器知道它存在过，也知道不会恢复；拿不准就该用 404。
    ///
    /// 不是每样删掉的东西都得挂 410，挂多久也由站方决定。缓存默认可以记住它，爬虫可以据此清掉收录，别处留下的副本它管不着。
    ///
    /// **什么时候出现**
    ///
    /// - 苹果推送服务 APNs 遇到失效的设备令牌回 410，`reason` 是 `Unregistered`，以后不要再往它推。
    /// - Kubernetes 的 `watch` 带着太旧的 `resourceVersion`，那段历史已经清掉，得到 410；客户端要清空本地缓存，重新列一遍再监听。
    /// - `GET /repos/acme/app/issues/12`：议题已删除而你有读权限，GitHub 回 410；没有读权限，只会看到 404。
    ///
    /// **怎么办**
    ///
    /// 调用方：停止重试，删掉保存的地址、订阅或令牌，批处理里记为终态。Kubernetes 那种例外，照它的文档重新列一遍即可。
    ///
    /// 服务方：nginx 一句 `return 410;`、Apache 一句 `Redirect gone /old` 就够了；有替代品的应当用 301 指过去，别让访客走进死胡同。接口下线前，先用 `Deprecation` 和 `Sunset` 头预告一段时间。
    ///
    /// **相近的码**
    ///
    /// - [301](HttpStatus::MovedPermanently) 永久移动：撤下之前先问有没有接替的地址：有，用 301；没有，用 410。把所有旧页面都 301 到首页，效果和软 404 差不多。
    /// - [404](HttpStatus::NotFound) 未找到：404 是“没有”，为什么没有、以后有没有都不说；410 是“有过，撤了”，程序可以放心把记录删掉。
    /// - [451](HttpStatus::UnavailableForLegalReasons) 因法律原因不可用：自己决定撤下的是 410；接到法律要求才撤的是 451，东西可能还在，只是不能给你看。
    ///
    /// 规范：[RFC 9110 第 15.5.11 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11) · 默认可缓存 · 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// It was here once, it has been taken away on purpose, and it is not expected back; those who link to it are asked to stop. To say so a server has to know both the past and the intention; if it does not, the code is 404.
    ///
    /// Not every removal needs this mark, nor does the mark have to be kept for any particular time. By default caches may store it, and crawlers may drop the page on the strength of it, but copies held elsewhere are out of its reach.
    ///
    /// **When it occurs**
    ///
    /// - APNs, the push service of Apple, answers 410 with the `reason` `Unregistered` for a device token that is no longer active; nothing more should be sent to it.
    /// - A Kubernetes `watch` starts from a `resourceVersion` whose history has been discarded: 410, upon which the client clears its cache, lists again and resumes watching.
    /// - `GET /repos/acme/app/issues/12` for a deleted issue: GitHub says 410 to those who may read the repository and 404 to everybody else.
    ///
    /// **What to do**
    ///
    /// Callers: stop retrying, delete the stored address, subscription or token, and book it as final in batch jobs. Kubernetes is the exception; list again as its documentation says.
    ///
    /// Operators: `return 410;` in nginx or `Redirect gone /old` in Apache is all it takes. Where a successor exists, point to it with 301 rather than leaving visitors stranded. Before an API is withdrawn, give notice with the `Deprecation` and `Sunset` fields.
    ///
    /// **Which code to use**
    ///
    /// - [301](HttpStatus::MovedPermanently) Moved Permanently: The question is whether a successor exists: if so, 301 leads there; if not, 410 ends the matter. Sending every old page to the front page by 301 amounts to a soft 404.
    /// - [404](HttpStatus::NotFound) Not Found: 404 leaves open whether there ever was or will be anything; 410 is a statement about past and future, definite enough for a program to delete its record.
    /// - [451](HttpStatus::UnavailableForLegalReasons) Unavailable For Legal Reasons: An owner\'s own decision is 410; a legal demand is 451, under which the thing may well still exist but must not be shown.
    ///
    /// Specification: [RFC 9110 section 15.5.11](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11) · cacheable by default · do not retry
    ///
    /// </div>
    #[doc(alias = "410")]
    #[doc(alias = "已永久移除")]
    #[doc(alias = "已删除")]
    #[doc(alias = "不复存在")]
    #[doc(alias = "永久删除")]
    #[doc(alias = "下架")]
    #[doc(alias = "接口下线")]
    #[doc(alias = "资源消失")]
    #[doc(alias = "deleted")]
    #[doc(alias = "removed")]
    #[doc(alias = "sunset")]
    #[doc(alias = "Unregistered")]
    #[doc(alias = "too old resource version")]
    Gone = 410,

    /// **411 Length Required** · 需要内容长度
    ///
    /// <div lang="zh-Hans">
    ///
    /// 服务器非要先知道请求内容有多长不可，而这个请求没带 `Content-Length`。补上正确的值就能重发，别的都不用动。
    ///
    /// 长度按字节算，不按字符算；没有内容的 `POST` 写 0。它嫌的是没写，不是太大，太大归 413；写了但和实际对不上，一般得到的是 400 或者超时。
    ///
    /// **什么时候出现**
    ///
    /// - IIS 底层的 HTTP.sys 收到既没写长度又不分块的 `POST`，页面上是 `HTTP Error 411. The request must be chunked or have a content length.`；Azure 的不少服务也会给出这句话。
    /// - 对象存储 Ceph RGW 的旧版本收到 `Transfer-Encoding: chunked` 的 `PUT`，因为没有长度而拒收，错误码是 S3 协议里的 `MissingContentLength`。
    /// - 对 Google 的接口执行 `curl -X POST` 而不带 `-d`，curl 不会写长度，得到 `POST requests require a Content-length header`。
    ///
    /// **怎么办**
    ///
    /// 调用方：空的 `POST` 加上 `-d ''` 或者空的请求体，库就会写 `Content-Length: 0`。流式上传先缓冲起来量好长度；多数库拿到字节数组会自动填，拿到流或迭代器才改用分块。
    ///
    /// 服务方：能收分块请求就收。后端不认的，让前面的反向代理收齐再转发，nginx 默认的 `proxy_request_buffering on` 就会补上长度；1.3.9 之前的老 nginx 自己就不收分块请求，也回 411。
    ///
    /// **相近的码**
    ///
    /// - [413](HttpStatus::ContentTooLarge) 内容过大：长度没写是 411，写了而超过上限是 413；有的服务器非要先报长度，正是为了在接收之前就能作后一种判断。
    /// - [501](HttpStatus::NotImplemented) 未实现：同是不收分块请求：讲明“给个长度就行”的是 411；说“不会这种传输编码”的是 501，Amazon S3 对 `Transfer-Encoding: chunked` 的上传就是后者。
    ///
    /// 规范：[RFC 9110 第 15.5.12 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The server insists on knowing the size of the content beforehand, and the request has no `Content-Length`. Add the correct value and send it again; nothing else needs to change.
    ///
    /// The value counts octets rather than characters, and is 0 for a `POST` without content. What is missing is the number; a number that is too large leads to 413, and one that does not match the content usually to 400 or to a timeout.
    ///
    /// **When it occurs**
    ///
    /// - HTTP.sys, the layer beneath IIS, receives a `POST` with neither a length nor chunks and says `HTTP Error 411. The request must be chunked or have a content length.` Several Azure services use the same words.
    /// - Older versions of the Ceph object gateway refuse a `PUT` with `Transfer-Encoding: chunked` for want of a length; the error code, taken from the S3 protocol, is `MissingContentLength`.
    /// - `curl -X POST` without `-d` states no length; an API of Google replies that `POST requests require a Content-length header`.
    ///
    /// **What to do**
    ///
    /// Callers: give an empty `POST` an empty content, `-d ''` in curl, and the library writes `Content-Length: 0`. Buffer a stream to learn its size. Most libraries fill in the field for a byte array and turn to chunks for a stream or an iterator.
    ///
    /// Operators: accept chunked requests if you can. For a backend that cannot, let the reverse proxy collect the content first; nginx does so by default (`proxy_request_buffering on`) and passes on the length. An nginx older than 1.3.9 takes no chunks and answers 411 itself.
    ///
    /// **Which code to use**
    ///
    /// - [413](HttpStatus::ContentTooLarge) Content Too Large: No length is 411, a length over the limit is 413; being able to say the latter before the content arrives is one motive for insisting on the former.
    /// - [501](HttpStatus::NotImplemented) Not Implemented: A server that takes no chunks can put it either way: give me a length (411), or I never learned this transfer coding (501). Amazon S3 chooses the latter for uploads with `Transfer-Encoding: chunked`.
    ///
    /// Specification: [RFC 9110 section 15.5.12](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "411")]
    #[doc(alias = "Length Required")]
    #[doc(alias = "需要内容长度")]
    #[doc(alias = "需要有效长度")]
    #[doc(alias = "缺少长度")]
    #[doc(alias = "需要长度")]
    #[doc(alias = "分块传输")]
    #[doc(alias = "Content-Length")]
    #[doc(alias = "MissingContentLength")]
    #[doc(alias = "chunked")]
    #[doc(alias = "transfer-encoding")]
    #[doc(alias = "HTTP.sys")]
    LengthRequired = 411,

    /// **412 Precondition Failed** · 先决条件失败
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求带着前提来（`If-Match`、`If-Unmodified-Since`，或者写操作里的 `If-None-Match`），服务器一查不成立，于是什么都没做。这恰恰是客户端要的保护：别人改过就别覆盖，已经有了就别再建。
    ///
    /// 它不是故障，请求也没写错，只是客户端手里的版本过时了。`GET` 和 `HEAD` 上的 `If-None-Match` 不成立时不用它，回的是 304。
    ///
    /// **什么时候出现**
    ///
    /// - 往 Amazon S3 `PUT` 时带 `If-None-Match: *`，对象已经存在就得到 412，由此实现“只创建、不覆盖”；恰好有别的写入同时进行，则可能是 409。
    /// - 两个人编辑同一篇文档，后保存的那位带着旧 `ETag` 的 `If-Match` 提交 `PUT`，被 412 挡下，前一位的修改才没有丢。
    /// - WebDAV 的 `MOVE` 写了 `Overwrite: F` 而目标已经存在，规定的应答也是它。
    ///
    /// **怎么办**
    ///
    /// 调用方：重新 `GET` 拿到最新内容和 `ETag`，合并后再提交，别图省事把条件去掉。超时后重发的写请求若得到 412，先看资源是不是已经成了你要的样子，可能上一次其实成功了。
    ///
    /// 服务方：`ETag` 要随内容变，各节点算法要一致。`If-Match` 用强比较，被压缩模块改成 `W/` 开头的弱 `ETag` 永远配不上，用户会觉得怎么存都存不进去。
    ///
    /// **相近的码**
    ///
    /// - [304](HttpStatus::NotModified) 未修改：同样是 `If-None-Match` 不成立：读请求得到 304，意思是本地副本还能用；写请求得到 412，意思是没有写进去。
    /// - [409](HttpStatus::Conflict) 冲突：条件是客户端自己写在头里的，就用 412，补救办法固定是重读再试；409 没有这样的条件，撞在哪里、怎么解，要看内容。
    /// - [416](HttpStatus::RangeNotSatisfiable) 范围无法满足：断点续传时两个都可能碰到：`If-Match` 的版本变了是 412，偏移量超出文件末尾是 416；改用 `If-Range`，前一种会直接换来完整的 200。
    /// - [417](HttpStatus::ExpectationFailed) 预期失败：中文名相近，头完全不同：412 由 `If-` 打头的条件头引起，417 由 `Expect` 引起，与资源的版本无关。
    /// - [428](HttpStatus::PreconditionRequired) 要求先决条件：428 是没带条件，服务器要你带上再来；412 是带了，但不成立。
    ///
    /// 规范：[RFC 9110 第 15.5.13 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request came with a condition (`If-Match`, `If-Unmodified-Since` or, on a write, `If-None-Match`), the condition proved false, and the method was not applied. That is the very protection the client asked for: no overwriting of what somebody else changed, no second creation of what is there.
    ///
    /// Nothing is broken and the request is well formed; the client\'s idea of the resource is out of date. When `If-None-Match` fails on a `GET` or `HEAD`, the answer is 304 instead.
    ///
    /// **When it occurs**
    ///
    /// - A `PUT` to Amazon S3 with `If-None-Match: *` creates but never overwrites: if the object exists the answer is 412, and 409 is possible when another write happens at the same moment.
    /// - Two people edit one document; the second to save sends a `PUT` whose `If-Match` holds an old `ETag` and is stopped, which saves the work of the first.
    /// - `MOVE` in WebDAV with `Overwrite: F`, where the destination exists, is required to end this way too.
    ///
    /// **What to do**
    ///
    /// Callers: `GET` the current content and its `ETag`, merge, and submit again; dropping the condition would defeat its purpose. If a write repeated after a timeout ends here, look whether the resource is already as you wanted it, since the first attempt may have succeeded.
    ///
    /// Operators: `ETag` must change with the content and be computed alike on all machines. `If-Match` compares strongly, so a tag that compression has weakened to `W/` never matches, and users find that nothing they save is accepted.
    ///
    /// **Which code to use**
    ///
    /// - [304](HttpStatus::NotModified) Not Modified: One failed `If-None-Match`, two outcomes: on a read 304, and the stored copy is good; on a write 412, and nothing has been written.
    /// - [409](HttpStatus::Conflict) Conflict: A 412 always refers to a condition that the client itself put into a header, and the cure is to read again; what a 409 objects to, and how to resolve it, only the content can say.
    /// - [416](HttpStatus::RangeNotSatisfiable) Range Not Satisfiable: A resumed download can meet either: 412 if the version in `If-Match` is gone, 416 if the offset lies past the end. With `If-Range` the first would simply turn into a full 200.
    /// - [417](HttpStatus::ExpectationFailed) Expectation Failed: 412 stems from a condition such as `If-Match` and concerns the state of the resource; 417 stems from `Expect` and concerns what servers on the way can do.
    /// - [428](HttpStatus::PreconditionRequired) Precondition Required: With 428 the condition is missing and the server demands one; with 412 there was one and it failed.
    ///
    /// Specification: [RFC 9110 section 15.5.13](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "412")]
    #[doc(alias = "Precondition Failed")]
    #[doc(alias = "先决条件失败")]
    #[doc(alias = "前置条件失败")]
    #[doc(alias = "前提条件不满足")]
    #[doc(alias = "条件不成立")]
    #[doc(alias = "丢失更新")]
    #[doc(alias = "乐观锁")]
    #[doc(alias = "并发控制")]
    #[doc(alias = "if-match")]
    #[doc(alias = "if-unmodified-since")]
    #[doc(alias = "etag mismatch")]
    #[doc(alias = "lost update")]
    #[doc(alias = "conditional write")]
    PreconditionFailed = 412,

    /// **413 Content Too Large** · 内容过大
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求体超过了服务器愿意接收的大小；量的只是内容，地址和头部各有各的码。服务器不必把内容读完：HTTP/1.1 可以直接关掉连接，HTTP/2 可以只终止这一个流，因此客户端有时来不及看到 413，看到的是写到一半连接被重置。
    ///
    /// 上限通常写死在配置里，重发多少次都一样；只有临时性的限制才会附上 `Retry-After`。它不评价内容的类型，也不是磁盘满了。
    ///
    /// **什么时候出现**
    ///
    /// - nginx 的 `client_max_body_size` 默认只有 `1m`，上传手机照片就超；错误日志写 `client intended to send too large body`。
    /// - Express 的 `express.json()` 默认上限 `100kb`，前端把图片转成 Base64 塞进 JSON，抛 `PayloadTooLargeError`。
    /// - AWS API Gateway 的请求内容上限是 10 MB，不能申请调高；再大的文件只能让客户端直传 S3，接口里只传对象键。
    ///
    /// **怎么办**
    ///
    /// 调用方：压缩、分片，或者拿预签名地址直传对象存储。传大文件时带上 `Expect: 100-continue`，让服务器在内容出发之前就有机会拒绝。
    ///
    /// 服务方：链路上每一层都有自己的上限，最小的那个说了算：CDN、网关（ingress-nginx 用注解 `nginx.ingress.kubernetes.io/proxy-body-size`）、框架要逐层对齐。把上限写进响应内容，省得别人一个个试。
    ///
    /// **相近的码**
    ///
    /// - [411](HttpStatus::LengthRequired) 需要内容长度：411 是服务器想先知道多大而你没说，413 是知道了、嫌大。
    /// - [414](HttpStatus::UriTooLong) URI 过长：数据放在哪里，哪里就会超：挪进查询字符串撑爆的是地址，回 414；用 `POST` 提交撑爆的是内容，才是 413。
    /// - [431](HttpStatus::RequestHeaderFieldsTooLarge) 请求头过大：没传文件却提示过大，先看清是 413 还是 431：后者嫌的是 Cookie、令牌这些头字段，调大上传上限不管用。
    /// - [494](HttpStatus::RequestHeaderTooLarge) 请求头或 Cookie 过大：nginx 报“Too Large”有两种：413 是请求体超了 `client_max_body_size`，494 是头和 Cookie 超了缓冲区，而且对外显示为 400。
    /// - [507](HttpStatus::InsufficientStorage) 存储空间不足：单个请求超过允许的尺寸是 413；尺寸没问题，只是服务器上放不下了，是 507，清出空间后原样再传就能成。
    ///
    /// 规范：[RFC 9110 第 15.5.14 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14) · 可以带有 `Retry-After` · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The content of the request exceeds what the server is willing to take; only the content is measured, since the address and the header fields have codes of their own. The server need not read it to the end. It may close an HTTP/1.1 connection or reset the one HTTP/2 stream, so a client that is still writing may see a broken connection instead of this status.
    ///
    /// A limit is normally a fixed setting, and the same upload fails every time; where it is temporary, `Retry-After` is supposed to say so. Neither the type of the data nor the free space on the server is in question.
    ///
    /// **When it occurs**
    ///
    /// - In nginx `client_max_body_size` is `1m` unless changed, less than most phone photographs; the log says `client intended to send too large body`.
    /// - A front end packs a picture into JSON as Base64; `express.json()` stops at `100kb` by default and raises `PayloadTooLargeError`.
    /// - AWS API Gateway accepts at most 10 MB of content, a quota that cannot be raised; anything larger has to go straight to S3, with only the object key passing through the API.
    ///
    /// **What to do**
    ///
    /// Callers: compress, split the upload, or send it straight to object storage through a presigned address. For large bodies `Expect: 100-continue` gives the server a chance to refuse before the bytes travel.
    ///
    /// Operators: every hop has a limit of its own and the smallest decides, so align CDN, gateway (the annotation `nginx.ingress.kubernetes.io/proxy-body-size` for ingress-nginx) and framework. State the limit in the content; nobody should have to find it by trial.
    ///
    /// **Which code to use**
    ///
    /// - [411](HttpStatus::LengthRequired) Length Required: A server sending 411 does not know the size and wants it declared; with 413 it knows, or has counted, and declines.
    /// - [414](HttpStatus::UriTooLong) URI Too Long: It depends on where the data was put: too much in the query string is 414, too much after the header section is 413.
    /// - [431](HttpStatus::RequestHeaderFieldsTooLarge) Request Header Fields Too Large: If something is called too large though nothing was uploaded, check the number: 431 complains of cookies and tokens in the header, and raising upload limits will not cure it.
    /// - [494](HttpStatus::RequestHeaderTooLarge) Request header too large: Two kinds of Too Large in nginx: 413 for a body above `client_max_body_size`, 494 for header and cookies above their buffers, the latter shown to clients as 400.
    /// - [507](HttpStatus::InsufficientStorage) Insufficient Storage: 413 is a rule about the size of one request; 507 means that a request of acceptable size finds no room, and it may succeed once space has been freed.
    ///
    /// Specification: [RFC 9110 section 15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14) · allows `Retry-After` · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "413")]
    #[doc(alias = "Content Too Large")]
    #[doc(alias = "内容过大")]
    #[doc(alias = "请求体过大")]
    #[doc(alias = "请求实体过大")]
    #[doc(alias = "负载过大")]
    #[doc(alias = "上传失败")]
    #[doc(alias = "文件太大")]
    #[doc(alias = "上传限制")]
    #[doc(alias = "payload too large")]
    #[doc(alias = "request entity too large")]
    #[doc(alias = "client_max_body_size")]
    #[doc(alias = "upload limit")]
    #[doc(alias = "body limit")]
    ContentTooLarge = 413,

    /// **414 URI Too Long** · URI 过长
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求的地址长到服务器不肯解析了，通常是查询字符串太长。HTTP 没有规定上限，RFC 9110 只建议各方至少支持 8000 字节；实际多大，看沿途每个服务器、代理和 CDN 的设置。
    ///
    /// 正常业务很少碰到它。碰到了，多半是该用 `POST` 的数据塞进了 `GET`，或者重定向绕着圈把旧地址一层层编码进新地址，再不然就是有人在试探漏洞。缓存默认可以保存这个响应。
    ///
    /// **什么时候出现**
    ///
    /// - 导出页面把勾选的上千个编号拼成 `GET /export?ids=1,2,3…`；nginx 的请求行要装进一个缓冲区（`large_client_header_buffers` 默认 `4 8k`），装不下就回 414。
    /// - 没登录跳登录页，登录页本身又要登录，`next=` 参数每跳一次就多编码一层，最后由 414 收场。
    /// - Apache httpd 的 `LimitRequestLine` 默认 8190 字节，走 HTTP-Redirect 绑定的 `SAMLRequest` 带了签名，偶尔就会越线。
    ///
    /// **怎么办**
    ///
    /// 调用方：把参数搬进 `POST` 的内容，或者分批查询；先存一份查询条件换一个短编号，也很常用。地址里若反复出现 `%25`，是层层编码的痕迹，去查重定向。
    ///
    /// 服务方：给复杂查询提供一个收内容的接口，比调大缓冲区治本。上游网关、日志和浏览器各有长度限制，只放宽一处，问题会换个地方冒出来。
    ///
    /// **相近的码**
    ///
    /// - [413](HttpStatus::ContentTooLarge) 内容过大：414 的解法往往是改用 `POST`；改完之后数据进了内容，再大下去就轮到 413 管。
    /// - [431](HttpStatus::RequestHeaderFieldsTooLarge) 请求头过大：地址太长在有的服务器上并不报 414：Node.js 把请求行和头字段算在同一个额度里，超了一律 431；gunicorn 对过长的请求行则回 400。
    /// - [494](HttpStatus::RequestHeaderTooLarge) 请求头或 Cookie 过大：nginx 的 414 和 494 都受 `large_client_header_buffers` 管：请求行超出一块缓冲区是 414，头超出是 494（对外 400）。
    ///
    /// 规范：[RFC 9110 第 15.5.15 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15) · 默认可缓存 · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The address of the request is longer than the server is prepared to interpret, nearly always because of its query string. HTTP sets no maximum; RFC 9110 merely recommends that everybody cope with 8000 octets, and what works in practice is up to each server, proxy and CDN on the way.
    ///
    /// Well-designed traffic seldom gets here. Usual reasons are data sent by `GET` that belonged in a `POST`, a redirect that keeps wrapping the previous address inside the next one, or somebody probing for holes. The response is cacheable by default.
    ///
    /// **When it occurs**
    ///
    /// - An export page strings a thousand ticked ids together, `GET /export?ids=1,2,3…`; nginx wants the request line to fit one buffer, and `large_client_header_buffers` is `4 8k` by default.
    /// - The login page itself demands a login: on each hop the `next=` parameter is encoded once more, until 414 ends the loop.
    /// - With `LimitRequestLine` at its default of 8190 bytes, Apache httpd may turn down a signed `SAMLRequest` sent through the HTTP-Redirect binding.
    ///
    /// **What to do**
    ///
    /// Callers: move the parameters into the content of a `POST`, query in batches, or store the criteria first and pass a short id. Repeated `%25` in the address is the trace of nested encoding and points to a redirect loop.
    ///
    /// Operators: an endpoint that takes complex queries as content cures more than bigger buffers do. Gateways, log pipelines and browsers have limits too, so raising a single one only moves the failure.
    ///
    /// **Which code to use**
    ///
    /// - [413](HttpStatus::ContentTooLarge) Content Too Large: The cure for 414 is mostly to send the data as content; if it is too much there as well, the next answer will be 413.
    /// - [431](HttpStatus::RequestHeaderFieldsTooLarge) Request Header Fields Too Large: Not every server draws the line alike: Node.js counts the address towards its header limit and says 431, while gunicorn answers a long request line with 400.
    /// - [494](HttpStatus::RequestHeaderTooLarge) Request header too large: One directive of nginx, `large_client_header_buffers`, is behind both: 414 if the request line exceeds one buffer, 494 (400 to the client) if the header does not fit.
    ///
    /// Specification: [RFC 9110 section 15.5.15](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15) · cacheable by default · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "414")]
    #[doc(alias = "URI Too Long")]
    #[doc(alias = "URI 过长")]
    #[doc(alias = "请求地址过长")]
    #[doc(alias = "网址过长")]
    #[doc(alias = "URL 太长")]
    #[doc(alias = "查询字符串过长")]
    #[doc(alias = "请求行过长")]
    #[doc(alias = "Request-URI Too Large")]
    #[doc(alias = "request line too long")]
    #[doc(alias = "query string too long")]
    #[doc(alias = "long URL")]
    UriTooLong = 414,

    /// **415 Unsupported Media Type** · 不支持的媒体类型
    ///
    /// <div lang="zh-Hans">
    ///
    /// 服务器不收这种格式的内容。判断依据可以是 `Content-Type`，可以是 `Content-Encoding`，也可以是拆开内容看过之后的结论；结论只对这个地址上的这个方法有效，换个接口未必不收。
    ///
    /// 该收什么，响应可以告诉你：类型不对时用 `Accept`，编码不对时用 `Accept-Encoding`，`PATCH` 的补丁格式不对时用 `Accept-Patch`。前两个本是请求里常见的头，出现在响应里，说的是“下次请这样发”。内容有没有错还没轮到检查。
    ///
    /// **什么时候出现**
    ///
    /// - `curl -d` 默认发 `application/x-www-form-urlencoded`，目标是只收 JSON 的接口；Spring 抛 `HttpMediaTypeNotSupportedException`，axum 的 `Json` 提取器同样回 415。
    /// - 用 `Content-Type: application/json` 去 `PATCH` Kubernetes 资源，API 服务器要的是 `application/merge-patch+json` 之类，错误内容里会列全。
    /// - 普通 HTTP 客户端打到 gRPC 端口，`Content-Type` 不以 `application/grpc` 开头，grpc-go 等实现回 415。
    ///
    /// **怎么办**
    ///
    /// 调用方：先看真正发出去的 `Content-Type`。上传表单不要手写 `multipart/form-data`，缺了 `boundary` 一样没法解析，交给库去填；发压缩内容前确认对方收得下 gzip。
    ///
    /// 服务方：回 415 时把支持的类型列出来。别因为 `; charset=utf-8` 这样的参数就拒收，比较类型时应当忽略无关参数和大小写。
    ///
    /// **相近的码**
    ///
    /// - [406](HttpStatus::NotAcceptable) 不可接受：方向相反：415 嫌你发来的格式，对应 `Content-Type`；406 是你点名要的格式它给不出，对应 `Accept`。
    /// - [422](HttpStatus::UnprocessableContent) 无法处理的内容：按关卡先后排：类型不认识是 415，认识但语法坏了是 400，语法没错而意思不通是 422。
    ///
    /// 规范：[RFC 9110 第 15.5.16 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16) · 可以带有 `Accept`、`Accept-Encoding`、`Accept-Patch` · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The server does not take content in this format. It may judge by `Content-Type`, by `Content-Encoding` or by inspecting the data, and the verdict holds for this method on this resource only; a neighbouring endpoint may accept the same.
    ///
    /// The response can name what would do: `Accept` for the media type, `Accept-Encoding` for the coding, `Accept-Patch` for patch documents. Known mainly from requests, the first two tell the client in a response how to send next time. Whether the data inside are valid has not been looked at yet.
    ///
    /// **When it occurs**
    ///
    /// - `curl -d` sends `application/x-www-form-urlencoded` by default to an endpoint made for JSON: Spring raises `HttpMediaTypeNotSupportedException`, the `Json` extractor of axum rejects it likewise.
    /// - A `PATCH` to Kubernetes labelled `application/json`; the API server expects `application/merge-patch+json` or a relative of it and lists them in its message.
    /// - An ordinary HTTP client reaches a gRPC port: its `Content-Type` does not begin with `application/grpc`, and servers such as grpc-go decline.
    ///
    /// **What to do**
    ///
    /// Callers: check the `Content-Type` that really went out. Let the library write `multipart/form-data`, since a hand-made one lacks its `boundary`, and do not compress a body before knowing that gzip is welcome.
    ///
    /// Operators: list the supported types in the response. Compare types without regard to letter case or to parameters that do not matter; nobody should be refused over `; charset=utf-8`.
    ///
    /// **Which code to use**
    ///
    /// - [406](HttpStatus::NotAcceptable) Not Acceptable: Opposite directions: 415 is about what you sent, declared in `Content-Type`; 406 is about what you asked to receive, in `Accept`.
    /// - [422](HttpStatus::UnprocessableContent) Unprocessable Content: Think of checkpoints in order: unknown type, 415; known type but broken syntax, 400; sound syntax but no sense, 422.
    ///
    /// Specification: [RFC 9110 section 15.5.16](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16) · allows `Accept`, `Accept-Encoding`, `Accept-Patch` · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "415")]
    #[doc(alias = "Unsupported Media Type")]
    #[doc(alias = "不支持的媒体类型")]
    #[doc(alias = "媒体类型错误")]
    #[doc(alias = "内容类型错误")]
    #[doc(alias = "请求格式不支持")]
    #[doc(alias = "Content-Type")]
    #[doc(alias = "Content-Encoding")]
    #[doc(alias = "Accept-Patch")]
    #[doc(alias = "MIME")]
    #[doc(alias = "wrong content type")]
    #[doc(alias = "HttpMediaTypeNotSupportedException")]
    UnsupportedMediaType = 415,

    /// **416 Range Not Satisfiable** · 范围无法满足
    ///
    /// <div lang="zh-Hans">
    ///
    /// `Range` 要的那几段，一段都给不出来：起点已经超过资源末尾；或者一次要得太碎、重叠太多，服务器当成攻击拒掉。按字节取时，响应应当附上 `Content-Range: bytes */47022` 这样的头，星号后面就是资源现在的长度。
    ///
    /// 就越界而言，只要有一段够得着，就该回 206，不该回它。反过来也不能指望一定收到它：服务器有权不理 `Range`，干脆用 200 把整个文件发过来。
    ///
    /// **什么时候出现**
    ///
    /// - 文件早就下完了，再跑一次 `curl -C - -O`，curl 从文件末尾要起，得到 416；旧版 curl 还会把错误页接到文件后面。
    /// - 断点续传期间源文件换成了更短的一版，本地记着的偏移量比新文件还长。
    /// - 对象存储不尽相同：S3 对越界的范围回 416，错误码 `InvalidRange`；阿里云 OSS 默认不理它，回 200 和整个对象，带上 `x-oss-range-behavior: standard` 才回 416。
    ///
    /// **怎么办**
    ///
    /// 调用方：拿 `Content-Range` 里的长度与本地比，相等就是下完了，不等就从头来。续传时带 `If-Range` 和上次的 `ETag`，源文件变了会直接得到完整的 200，不会拼出一个四不像。字节从 0 数起，100 字节的文件最后一段到 99 为止。
    ///
    /// 服务方：确认 `Content-Range` 给了真实长度；CDN 上的旧长度没清掉，也会让正常的请求越界。
    ///
    /// **相近的码**
    ///
    /// - [206](HttpStatus::PartialContent) 部分内容：同一个 `Range` 头的两种结局：至少有一段落在文件里，回 206 和那一段；全落在外面，回 416 和总长度。结尾超出不要紧，服务器会截到末尾。
    /// - [412](HttpStatus::PreconditionFailed) 先决条件失败：续传时文件变了，结果取决于用了哪个条件头：`If-Match` 不符是 412，`If-Range` 不符是 200 全文；什么条件都没带，偏移又越界，才是 416。
    ///
    /// 规范：[RFC 9110 第 15.5.17 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17) · 可以带有 `Content-Range` · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// None of the parts asked for in `Range` can be delivered: they begin beyond the end of the resource, or they are so many, small or overlapping that the server takes them for an attack. For byte ranges the response should carry a field like `Content-Range: bytes */47022`, the number after the asterisk being the present length.
    ///
    /// In the first case a single part within bounds is enough to make the answer 206 instead. Nor can a client rely on ever seeing this code, because servers are free to disregard `Range` and send everything with 200.
    ///
    /// **When it occurs**
    ///
    /// - `curl -C - -O` is run again on a finished download: the range starts just past the last byte. Old versions of curl even appended the error page to the file.
    /// - While a download was paused, the file was replaced by a shorter one, and the remembered offset now lies beyond its end.
    /// - Object stores differ: S3 refuses a range out of bounds with the error `InvalidRange`; Alibaba Cloud OSS sends the whole object with 200 unless the request says `x-oss-range-behavior: standard`.
    ///
    /// **What to do**
    ///
    /// Callers: compare the length in `Content-Range` with what you hold. Equal means complete, anything else means start over. Resume with `If-Range` and the earlier `ETag`, and a changed file will come whole with 200 rather than be glued to old bytes. Positions count from zero: a file of 100 bytes ends at 99.
    ///
    /// Operators: report the true length in `Content-Range`. A CDN that remembers an outdated length can put honest requests out of bounds too.
    ///
    /// **Which code to use**
    ///
    /// - [206](HttpStatus::PartialContent) Partial Content: Two outcomes of one `Range` field: 206 with the data if any part lies inside the file, 416 with the total length if none does. An end beyond the file is harmless, the server cuts it off.
    /// - [412](HttpStatus::PreconditionFailed) Precondition Failed: When a file changes between two parts, the condition decides: a failed `If-Match` gives 412, a failed `If-Range` the full 200, and no condition plus an offset past the end gives 416.
    ///
    /// Specification: [RFC 9110 section 15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17) · allows `Content-Range` · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "416")]
    #[doc(alias = "Range Not Satisfiable")]
    #[doc(alias = "范围无法满足")]
    #[doc(alias = "请求范围不符合要求")]
    #[doc(alias = "断点续传")]
    #[doc(alias = "范围请求")]
    #[doc(alias = "分段下载")]
    #[doc(alias = "超出范围")]
    #[doc(alias = "InvalidRange")]
    #[doc(alias = "byte range")]
    #[doc(alias = "resume download")]
    #[doc(alias = "out of range")]
    #[doc(alias = "If-Range")]
    RangeNotSatisfiable = 416,

    /// **417 Expectation Failed** · 预期失败
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求头 `Expect` 里提的要求，路上至少有一台服务器办不到。至今有标准定义的要求只有 `100-continue` 一种，意思是“内容先不发，你点头我再发”；写成别的值，服务器就可以回 417。
    ///
    /// 要是请求里明明写的是 `100-continue`，那只说明链路上有一环（比如 HTTP/1.0 的代理）不支持这套握手，请求内容并没有错，去掉 `Expect` 重发即可。拿它表示“业务结果不符合预期”，是望文生义。
    ///
    /// **什么时候出现**
    ///
    /// - 公司出口是老版本 Squid（3.1 及更早），.NET 程序的 `POST` 默认带 `Expect: 100-continue`，在代理那里就被 417 拦下。
    /// - HTTP/1.0 的中间层把 `Expect: 100-continue` 原样传给 Apache httpd，响应页写着“Only the 100-continue expectation is supported”，看着自相矛盾，其实嫌的是版本。
    /// - Node.js 的 `http` 服务器收到 `Expect: foo`，没有注册 `checkExpectation` 监听就自动回 417。
    ///
    /// **怎么办**
    ///
    /// 调用方：关掉这个头：curl 用 `-H 'Expect:'`，旧 .NET 设 `ServicePointManager.Expect100Continue = false`。curl 只在内容超过约 1 MB 时才加它，所以小文件正常、大文件失败是典型症状；新版 curl 遇到 417 会自己去掉重试。
    ///
    /// 服务方：升级或绕开不懂 `Expect` 的代理；转发时让代理自己应答 100，或者把这个头摘掉。
    ///
    /// **相近的码**
    ///
    /// - [100](HttpStatus::Continue) 继续：带着 `Expect: 100-continue` 来问，顺利的回音是 100，内容接着发；不懂这套规矩的回 417；不想收的则直接给最终状态，例如 401 或 413。
    /// - [412](HttpStatus::PreconditionFailed) 先决条件失败：417 只认 `Expect`，412 只认 `If-Match`、`If-Unmodified-Since` 这一类条件头；资源已被别人改过，用的是 412。
    ///
    /// 规范：[RFC 9110 第 15.5.18 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// At least one server on the way cannot do what the `Expect` field of the request demands. The only demand ever standardized is `100-continue`, which holds the content back until the server agrees to it; any other value may be met with this status.
    ///
    /// If the request did say `100-continue`, then some hop, perhaps an HTTP/1.0 proxy, does not support the handshake, and the client should repeat the request without it. Nothing is said about the content, and business results that disappoint somebody\'s expectations are no reason to use the code.
    ///
    /// **When it occurs**
    ///
    /// - Behind an old Squid (3.1 or earlier) a .NET program posts with `Expect: 100-continue`, its default, and gets no further than the proxy.
    /// - An HTTP/1.0 intermediary passes `Expect: 100-continue` to Apache httpd. The page answers: Only the 100-continue expectation is supported; what it really objects to is the version.
    /// - The `http` server of Node.js receives `Expect: foo` and refuses by itself unless a `checkExpectation` listener is registered.
    ///
    /// **What to do**
    ///
    /// Callers: drop the field, with `-H 'Expect:'` in curl or `ServicePointManager.Expect100Continue = false` in older .NET. curl adds it only to bodies above about 1 MB, hence the typical picture of small uploads that pass and large ones that fail; recent versions repeat the request without it on their own.
    ///
    /// Operators: upgrade or bypass proxies that do not understand `Expect`, or let them answer 100 themselves or strip the field when forwarding.
    ///
    /// **Which code to use**
    ///
    /// - [100](HttpStatus::Continue) Continue: To `Expect: 100-continue` there are three kinds of reply: 100, send on; 417, the handshake is not understood; or a final status such as 401 or 413, do not bother.
    /// - [412](HttpStatus::PreconditionFailed) Precondition Failed: Look at the request: `Expect` belongs to 417, while `If-Match` and its kin belong to 412, which is the one for a resource that somebody else has changed.
    ///
    /// Specification: [RFC 9110 section 15.5.18](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "417")]
    #[doc(alias = "Expectation Failed")]
    #[doc(alias = "预期失败")]
    #[doc(alias = "期望失败")]
    #[doc(alias = "未满足期望值")]
    #[doc(alias = "100-continue")]
    #[doc(alias = "Expect header")]
    #[doc(alias = "Expect100Continue")]
    #[doc(alias = "Squid")]
    #[doc(alias = "curl upload")]
    ExpectationFailed = 417,

    /// **418 I\'m a teapot** · 我是茶壶
    ///
    /// <div lang="zh-Hans">
    ///
    /// 一个愚人节玩笑：1998 年的 RFC 2324 规定，让茶壶煮咖啡，茶壶就该这样回答；2014 年的 RFC 7168 又给它补了茶。它属于虚构的 HTCPCP 协议，从来不是 HTTP 的状态码。
    ///
    /// 玩笑流传太广，这个号已经没法派别的用场，所以 IANA 把它保留下来，登记的名称是“(Unused)”，RFC 9110 也专门说明了缘由。真在线上收到它，不要照字面理解：发它的一方只是挑了个不会与正经含义冲突的数字，原因要看内容。
    ///
    /// **什么时候出现**
    ///
    /// - 豆瓣拿它挡爬虫和盗链：`User-Agent` 像脚本，或者取图片时没带豆瓣自己的 `Referer`，得到的就是 418；微博的爬虫项目也常报告爬得太快会遇到它。
    /// - 各家的彩蛋：Google 有一个 `/teapot` 页面，Go 有 `http.StatusTeapot`，Python 3.9 起有 `HTTPStatus.IM_A_TEAPOT`。
    /// - 示例代码和单元测试用它当“不会撞上真实含义”的错误码，偶尔忘了改，就跟着上了线。
    ///
    /// **怎么办**
    ///
    /// 调用方：八成是反爬或恶作剧。先读内容，再看对方的 `robots.txt` 和服务条款，有开放接口就走接口；原样重试没有意义。
    ///
    /// 服务方：别在正式接口里用它，监控、网关和客户端库都不知道该怎么处理。拦爬虫用 403 或 429，测试里想要一个错误码就用真实的。
    ///
    /// **相近的码**
    ///
    /// - [218](HttpStatus::ThisIsFine) 一切安好：418 好歹有两份愚人节 RFC 撑腰，客户端会当错误处理；218 来历不明，还会被当成功，拿它开玩笑更容易误事。
    /// - [429](HttpStatus::TooManyRequests) 请求过多：被当成爬虫时这两个都可能见到：429 有约定的含义，慢下来能好；418 没有约定，可能嫌你快，也可能只是嫌请求头不像人。
    /// - [999](HttpStatus::RequestDenied) 请求被拒：都是网站自己拿来挡爬虫的非标准用法；999 连合法范围都出了，418 至少还在范围之内，而且有登记、被保留。
    ///
    /// 规范：[RFC 9110 第 15.5.19 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19) · 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// An April Fools joke. RFC 2324 of 1998 lets a teapot answer so when told to brew coffee, and RFC 7168 of 2014 adds tea to the protocol. The code belongs to the imaginary HTCPCP and was never one of HTTP.
    ///
    /// So many have implemented it for fun that the number is spoilt for serious use, which is why IANA reserves it under the description (Unused) and RFC 9110 explains the matter. A 418 met in earnest has no agreed meaning: somebody wanted a number that clashes with nothing, and only the content can tell why.
    ///
    /// **When it occurs**
    ///
    /// - Douban keeps crawlers and hotlinks away with it: a `User-Agent` that looks like a script, or an image fetched without a `Referer` of its own site, brings a 418. Crawlers of Weibo report it when they go too fast.
    /// - Easter eggs: Google keeps a `/teapot` page, Go has `http.StatusTeapot`, Python since 3.9 has `HTTPStatus.IM_A_TEAPOT`.
    /// - Samples and unit tests use it as an error that cannot collide with a real one, and now and then it is forgotten there and goes into production.
    ///
    /// **What to do**
    ///
    /// Callers: expect a bot filter or a prank. Read the content, then `robots.txt` and the terms of the site, and use an official API where there is one. Sending the same again is futile.
    ///
    /// Operators: keep it out of real interfaces, as neither monitoring nor gateways nor client libraries know what to make of it. Turn crawlers away with 403 or 429, and test with codes that mean something.
    ///
    /// **Which code to use**
    ///
    /// - [218](HttpStatus::ThisIsFine) This is fine: 418 at least has two April Fools RFCs behind it and is handled as an error; 218 comes from nowhere and counts as success, which makes it the more harmful joke.
    /// - [429](HttpStatus::TooManyRequests) Too Many Requests: Bots are stopped with either: 429 has a defined meaning and slowing down helps; behind 418 may stand your pace, your header fields, or anything else.
    /// - [999](HttpStatus::RequestDenied) Request denied: Both are house rules against crawlers rather than standards; 999, seen at LinkedIn, lies outside the valid range altogether, while 418 is at least a reserved number within it.
    ///
    /// Specification: [RFC 9110 section 15.5.19](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19) · do not retry
    ///
    /// </div>
    #[doc(alias = "418")]
    #[doc(alias = "I’m a teapot")]
    #[doc(alias = "我是茶壶")]
    #[doc(alias = "茶壶")]
    #[doc(alias = "愚人节")]
    #[doc(alias = "反爬虫")]
    #[doc(alias = "豆瓣")]
    #[doc(alias = "teapot")]
    #[doc(alias = "HTCPCP")]
    #[doc(alias = "April Fools")]
    #[doc(alias = "coffee pot")]
    #[doc(alias = "RFC 2324")]
    #[doc(alias = "RFC 7168")]
    #[doc(alias = "Unused")]
    #[doc(alias = "anti-crawler")]
    ImATeapot = 418,

    /// **419 Page Expired** · 页面已过期
    ///
    /// <div lang="zh-Hans">
    ///
    /// Laravel 的 CSRF 校验没通过：请求里没有令牌，或者令牌与会话里存的那个对不上。多数时候是表单开得太久、会话先失效了，“页面过期”的说法由此而来；但刚打开的页面漏了令牌，得到的也是它，与时间长短无关。
    ///
    /// IANA 没有登记这个码。更早的 WebDAV 草案用过 419，短语是 Insufficient Space on Resource（资源空间不足），后来这层意思归了 507；个别项目拿它表示登录超时，那只是自家约定。
    ///
    /// **什么时候出现**
    ///
    /// - Blade 模板里的 `<form>` 忘了写 `@csrf`，一提交，页面上只剩“419 \| Page Expired”。
    /// - 单页应用没有先请求 `/sanctum/csrf-cookie`，`POST` 不带 `X-XSRF-TOKEN`，JSON 里的 `message` 是 `CSRF token mismatch.`。
    /// - CDN 把带隐藏字段 `_token` 的整页 HTML 缓存了，访客拿到的是别人会话的令牌，谁交表单谁失败。
    ///
    /// **怎么办**
    ///
    /// 调用方：先把填好的内容复制出来，再刷新页面重交。脚本要模拟的是完整过程：`GET` 页面，留住会话 Cookie，取出令牌一起提交。
    ///
    /// 服务方：表单加 `@csrf`，Ajax 带 `X-CSRF-TOKEN` 头；仍不行就看会话 Cookie 为什么没回来，`SESSION_DOMAIN`、`SESSION_SECURE_COOKIE`、`SameSite` 和多台机器的会话存储是常见的原因。支付回调之类的外部请求要列入 CSRF 例外，含令牌的页面不要放进共享缓存。
    ///
    /// **相近的码**
    ///
    /// - [401](HttpStatus::Unauthorized) 未认证：Sanctum 单页应用里两个码各管一段：会话认不出用户是 401，去登录；会话有了、令牌没对上是 419，去取令牌。
    /// - [403](HttpStatus::Forbidden) 禁止访问：同样是 CSRF 没过，Django 和 Spring Security 回 403，Laravel 才回 419；较新的 Laravel 若因来源（Origin）不符而拒绝，回的也是 403。
    /// - [440](HttpStatus::LoginTimeout) 登录超时：看后端是谁：Laravel 报的 419 查令牌与会话，Exchange 网页邮箱报的 440 查登录状态。
    /// - [507](HttpStatus::InsufficientStorage) 存储空间不足：在老的 WebDAV 代码里见到 419，说的是没地方存，今天的写法是 507，与令牌毫不相干。
    ///
    /// 出自 Laravel · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Laravel found the CSRF token of a request missing, or different from the one kept in the session. Usually a form was left open until its session had ended, which explains the phrase, but a page loaded a second ago fails the same way if it forgot the token.
    ///
    /// IANA has no such code. An early WebDAV draft had used the number as Insufficient Space on Resource, a meaning now expressed by 507. Some projects also use it for an expired login; that is a private convention.
    ///
    /// **When it occurs**
    ///
    /// - A `<form>` in a Blade template lacks `@csrf`; submitting it leaves nothing but the words 419 and Page Expired on the screen.
    /// - A single-page application skips `/sanctum/csrf-cookie`, so its `POST` has no `X-XSRF-TOKEN`; the JSON carries `CSRF token mismatch.` as its `message`.
    /// - A CDN has stored a whole page including the hidden field `_token`: every visitor submits the token of somebody else\'s session.
    ///
    /// **What to do**
    ///
    /// Callers: copy what you typed, reload the page and submit again. A script has to do all of it: `GET` the page, keep the session cookie, extract the token and send both back.
    ///
    /// Operators: put `@csrf` into forms and `X-CSRF-TOKEN` into Ajax calls. If that is in place, find out why the session cookie does not return; `SESSION_DOMAIN`, `SESSION_SECURE_COOKIE`, `SameSite` and session storage that machines do not share are the usual reasons. Exempt outside callers such as payment webhooks, and keep pages with tokens out of shared caches.
    ///
    /// **Which code to use**
    ///
    /// - [401](HttpStatus::Unauthorized) Unauthorized: With a Sanctum front end, 401 says that the session holds no user, so log in; 419 says that the CSRF token does not fit, so fetch a new one.
    /// - [403](HttpStatus::Forbidden) Forbidden: Django and Spring Security report a failed CSRF check as 403, and so does a newer Laravel that rejects by origin; only Laravel\'s token check gives 419.
    /// - [440](HttpStatus::LoginTimeout) Login Time-out: The product decides: from Laravel, 419 points at a token; from Outlook on the web, 440 points at the login.
    /// - [507](HttpStatus::InsufficientStorage) Insufficient Storage: In old WebDAV code the number meant that there was no room, which is 507 nowadays and has nothing to do with tokens.
    ///
    /// Defined by Laravel · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "419")]
    #[doc(alias = "Page Expired")]
    #[doc(alias = "页面已过期")]
    #[doc(alias = "CSRF")]
    #[doc(alias = "令牌不匹配")]
    #[doc(alias = "会话过期")]
    #[doc(alias = "表单过期")]
    #[doc(alias = "页面失效")]
    #[doc(alias = "TokenMismatchException")]
    #[doc(alias = "csrf token mismatch")]
    #[doc(alias = "XSRF-TOKEN")]
    #[doc(alias = "Sanctum")]
    #[doc(alias = "Insufficient Space on Resource")]
    #[doc(alias = "Authentication Timeout")]
    PageExpired = 419,

    /// **420 Enhance Your Calm** · 请冷静
    ///
    /// <div lang="zh-Hans">
    ///
    /// 超了限额，缓一缓再来。Twitter 的搜索接口从 2010 年 1 月 18 日起用它报告限流，那时还没有 429；API 1.1 改用 429，流式接口又沿用了 420 好些年。
    ///
    /// 它从未进入标准。数字还有一个更早的主人：WebDAV 草案里的 Method Failure（方法失败），Spring 的枚举里留过这个名字。另外，HTTP/2 有个错误码叫 `ENHANCE_YOUR_CALM`，那是关闭连接或流时用的，不是状态码。
    ///
    /// **什么时候出现**
    ///
    /// - 用同一套凭据反复断开再连 Twitter 流式接口，服务器回 420；当时的文档要求从等 1 分钟起步，每次翻倍。
    /// - Yandex Market 的卖家接口最多允许 4 个并行请求，第 5 个得到 420，消息里写着 `Hit rate limit of 4 parallel requests`。
    /// - Java 代码里翻出 `HttpStatus.METHOD_FAILURE`：Spring 早把它标成弃用，值是 420，与限流无关。
    ///
    /// **怎么办**
    ///
    /// 调用方：当作 429 处理，停下来，按 `Retry-After`（有的话）或加倍的间隔再试。像 Yandex 那样限制并发的，光拉长间隔没用，要减少同时在途的请求。
    ///
    /// 服务方：新接口不要用它，通用的客户端和重试库只认得 429；非要兼容老客户端，也至少附上 `Retry-After`。
    ///
    /// **相近的码**
    ///
    /// - [424](HttpStatus::FailedDependency) 依赖失败：若把 420 读作 WebDAV 草案的 Method Failure，它后来的归宿是 424：换了号，名字也改成 Failed Dependency。
    /// - [429](HttpStatus::TooManyRequests) 请求过多：意思一样，身份不同：420 是一家公司在标准出来之前的自造码，429 是 2012 年 RFC 6585 给出的正式答案，新代码只写后者。
    ///
    /// 出自 Twitter · 规范：[Twitter API announcement](https://groups.google.com/g/twitter-development-talk/c/PzsP043rmw8) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// You went over a limit, so slow down. Twitter\'s Search API reported throttling this way from 18 January 2010, when no standard code existed; version 1.1 of the API turned to 429, while the streaming endpoints kept 420 for years.
    ///
    /// No standard ever took it up. An earlier owner of the number is a WebDAV draft with Method Failure, a name that survived in an enum of Spring. HTTP/2 has an `ENHANCE_YOUR_CALM` too, but as an error code for closing streams and connections, not as a status.
    ///
    /// **When it occurs**
    ///
    /// - A client reconnects to a Twitter stream again and again with one set of credentials and is met with 420; the documentation of the time asked for a wait of one minute, doubled after each failure.
    /// - The seller API of Yandex Market allows four requests in parallel; a fifth gets 420 and the message `Hit rate limit of 4 parallel requests`.
    /// - `HttpStatus.METHOD_FAILURE` turns up in Java code: long deprecated by Spring, its value is 420 and no limit is involved.
    ///
    /// **What to do**
    ///
    /// Callers: treat it like 429: stop, then try again after `Retry-After` if there is one, or after pauses that double. Where concurrency is limited, as with Yandex, longer pauses are not the point; have fewer requests in flight.
    ///
    /// Operators: do not choose it for anything new, as common clients and retry libraries know 429 only. If old clients force you to keep it, add `Retry-After` at least.
    ///
    /// **Which code to use**
    ///
    /// - [424](HttpStatus::FailedDependency) Failed Dependency: Read as Method Failure of the WebDAV drafts, 420 has a successor in 424, which was given another number and then the name Failed Dependency.
    /// - [429](HttpStatus::TooManyRequests) Too Many Requests: The same message from before and after there was a standard: 420 was one company\'s invention, 429 came with RFC 6585 in 2012 and is the one to send.
    ///
    /// Defined by Twitter · Specification: [Twitter API announcement](https://groups.google.com/g/twitter-development-talk/c/PzsP043rmw8) · retry later
    ///
    /// </div>
    #[doc(alias = "420")]
    #[doc(alias = "Enhance Your Calm")]
    #[doc(alias = "请冷静")]
    #[doc(alias = "限流")]
    #[doc(alias = "限速")]
    #[doc(alias = "冷静一下")]
    #[doc(alias = "Twitter")]
    #[doc(alias = "推特")]
    #[doc(alias = "Method Failure")]
    #[doc(alias = "方法失败")]
    #[doc(alias = "Yandex Market")]
    #[doc(alias = "rate limit")]
    #[doc(alias = "throttling")]
    #[doc(alias = "streaming API")]
    EnhanceYourCalm = 420,

    /// **421 Misdirected Request** · 请求误投
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求走错了连接：这台服务器没有资格替目标地址作答，因为它没配置这个域名，或者这条连接当初是为别的域名建立的。资源未必有问题，地址也未必写错，换一条专门通往该域名的连接再发，往往就成了。
    ///
    /// 正因为请求没有被处理，客户端可以换连接重发，连 `POST` 这样不幂等的也行。只有源站或代表源站的网关能发它，正向代理不许自己产生。FTP 和 SMTP 里的 421 是“服务不可用，即将断开”，与此无关。
    ///
    /// **什么时候出现**
    ///
    /// - 两个子域名解析到同一个 IP、共用一张通配符证书，浏览器把它们合并到一条 HTTP/2 连接里；Traefik 上两者的 TLS 选项不同，便回 421。
    /// - Apache httpd 升级到 2.4.64 之后，由 nginx 以 HTTPS 反代过去的站点，只要 TLS 配置与默认虚拟主机不同就回 421：nginx 默认不发 SNI，Apache 日志里是 `AH02032 … have no compatible SSL setup`。
    /// - Caddy 的同一个监听端口上只要有一个站点要求客户端证书，`strict_sni_host` 就自动打开，SNI 与 `Host` 对不上的请求一律 421。
    ///
    /// **怎么办**
    ///
    /// 调用方：为该域名新建连接再发一次；自己设了 `Host` 头的程序，让它与 TLS 握手时的 SNI 保持一致。
    ///
    /// 服务方：nginx 反代 HTTPS 时写上 `proxy_ssl_server_name on;` 和 `proxy_ssl_name $host;`。共用证书的站点把 TLS 设置统一，或者给要求客户端证书的站点单独的证书、单独的 IP，浏览器就不会合并连接。
    ///
    /// **相近的码**
    ///
    /// - [307](HttpStatus::TemporaryRedirect) 临时重定向：都让客户端再发一次：307 换地址，照 `Location` 走；421 地址不变，换的是连接，没有 `Location` 可看。
    /// - [425](HttpStatus::TooEarly) 请求过早：请求本身都没毛病，要换的是送达方式：421 换一条连接，425 等 TLS 握手做完。
    ///
    /// 规范：[RFC 9110 第 15.5.20 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request arrived over the wrong connection. This server may not answer for the target address, either because it is not configured for that host or because the connection was made in the name of another one. Resource and address may both be fine: over a connection of its own the same request often succeeds.
    ///
    /// As nothing has been processed, a client may repeat it on a different connection whatever the method, `POST` included. Origin servers and gateways acting for them send this code; a proxy must not generate it. In FTP and SMTP the number 421 announces that the service is closing the channel, which is unrelated.
    ///
    /// **When it occurs**
    ///
    /// - Two subdomains share an address and a wildcard certificate, so the browser sends both over one HTTP/2 connection; in Traefik their TLS options differ, and the second host is refused.
    /// - After an upgrade to Apache httpd 2.4.64, sites that nginx proxies to it over HTTPS fail if their TLS settings differ from those of the default host: by default nginx sends no SNI, and the Apache log has `AH02032 … have no compatible SSL setup`.
    /// - As soon as one site on a Caddy listener asks for client certificates, `strict_sni_host` is switched on for all of that listener, and requests whose SNI and `Host` disagree are turned away.
    ///
    /// **What to do**
    ///
    /// Callers: open a new connection for that host and send the request again. A program that sets `Host` by hand should name the same host in its TLS handshake.
    ///
    /// Operators: for nginx in front of HTTPS upstreams write `proxy_ssl_server_name on;` and `proxy_ssl_name $host;`. Give sites that share a certificate the same TLS settings, or give those with client certificates a certificate and an address of their own, so that browsers do not coalesce their connections.
    ///
    /// **Which code to use**
    ///
    /// - [307](HttpStatus::TemporaryRedirect) Temporary Redirect: Each makes the client send again: 307 to another address, given in `Location`; 421 to the same address over another connection, with no `Location` at all.
    /// - [425](HttpStatus::TooEarly) Too Early: In neither case need the request change, only the way it travels: 421 wants a different connection, 425 a finished TLS handshake.
    ///
    /// Specification: [RFC 9110 section 15.5.20](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "421")]
    #[doc(alias = "Misdirected Request")]
    #[doc(alias = "请求误投")]
    #[doc(alias = "误导的请求")]
    #[doc(alias = "错误定向")]
    #[doc(alias = "错误的请求目标")]
    #[doc(alias = "连接复用")]
    #[doc(alias = "连接合并")]
    #[doc(alias = "SNI")]
    #[doc(alias = "connection coalescing")]
    #[doc(alias = "HTTP/2")]
    #[doc(alias = "AH02032")]
    #[doc(alias = "proxy_ssl_server_name")]
    #[doc(alias = "strict_sni_host")]
    #[doc(alias = "domain fronting")]
    MisdirectedRequest = 421,

    /// **422 Unprocessable Content** · 无法处理的内容
    ///
    /// <div lang="zh-Hans">
    ///
    /// 格式认得，语法也对，可里面的意思办不到：数量是负的、结束日期早于开始日期、引用的商品并不存在。问题出在数据，改数据再来；原样重发不会有别的结果。
    ///
    /// 它出身 WebDAV，那时叫 Unprocessable Entity，RFC 9110 收编时换了名字，如今各家框架多用它报告字段校验失败。错误响应写成什么格式，规范没有规定，字段级的明细要看各家的约定。
    ///
    /// **什么时候出现**
    ///
    /// - FastAPI 参数校验不过，默认回 422，`detail` 数组里每项有 `loc`、`msg`、`type`；连 JSON 语法错误也归在这里。
    /// - axum 的 `Json<T>`：JSON 合法但对不上 `T` 是 422，语法坏了是 400，没写 `Content-Type` 是 415。
    /// - Laravel 对期待 JSON 的请求，校验失败回 422 和 `errors`；GitHub API 也用它，消息是 `Validation Failed`。
    ///
    /// **怎么办**
    ///
    /// 调用方：按响应里的字段名逐项改，不要整单重试。字段明明传了却说缺失，查查 `Content-Type` 是否正确、字段名是驼峰还是下划线、外面有没有多包一层。
    ///
    /// 服务方：一次把所有错误都报全，指明字段路径，`application/problem+json` 里可以放一个 `errors` 扩展成员。400 和 422 怎么分，全公司定一个规矩，比选哪个更要紧。
    ///
    /// **相近的码**
    ///
    /// - [400](HttpStatus::BadRequest) 错误请求：JSON 少个括号，解析不了，是 400；解析出来了，`age` 却是 -3，是 422。不少框架（如 Django REST framework、Spring）校验失败也用 400，跟着项目约定走。
    /// - [409](HttpStatus::Conflict) 冲突：内容本身说不通用 422，换谁、什么时候提交都不行；内容没错，只是跟资源眼下的状态打架，用 409。用户名已被占用，两种都有人用。
    /// - [415](HttpStatus::UnsupportedMediaType) 不支持的媒体类型：走到 422 这一步，说明内容已经读懂了；415 是看了格式就没往下读。
    /// - [783](HttpStatus::UnexpectedToken) 意外的标记：解析这一关没过的，标准是 400，Shopify 另列了 783；JSON 读得懂、内容不合规则，才轮到 422。
    ///
    /// 规范：[RFC 9110 第 15.5.21 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The format is known and the syntax correct, but what the content says cannot be done: a negative quantity, an end date before the start, a reference to a product that does not exist. The data are at fault, and sending the same once more is in vain.
    ///
    /// Born in WebDAV as Unprocessable Entity and renamed when RFC 9110 took it over, it now serves many frameworks for reporting fields that fail validation. How the details are laid out is not standardized; each of them has its own shape.
    ///
    /// **When it occurs**
    ///
    /// - FastAPI answers failed validation with 422 by default; each entry of the `detail` array has `loc`, `msg` and `type`, and even broken JSON is reported this way.
    /// - The `Json<T>` extractor of axum: valid JSON that does not fit `T` is 422, bad syntax 400, a missing `Content-Type` 415.
    /// - Laravel returns it with an `errors` object to requests that expect JSON; the GitHub API has `Validation Failed` as its message.
    ///
    /// **What to do**
    ///
    /// Callers: correct the fields that the response names. If one that was sent is reported missing, check `Content-Type`, the spelling of the key (camel case or underscores) and whether the document has an extra wrapper.
    ///
    /// Operators: report all errors at once, each with the path of its field; in `application/problem+json` an `errors` extension member does that. Where the line to 400 runs matters less than that all your services draw it in the same place.
    ///
    /// **Which code to use**
    ///
    /// - [400](HttpStatus::BadRequest) Bad Request: JSON that does not parse is 400; JSON that parses and contains an `age` of -3 is 422. Frameworks such as Django REST framework and Spring use the former for both, so follow the convention of your project.
    /// - [409](HttpStatus::Conflict) Conflict: Data wrong in themselves, for anybody at any time, are 422; data that merely collide with the present state of the resource are 409. A user name already taken is reported as either.
    /// - [415](HttpStatus::UnsupportedMediaType) Unsupported Media Type: To arrive at 422 a server must have read and understood the content; with 415 it stopped at the label.
    /// - [783](HttpStatus::UnexpectedToken) Unexpected Token: Only a body that could be parsed qualifies for 422; one that could not is 400 by the standard and 783 in the list of Shopify.
    ///
    /// Specification: [RFC 9110 section 15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "422")]
    #[doc(alias = "Unprocessable Content")]
    #[doc(alias = "无法处理的内容")]
    #[doc(alias = "无法处理的实体")]
    #[doc(alias = "不可处理的实体")]
    #[doc(alias = "语义错误")]
    #[doc(alias = "参数校验失败")]
    #[doc(alias = "表单校验")]
    #[doc(alias = "字段校验")]
    #[doc(alias = "unprocessable entity")]
    #[doc(alias = "validation failed")]
    #[doc(alias = "validation error")]
    #[doc(alias = "FastAPI")]
    #[doc(alias = "Laravel")]
    #[doc(alias = "RequestValidationError")]
    UnprocessableContent = 422,

    /// **423 Locked** · 已锁定
    ///
    /// <div lang="zh-Hans">
    ///
    /// 要操作的资源正被一把 WebDAV 锁占着：锁在别人手里，或者锁是你的、这次却没在 `If` 头里出示锁令牌。源和目标都算，`COPY` 到一个锁住的地方也会碰上。
    ///
    /// 响应内容应当用 XML 指明违反了哪一条，比如 `lock-token-submitted`（要交出令牌）或 `no-conflicting-lock`（已有冲突的锁）。锁通常有期限，释放或过期之后就能通过；它与权限无关，也不是说账号被冻结，虽然有些系统拿它表示后者。
    ///
    /// **什么时候出现**
    ///
    /// - `PUT /docs/plan.docx HTTP/1.1` 发往 WebDAV 共享盘，同事正用 Office 打开着它，得到 423 和 `<D:lock-token-submitted>`。
    /// - Nextcloud 同步时两个客户端同时碰一个文件，日志里是 `FileLocked` 异常；上传中断留下的残锁要等到过期。
    /// - Terraform 的 `http` 后端约定：状态文件已被别人锁住时，服务端回 423 或 409，并附上那把锁的信息。
    ///
    /// **怎么办**
    ///
    /// 调用方：锁是自己的，把令牌写进 `If: (<urn:uuid:…>)` 再发；是别人的，用 `PROPFIND` 查 `lockdiscovery` 看归谁、还剩多久，等它释放后重试。`terraform force-unlock` 之类的强拆，要先确认对方真的不在跑。
    ///
    /// 服务方：给锁设合理的超时，提供管理员解锁的途径；响应里写明持有者，用户才知道该去找谁。
    ///
    /// **相近的码**
    ///
    /// - [409](HttpStatus::Conflict) 冲突：423 是门上明明白白挂着锁，有持有者、有令牌；409 没有锁，是提交上来的东西跟现状合不到一起，要人来取舍。
    /// - [424](HttpStatus::FailedDependency) 依赖失败：一批操作里，直接撞上锁的那一项报 423，被它连累没做成的其他项报 424。
    ///
    /// 规范：[RFC 4918 第 11.3 节](https://www.rfc-editor.org/rfc/rfc4918#section-11.3) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// A WebDAV lock stands in the way: somebody else holds it, or you hold it yourself and did not show its token in the `If` field of the request. Source and destination both count, so copying onto a locked resource fails as well.
    ///
    /// The content should name the condition in XML, for instance `lock-token-submitted` when a token has to be presented or `no-conflicting-lock` when another lock is in force. Locks mostly have a timeout, and afterwards the request can pass. The code is not about rights, nor about suspended accounts, although some systems use it for the latter.
    ///
    /// **When it occurs**
    ///
    /// - `PUT /docs/plan.docx HTTP/1.1` to a WebDAV share while a colleague has the file open in Office: 423 with `<D:lock-token-submitted>` inside.
    /// - Two Nextcloud clients touch one file at the same moment and the log shows a `FileLocked` exception; locks left over from a broken upload linger until they expire.
    /// - In the protocol of Terraform\'s `http` backend a server reports a state that is already locked with 423 or 409 and encloses the information about that lock.
    ///
    /// **What to do**
    ///
    /// Callers: if the lock is your own, present its token as `If: (<urn:uuid:…>)`. If not, ask with `PROPFIND` for `lockdiscovery` to learn whose it is and how long it lasts, then try again later. Break it by force, say with `terraform force-unlock`, only when certain that the holder is no longer at work.
    ///
    /// Operators: give locks a sensible timeout and administrators a way to remove them. Naming the holder in the response tells people whom to ask.
    ///
    /// **Which code to use**
    ///
    /// - [409](HttpStatus::Conflict) Conflict: Behind 423 there is an explicit lock with an owner and a token; 409 knows no lock, the change simply does not fit the present state and somebody has to reconcile the two.
    /// - [424](HttpStatus::FailedDependency) Failed Dependency: In a batch, the step that met the lock itself reports 423, and those abandoned on its account report 424.
    ///
    /// Specification: [RFC 4918 section 11.3](https://www.rfc-editor.org/rfc/rfc4918#section-11.3) · retry later
    ///
    /// </div>
    #[doc(alias = "423")]
    #[doc(alias = "已锁定")]
    #[doc(alias = "资源锁定")]
    #[doc(alias = "文件被锁")]
    #[doc(alias = "文件被占用")]
    #[doc(alias = "锁冲突")]
    #[doc(alias = "WebDAV")]
    #[doc(alias = "lock token")]
    #[doc(alias = "file locked")]
    #[doc(alias = "Nextcloud")]
    #[doc(alias = "state lock")]
    #[doc(alias = "LOCK")]
    #[doc(alias = "UNLOCK")]
    Locked = 423,

    /// **424 Failed Dependency** · 依赖失败
    ///
    /// <div lang="zh-Hans">
    ///
    /// 这一步没做，因为它依靠的另一步失败了；这一步自己不一定有错。它来自 WebDAV：`PROPPATCH` 要么全成、要么全不成，有一个属性设不上，其余的就都标成 424。
    ///
    /// 因此它一般不单独出现在状态行，而是写在 207 的内容里某一项上。真正的原因在旁边那一项，光盯着 424 查不出什么。也有接口把它用在整个响应上，表示背后的模型或下游服务出错，这是引申，规范没这么讲。
    ///
    /// **什么时候出现**
    ///
    /// - `PROPPATCH` 同时改两个属性，其中一个受保护：207 里它那项是 403，另一个没问题的属性是 424。
    /// - Microsoft Graph 的 `$batch` 用 `dependsOn` 排了先后，前一个子请求失败，依赖它的子请求状态就是 424，外层仍是 200。
    /// - Amazon Bedrock 推理时模型出错，抛 `ModelErrorException`，状态 424，原始状态放在 `originalStatusCode` 里。
    ///
    /// **怎么办**
    ///
    /// 调用方：先找到那个状态不是 424 的失败项，把它解决，再整批重发；各步互不相干的话，拆成独立请求，免得一个拖垮一串。
    ///
    /// 服务方：在内容里指明依赖的是谁、它为什么失败。普通接口调用下游出错不必借用这个码，502、503、504 含义更准，网关和监控也认得。
    ///
    /// **相近的码**
    ///
    /// - [207](HttpStatus::MultiStatus) 多状态：207 是信封，424 是信封里某一项的结果；拿到 207 要逐项看，不能因为 2 开头就当全部成功。
    /// - [420](HttpStatus::EnhanceYourCalm) 请冷静：它的前身 Method Failure 在 WebDAV 早期草案里是 420；后来 Twitter 拿这个号去限流，现在两者毫无关系。
    /// - [423](HttpStatus::Locked) 已锁定：想用 `Depth: infinity` 锁住整个集合，偏有个成员早被别人锁了：要处理的是标着 423 的那个成员，标 424 的只是受它连累。
    /// - [502](HttpStatus::BadGateway) 网关错误：“下游挂了”该用谁？下游给了坏应答，用 502；424 指的是同一批操作里的前一步失败，客户端自己提交的那一步。
    ///
    /// 规范：[RFC 4918 第 11.4 节](https://www.rfc-editor.org/rfc/rfc4918#section-11.4) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// This step was not done because another one, on which it depends, has failed; there need be nothing wrong with the step itself. In WebDAV a `PROPPATCH` is all or nothing: when one property cannot be set, the others are marked 424.
    ///
    /// Hence its usual place is one entry in the content of a 207 rather than the status line. The real cause stands beside it, and studying the 424 leads nowhere. Some interfaces put it on a whole response to say that a model or service behind them failed, which stretches the definition.
    ///
    /// **When it occurs**
    ///
    /// - A `PROPPATCH` changes two properties, one of them protected: inside the 207 that one has 403, the other, blameless, has 424.
    /// - In a Microsoft Graph `$batch` ordered by `dependsOn`, a request whose predecessor failed is reported with 424 while the batch as a whole is 200.
    /// - Amazon Bedrock raises `ModelErrorException` when a model fails during inference: status 424, with the original one in `originalStatusCode`.
    ///
    /// **What to do**
    ///
    /// Callers: look for the failed entry that is not 424, deal with it, and send the batch again. Steps that do not really depend on each other are better sent separately, so that one cannot take down the rest.
    ///
    /// Operators: say which step was depended upon and why it failed. An ordinary endpoint whose backend breaks has better codes in 502, 503 and 504, which gateways and monitors understand.
    ///
    /// **Which code to use**
    ///
    /// - [207](HttpStatus::MultiStatus) Multi-Status: 207 is the envelope and 424 the fate of one item in it; open the envelope, since its leading 2 says nothing about the items.
    /// - [420](HttpStatus::EnhanceYourCalm) Enhance Your Calm: Its ancestor Method Failure had 420 in early WebDAV drafts; Twitter later used that number for throttling, and the two have nothing in common now.
    /// - [423](HttpStatus::Locked) Locked: When a collection cannot be locked with `Depth: infinity` because somebody holds a lock on one member, the member marked 423 is the culprit, and entries marked 424 merely failed along with it.
    /// - [502](HttpStatus::BadGateway) Bad Gateway: A service behind yours that answers badly is 502; the dependency meant by 424 is another step of the same operation, submitted by the client itself.
    ///
    /// Specification: [RFC 4918 section 11.4](https://www.rfc-editor.org/rfc/rfc4918#section-11.4) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "424")]
    #[doc(alias = "Failed Dependency")]
    #[doc(alias = "依赖失败")]
    #[doc(alias = "失败的依赖")]
    #[doc(alias = "依赖关系失败")]
    #[doc(alias = "前置步骤失败")]
    #[doc(alias = "批量请求")]
    #[doc(alias = "WebDAV")]
    #[doc(alias = "PROPPATCH")]
    #[doc(alias = "batch")]
    #[doc(alias = "dependsOn")]
    #[doc(alias = "ModelErrorException")]
    FailedDependency = 424,

    /// **425 Too Early** · 请求过早
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求藏在 TLS 1.3 的早期数据（0-RTT）里，握手还没完成就到了。这种数据可以被人截下来重放，服务器不愿冒险执行两遍，于是请客户端等握手做完再发一次。请求本身没有毛病，浏览器会自动重发，重发时不得再走早期数据。
    ///
    /// 中间的代理替人转发早期数据，会加上 `Early-Data: 1`；既不是早期数据、又没有这个头的请求，服务器不该回 425，因为对方未必会重试。它不是“来得太频繁”，也不是“活动还没开始”。
    ///
    /// **什么时候出现**
    ///
    /// - nginx 开了 `ssl_early_data on;`，并用 `proxy_set_header Early-Data $ssl_early_data;` 告知后端；后端对 `POST /pay` 回 425，对静态的 `GET` 放行。
    /// - CDN 收下浏览器的早期数据，带着 `Early-Data: 1` 转给源站；源站回 425 后，它可以等与浏览器的握手完成再替浏览器重发一次。
    /// - 用 `openssl s_client -early_data req.txt` 恢复会话，把一条写请求塞进早期数据，就能复现。
    ///
    /// **怎么办**
    ///
    /// 调用方：握手完成后原样重发。自己写的客户端若启用了 0-RTT，就得实现这个重试，或者只让安全的方法走早期数据。
    ///
    /// 服务方：开 0-RTT 之前先想好哪些请求经得起重放；反向代理没有传 `Early-Data` 而应用又全盘接受，等于把重放的风险留给了业务。吃不准就别开，省下的只是一个往返。
    ///
    /// **相近的码**
    ///
    /// - [103](HttpStatus::EarlyHints) 早期提示：别被“早”字带偏：425 拒绝的是夹在 TLS 握手里抢先发来的请求，握手完成后重发即可；103 是服务器抢先送出的预加载提示，不是错误。
    /// - [202](HttpStatus::Accepted) 已接受：查询异步任务“结果还没好”，有的接口顺着字面回 425，其实跟早期数据毫不相干；轮询接口可以回 202，或者回 200 加任务状态。
    /// - [421](HttpStatus::MisdirectedRequest) 请求误投：两者都能放心自动重发：425 是时机不对，同一条连接等一等就行；421 是连接不对，等多久都得换一条。
    /// - [429](HttpStatus::TooManyRequests) 请求过多：名字容易看混：425 一次握手之后马上就能重发，与次数无关；429 是一段时间内发得太多，要等。
    ///
    /// 规范：[RFC 8470 第 5.2 节](https://www.rfc-editor.org/rfc/rfc8470#section-5.2) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request came in TLS 1.3 early data (0-RTT), before the handshake was complete. Such data can be recorded and replayed, and the server will not risk acting on it twice; it asks the client to repeat the request once the handshake is done. Nothing is wrong with it, and user agents are expected to retry by themselves, though not in early data again.
    ///
    /// An intermediary passing on early data adds `Early-Data: 1`. A request that neither came that way nor carries this field should not get 425, because its sender may not know how to react. Too frequent requests are not meant, nor an event that has not opened yet.
    ///
    /// **When it occurs**
    ///
    /// - nginx has `ssl_early_data on;` and tells the backend by `proxy_set_header Early-Data $ssl_early_data;`, which then refuses `POST /pay` and lets a static `GET` through.
    /// - A CDN takes early data from a browser and forwards the request with `Early-Data: 1`; on a 425 from the origin it may wait for the handshake with the browser and send the request again for it.
    /// - `openssl s_client -early_data req.txt`, resuming a session with a write request in the file, reproduces the situation.
    ///
    /// **What to do**
    ///
    /// Callers: repeat the same request after the handshake. A client that uses 0-RTT must implement this retry, or else confine early data to safe methods.
    ///
    /// Operators: before enabling 0-RTT decide which requests can bear being replayed. A reverse proxy that does not pass `Early-Data` on leaves the application unable to tell. When in doubt leave it off; all that is lost is one round trip.
    ///
    /// **Which code to use**
    ///
    /// - [103](HttpStatus::EarlyHints) Early Hints: What is early in 425 is the request, sent inside the TLS handshake and to be repeated after it; what is early in 103 is a hint from the server, and nothing is wrong.
    /// - [202](HttpStatus::Accepted) Accepted: A result that is not ready yet is sometimes answered with 425, which goes by the name alone; a polling endpoint has 202, or 200 with the state of the job.
    /// - [421](HttpStatus::MisdirectedRequest) Misdirected Request: Both can be retried without fear of doing something twice; 425 objects to the moment and the same connection will do, 421 objects to the connection.
    /// - [429](HttpStatus::TooManyRequests) Too Many Requests: Too early is not too often: after 425 the request may go out again as soon as the handshake ends, after 429 the client has to wait its time.
    ///
    /// Specification: [RFC 8470 section 5.2](https://www.rfc-editor.org/rfc/rfc8470#section-5.2) · retry later
    ///
    /// </div>
    #[doc(alias = "425")]
    #[doc(alias = "Too Early")]
    #[doc(alias = "请求过早")]
    #[doc(alias = "太早")]
    #[doc(alias = "早期数据")]
    #[doc(alias = "重放攻击")]
    #[doc(alias = "0-RTT")]
    #[doc(alias = "TLS 1.3")]
    #[doc(alias = "early data")]
    #[doc(alias = "Early-Data")]
    #[doc(alias = "replay attack")]
    #[doc(alias = "ssl_early_data")]
    #[doc(alias = "Unordered Collection")]
    TooEarly = 425,

    /// **426 Upgrade Required** · 需要升级协议
    ///
    /// <div lang="zh-Hans">
    ///
    /// 服务器不肯用当前协议办这件事，换成 `Upgrade` 头里列出的协议就可以商量。这个头必须有，列的是 `websocket`、`TLS/1.0` 之类的协议名；客户端在同一条连接上发起升级，或者直接改用那种协议。
    ///
    /// 要升级的是这条连接上说的协议，不是 App 版本，不是浏览器，也不是专指 TLS 版本太低：TLS 版本谈不拢，握手就失败了，根本轮不到状态码。HTTP/2 和 HTTP/3 里不许出现 `Upgrade` 头，所以它基本只见于 HTTP/1.1。
    ///
    /// **什么时候出现**
    ///
    /// - Envoy 和 Istio 默认不收 HTTP/1.0，而老版本 nginx 的 `proxy_pass` 默认正是 HTTP/1.0，于是回 426；写上 `proxy_http_version 1.1;` 就好。
    /// - 用浏览器直接打开 `ws` 库（Node.js）监听的端口，普通 `GET` 没有升级意图，页面上只有一句 `Upgrade Required`。
    /// - 打印机和 CUPS 服务器要求加密：明文 IPP 请求先得到 426，客户端再按 RFC 2817 在原连接上升级到 TLS。
    ///
    /// **怎么办**
    ///
    /// 调用方：看 `Upgrade` 写了什么。是 `websocket` 就改用 `ws://` 或 `wss://` 客户端；没有这个头，先查自己或中间代理是不是在发 HTTP/1.0。
    ///
    /// 服务方：反代 WebSocket 时把 `Upgrade` 和 `Connection` 两个逐跳头显式传给后端，它们默认不会转发。Envoy 确有老客户端要照顾，可以打开 `accept_http_10`。
    ///
    /// **相近的码**
    ///
    /// - [101](HttpStatus::SwitchingProtocols) 切换协议：一来一往：426 是服务器说“你得换”，客户端带着 `Upgrade` 再来，服务器回 101 说“这就换”。
    /// - [308](HttpStatus::PermanentRedirect) 永久重定向：只想让人从 `http://` 换到 `https://`，用 308（或 301）加 `Location`，浏览器会跟；426 浏览器不会自动处理。
    /// - [464](HttpStatus::IncompatibleProtocolVersions) 协议版本不兼容：AWS ALB 遇到协议版本与目标组不符时不发 426，而发自家的 464，也不告诉你该换哪个版本。
    /// - [497](HttpStatus::HttpRequestSentToHttpsPort) HTTP 请求发到了 HTTPS 端口：强制 HTTPS 很少用 426：80 端口通常直接跳转，明文撞进 TLS 端口，nginx 内部记 497、对外回 400。
    /// - [505](HttpStatus::HttpVersionNotSupported) HTTP 版本不受支持：505 只说“这个 HTTP 主版本我不支持”，426 还得给出换成什么才行；Envoy 拒绝 HTTP/1.0 用的是后者，换别的服务器可能是前者。
    /// - [510](HttpStatus::NotExtended) 未扩展：510 出自早已作废的扩展框架，要的是“声明某个扩展”；今天要对方换协议，只用 426。
    ///
    /// 规范：[RFC 9110 第 15.5.22 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22) · 必须带有 `Upgrade` · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The server will not do this over the current protocol, but may after a change to one of those listed in `Upgrade`. That field is mandatory and names protocols such as `websocket` or `TLS/1.0`; the client upgrades the connection or speaks the other protocol from the outset.
    ///
    /// What has to change is the protocol on the connection, not the version of an app or browser. Nor is it the message for outdated TLS: a version mismatch there breaks the handshake, and no status is ever sent. As HTTP/2 and HTTP/3 forbid the `Upgrade` field, the code is at home in HTTP/1.1.
    ///
    /// **When it occurs**
    ///
    /// - Envoy, and Istio with it, refuse HTTP/1.0 by default, the very version that older nginx releases use for `proxy_pass`; `proxy_http_version 1.1;` cures it.
    /// - Opening the port of a Node.js `ws` server in a browser: a plain `GET` asks for no upgrade, and the page shows nothing but `Upgrade Required`.
    /// - A printer or CUPS server insists on encryption: the IPP request in clear text is met with 426, and the client upgrades the same connection to TLS as described in RFC 2817.
    ///
    /// **What to do**
    ///
    /// Callers: read `Upgrade`. If it says `websocket`, use a client for `ws://` or `wss://`; if the field is missing, find out whether you or some proxy on the way still speaks HTTP/1.0.
    ///
    /// Operators: when proxying WebSocket pass `Upgrade` and `Connection` on explicitly, since both are hop-by-hop and dropped otherwise. For old clients that cannot be changed Envoy has `accept_http_10`.
    ///
    /// **Which code to use**
    ///
    /// - [101](HttpStatus::SwitchingProtocols) Switching Protocols: Two halves of one conversation: 426 demands the change, the client comes back with an `Upgrade` field, and 101 confirms it.
    /// - [308](HttpStatus::PermanentRedirect) Permanent Redirect: To move people from `http://` to `https://` send 308, or 301, with `Location`, which browsers follow; on 426 they do nothing by themselves.
    /// - [464](HttpStatus::IncompatibleProtocolVersions) Incompatible Protocol Versions: An AWS ALB that cannot match a request to the protocol of its target group uses 464 of its own, not 426, and does not name the version it wants.
    /// - [497](HttpStatus::HttpRequestSentToHttpsPort) HTTP Request Sent to HTTPS Port: HTTPS is rarely enforced by 426: port 80 redirects, and plain text on a TLS port is 497 inside nginx, 400 outside.
    /// - [505](HttpStatus::HttpVersionNotSupported) HTTP Version Not Supported: 505 rejects the HTTP version and leaves it at that; 426 has to say what would be accepted. A refusal of HTTP/1.0 may appear as either, depending on the server.
    /// - [510](HttpStatus::NotExtended) Not Extended: 510 asked for declared extensions under a framework long obsolete; whoever wants another protocol today uses 426.
    ///
    /// Specification: [RFC 9110 section 15.5.22](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22) · requires `Upgrade` · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "426")]
    #[doc(alias = "Upgrade Required")]
    #[doc(alias = "需要升级协议")]
    #[doc(alias = "需要升级")]
    #[doc(alias = "升级协议")]
    #[doc(alias = "协议升级")]
    #[doc(alias = "要求升级")]
    #[doc(alias = "WebSocket")]
    #[doc(alias = "HTTP/1.0")]
    #[doc(alias = "Envoy")]
    #[doc(alias = "Istio")]
    #[doc(alias = "proxy_http_version")]
    #[doc(alias = "upgrade header")]
    #[doc(alias = "ws")]
    UpgradeRequired = 426,

    /// **428 Precondition Required** · 要求先决条件
    ///
    /// <div lang="zh-Hans">
    ///
    /// 这个请求必须带条件才受理，多半是写操作少了 `If-Match`。目的是防止丢失更新：两个人先后读到同一版，各自改完写回，后写的会把先写的悄悄盖掉；逼着客户端报上自己依据的版本，服务器才能发现冲突。
    ///
    /// 请求的内容没有错，资源也没有被改动。响应应当说明怎样补齐条件，且缓存不得保存它。要读的是“没带条件”，不是“条件不符”，后一种是 412。
    ///
    /// **什么时候出现**
    ///
    /// - 对 SAP S/4HANA Cloud 的接口直接发 `PATCH`，得到 428；先 `GET` 一次，把响应的 `ETag` 填进 `If-Match` 再发。
    /// - OData 4.01 规定：资源要求乐观并发控制而请求没带 `If-Match`，服务端回 428，并保证什么都没改。
    /// - `PUT /articles/9 HTTP/1.1` 想新建而不想覆盖，服务端要求写明 `If-None-Match: *`，漏了就是 428。
    ///
    /// **怎么办**
    ///
    /// 调用方：先读后写，把读到的 `ETag` 原样（连引号）放进 `If-Match`。图省事写 `If-Match: *` 能骗过检查，可保护也就没了。
    ///
    /// 服务方：读接口一定要给 `ETag`，跨域时用 `Access-Control-Expose-Headers` 把它露给前端，否则客户端无从满足你的要求；检查条件与写入要在同一个事务里。
    ///
    /// **相近的码**
    ///
    /// - [409](HttpStatus::Conflict) 冲突：428 还没比较就退了回来，谈不上冲突；有的接口不用条件头，版本号写在内容里，对不上时报 409。
    /// - [412](HttpStatus::PreconditionFailed) 先决条件失败：一前一后：没带 `If-Match` 先吃 428，带了旧的 `ETag` 再吃 412，重新读一遍、合并改动后才算过关。
    /// - [449](HttpStatus::RetryWith) 补全后重试：428 说清了缺的是条件头，补上 `If-Match` 即可；微软的 449 也叫你补东西，缺什么却因产品而异。
    /// - [510](HttpStatus::NotExtended) 未扩展：别为了表达“请求还缺一样东西”去用已废弃的 510；缺的是条件头，428 才有客户端认。
    ///
    /// 规范：[RFC 6585 第 3 节](https://www.rfc-editor.org/rfc/rfc6585#section-3) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request must be conditional and is not, which mostly means a write without `If-Match`. The point is the lost update: two people read the same version, both change it, and whoever writes last silently erases the other\'s work. A client obliged to name the version it started from cannot do that unnoticed.
    ///
    /// The content is not at fault and the resource has not been touched. The response should explain how to supply the condition, and no cache may store it. What it reports is a condition missing, as opposed to one that does not hold, for which there is 412.
    ///
    /// **When it occurs**
    ///
    /// - A bare `PATCH` to an SAP S/4HANA Cloud API: read the resource with `GET` first, put its `ETag` into `If-Match`, and send the change again.
    /// - OData 4.01 prescribes it where a resource requires optimistic concurrency control and `If-Match` is absent; the service must make sure that nothing has changed.
    /// - `PUT /articles/9 HTTP/1.1` is meant to create and not to overwrite: a server may insist on `If-None-Match: *` and refuse the request without it.
    ///
    /// **What to do**
    ///
    /// Callers: read before writing and copy the `ETag` into `If-Match` as it is, quotation marks included. `If-Match: *` gets past the check and throws the protection away with it.
    ///
    /// Operators: the reading endpoint has to supply an `ETag`, exposed to front ends of other origins through `Access-Control-Expose-Headers`, or nobody can comply. Check the condition and write in one transaction.
    ///
    /// **Which code to use**
    ///
    /// - [409](HttpStatus::Conflict) Conflict: With 428 nothing has been compared, so there is no conflict yet; interfaces that keep the version number in the content instead of a header report a mismatch as 409.
    /// - [412](HttpStatus::PreconditionFailed) Precondition Failed: One can follow the other: no `If-Match` yields 428, a stale one yields 412, and only a fresh read with the changes merged gets through.
    /// - [449](HttpStatus::RetryWith) Retry With: 428 is plain about what is missing, a condition such as `If-Match`; Microsoft\'s 449 asks for more too, but each product means something else by it.
    /// - [510](HttpStatus::NotExtended) Not Extended: The obsolete 510 also says that a request lacks something, but a declared extension; for a missing condition 428 is the code that clients know.
    ///
    /// Specification: [RFC 6585 section 3](https://www.rfc-editor.org/rfc/rfc6585#section-3) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "428")]
    #[doc(alias = "Precondition Required")]
    #[doc(alias = "要求先决条件")]
    #[doc(alias = "需要前提条件")]
    #[doc(alias = "缺少条件头")]
    #[doc(alias = "丢失更新")]
    #[doc(alias = "乐观锁")]
    #[doc(alias = "并发控制")]
    #[doc(alias = "If-Match")]
    #[doc(alias = "ETag")]
    #[doc(alias = "lost update")]
    #[doc(alias = "optimistic locking")]
    #[doc(alias = "optimistic concurrency")]
    PreconditionRequired = 428,

    /// **429 Too Many Requests** · 请求过多
    ///
    /// <div lang="zh-Hans">
    ///
    /// 你在一段时间里发得太勤了，服务器先挡一挡；慢下来，同一个请求过会儿就能通过。`Retry-After` 可以给出该等多久，但不强制。
    ///
    /// 按 IP、账号还是令牌计数，按单机还是整个集群计数，规范都不管。它只评价你的频率，不评价请求的对错，也不表示服务器已经撑不住；这种响应不许缓存。
    ///
    /// **什么时候出现**
    ///
    /// - nginx 用 `limit_req` 限流，想让客户端看到 429，要写上 `limit_req_status 429;`，默认给的是 503。
    /// - GitHub 触发次级限流时回 403 或 429，并可能带 `retry-after`；主限额则看 `x-ratelimit-reset`。
    /// - Kubernetes API 服务器的 API 优先级与公平性（APF）队列满了，会以 429 拒绝请求，写得莽撞的控制器最先撞上。
    ///
    /// **怎么办**
    ///
    /// 调用方：有 `Retry-After` 就照办，没有就指数退避并加随机抖动；把循环里的单条请求换成批量接口，能缓存的缓存下来。多进程共用一个额度时，要在自己这头统一限速。
    ///
    /// 服务方：给出 `Retry-After` 和剩余额度，文档里写清按什么计数。确认应用看到的是真实客户端 IP，否则代理后面的所有人共用一个桶。
    ///
    /// **相近的码**
    ///
    /// - [402](HttpStatus::PaymentRequired) 需要付款：等得回来的是 429，买得回来的是 402；收到 429 却没有恢复时间，错误码里又有 `quota`、`balance` 字样，先去看账单。
    /// - [403](HttpStatus::Forbidden) 禁止访问：先看有没有等待提示：限流过期自动解除；因滥用被拉黑的，再等也是 403，得找对方解封。
    /// - [418](HttpStatus::ImATeapot) 我是茶壶：有些网站识别出爬虫后回的不是 429 而是 418，没有 `Retry-After`，单纯等待也未必解除。
    /// - [420](HttpStatus::EnhanceYourCalm) 请冷静：老代码里的 420 是 Twitter 当年的限流码，Yandex Market 至今还在用；碰到时按 429 处理，自己发则只用 429。
    /// - [425](HttpStatus::TooEarly) 请求过早：别把 425 读成“来得太早、太勤”：它只关心请求是不是藏在 TLS 早期数据里，跟你发了多少次没有关系。
    /// - [430](HttpStatus::ShopifySecurityRejection) Shopify 安全拒绝：Shopify 的 429 有配额可查，等一等就好；430 是安全系统起了疑心，光等不一定解除。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：429 是“你太快”，别人可能一切正常；503 是“我忙不过来”，对谁都一样。nginx 限流默认回 503，两者因此常被搅在一起。
    /// - [509](HttpStatus::BandwidthLimitExceeded) 超出带宽限制：509 限的是传输量，多是整站当月的流量用完，放慢请求也没用；429 限的是次数，慢下来就好。
    /// - [529](HttpStatus::SiteIsOverloaded) 站点过载：Claude API 和 SSL Labs 把两者分得很开：超了你自己的额度是 429，平台整体忙不过来是 529；只有前者靠自己降速就能解决。
    /// - [999](HttpStatus::RequestDenied) 请求被拒：LinkedIn 网页端的 999 看着像限流，却不一定会随时间解除，第一次访问也可能遇上；它的官方 API 才用 429。
    ///
    /// 规范：[RFC 6585 第 4 节](https://www.rfc-editor.org/rfc/rfc6585#section-4) · 可以带有 `Retry-After` · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Too many requests came from you within some span of time. Slow down and the very same request will pass later; `Retry-After` may say when, but nothing obliges the server to send it.
    ///
    /// Who is counted (address, account, token) and where (one machine, the whole cluster) is up to the server. The code judges your pace, neither the request nor the health of the service, and a cache must not store it.
    ///
    /// **When it occurs**
    ///
    /// - With `limit_req` nginx sends 503 unless told otherwise; `limit_req_status 429;` lets clients see the proper code.
    /// - GitHub answers a breach of its secondary limits with 403 or 429, possibly with `retry-after`; for the primary limit look at `x-ratelimit-reset`.
    /// - The priority and fairness queues of a Kubernetes API server are full and requests are rejected with 429; a careless controller is the first to notice.
    ///
    /// **What to do**
    ///
    /// Callers: obey `Retry-After`; without it, back off exponentially with some jitter. Replace loops of single calls by a batch endpoint and cache what you can. Where several processes share a quota, throttle them together on your side.
    ///
    /// Operators: send `Retry-After` and document what is counted. Make sure that the limiter sees the real client address, or everyone behind one proxy shares a single bucket.
    ///
    /// **Which code to use**
    ///
    /// - [402](HttpStatus::PaymentRequired) Payment Required: What comes back with time is 429, what comes back with money is 402. A 429 that names no time and mentions `quota` or `balance` is a reason to look at the bill.
    /// - [403](HttpStatus::Forbidden) Forbidden: A limit expires by itself, a ban does not: if waiting out the stated time changes nothing and 403 remains, somebody has blocked you.
    /// - [418](HttpStatus::ImATeapot) I\'m a teapot: Some sites show 418 instead to clients they take for crawlers; no `Retry-After` comes with it, and waiting alone may not lift the block.
    /// - [420](HttpStatus::EnhanceYourCalm) Enhance Your Calm: A 420 comes from Twitter\'s early days or, to this day, from Yandex Market; handle it as 429, and send nothing but 429 yourself.
    /// - [425](HttpStatus::TooEarly) Too Early: Despite its name 425 is not about pace: it objects to a request in TLS early data, were it the only one you ever sent.
    /// - [430](HttpStatus::ShopifySecurityRejection) Shopify Security Rejection: Shopify documents the quota behind its 429, and waiting restores it; its 430 is a suspicion, which waiting alone may not lift.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: With 429 it is you who are too fast and others may be served; with 503 the service itself cannot cope. That nginx limits with 503 by default keeps the two confused.
    /// - [509](HttpStatus::BandwidthLimitExceeded) Bandwidth Limit Exceeded: Slowing down cures a 429; a 509 counts transferred bytes, in hosting those of the whole site for the month, and takes no notice of your pace.
    /// - [529](HttpStatus::SiteIsOverloaded) Site is overloaded: The Claude API and SSL Labs keep them strictly apart: 429 for limits of your own, 529 for a platform busy with everybody.
    /// - [999](HttpStatus::RequestDenied) Request denied: A 999 from the web pages of LinkedIn resembles throttling, yet may come on a first visit and need not pass with time; its official API uses 429.
    ///
    /// Specification: [RFC 6585 section 4](https://www.rfc-editor.org/rfc/rfc6585#section-4) · allows `Retry-After` · retry later
    ///
    /// </div>
    #[doc(alias = "429")]
    #[doc(alias = "Too Many Requests")]
    #[doc(alias = "请求过多")]
    #[doc(alias = "限流")]
    #[doc(alias = "限速")]
    #[doc(alias = "频率限制")]
    #[doc(alias = "请求太频繁")]
    #[doc(alias = "超出配额")]
    #[doc(alias = "rate limit")]
    #[doc(alias = "throttling")]
    #[doc(alias = "quota")]
    #[doc(alias = "backoff")]
    #[doc(alias = "退避")]
    TooManyRequests = 429,

    /// **430 Shopify Security Rejection** · Shopify 安全拒绝
    ///
    /// <div lang="zh-Hans">
    ///
    /// Shopify 觉得这个请求可能有恶意，为防攻击，先把它挡下了。判断依据不公开：不一定是内容有问题，像机器人的来源、可疑的 IP 都可能招来它，守规矩的服务端程序也会误中。
    ///
    /// 别的含义都没有成气候：一些状态码列表说 Shopify 曾用 430 代替 429，短语借自 431，此说未见官方出处；IETF 的管线化草案（draft-nottingham-http-pipeline-01）用过 430 Would Block，没有登记。
    ///
    /// **什么时候出现**
    ///
    /// - 无头店铺在服务端渲染，所有买家的 Storefront API 请求都出自同一个 IP，又没带 `Shopify-Storefront-Buyer-IP`，高峰时成片被拒。
    /// - 爬虫批量抓商品页，没有签名也没有像样的 `User-Agent`，抓着抓着 200 变成 430。
    /// - 开发者社区有人反映：应用跑在共享出口 IP 的云函数上，流量很小也偶尔被拒，有人换成独立出口后好转，有人没有；官方没有证实原因。
    ///
    /// **怎么办**
    ///
    /// 调用方：服务端代买家发请求时，在 `Shopify-Storefront-Buyer-IP` 里带上真实的买家 IP；改用固定的独立出口，降低并发，不要轮换代理硬闯。官方文档没有承诺会带 `Retry-After`，没有就自己定退避时间。
    ///
    /// 店主与服务方：记下 `X-Request-ID` 和时间，拿着它们去找 Shopify 支持申诉误判。
    ///
    /// **相近的码**
    ///
    /// - [403](HttpStatus::Forbidden) 禁止访问：在 Shopify 的接口上，403 多半是应用没申请相应的权限范围，补授权即可；430 与授权无关，看的是请求的来路。
    /// - [429](HttpStatus::TooManyRequests) 请求过多：Shopify 两个都发：429 是限额用完，规则写在文档里；430 是被安全系统盯上，慢下来不一定管用。
    /// - [431](HttpStatus::RequestHeaderFieldsTooLarge) 请求头过大：有的列表给 430 配的短语是 Request Header Fields Too Large，那其实是 431 的；真正因请求头过大被拒，标准码是 431。
    ///
    /// 出自 Shopify · 规范：[Shopify API response codes](https://shopify.dev/docs/api/usage/response-codes) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Shopify takes the request for a possible attack and turns it away. How it decides is not published: nothing in the content need be wrong, since a source that looks like a bot or an address of ill repute may suffice, and well-behaved server-side programs are hit as well.
    ///
    /// Other meanings came to nothing. Some lists of codes say that Shopify once used 430 in place of 429 with the phrase of 431, for which no official source was found; an IETF draft on pipelining (draft-nottingham-http-pipeline-01) had 430 Would Block and never registered it.
    ///
    /// **When it occurs**
    ///
    /// - A headless shop renders on the server, so that all calls to the Storefront API come from one address without `Shopify-Storefront-Buyer-IP`; at peak times they are refused in droves.
    /// - A crawler works through product pages, unsigned and with no proper `User-Agent`, until the 200s turn into 430.
    /// - Developers report on the community forum that apps in cloud functions with shared outgoing addresses are refused at times despite little traffic; an address of their own helped some and not others, and Shopify has not confirmed the cause.
    ///
    /// **What to do**
    ///
    /// Callers: when a server speaks for buyers, pass their address in `Shopify-Storefront-Buyer-IP`. Use a fixed outgoing address of your own, lower the concurrency, and do not try to slip through with rotating proxies. The documentation promises no `Retry-After`; where it is missing, choose the pause yourself.
    ///
    /// Merchants and operators: note `X-Request-ID` and the time and take a wrong verdict to Shopify support.
    ///
    /// **Which code to use**
    ///
    /// - [403](HttpStatus::Forbidden) Forbidden: From Shopify, 403 mostly means that the app lacks an access scope and can ask for it; 430 is about where a request comes from, whatever its scopes.
    /// - [429](HttpStatus::TooManyRequests) Too Many Requests: Shopify sends both: 429 for a documented limit that is used up, 430 for suspicion, which slower requests alone may not dispel.
    /// - [431](HttpStatus::RequestHeaderFieldsTooLarge) Request Header Fields Too Large: Lists that give 430 the phrase Request Header Fields Too Large have borrowed it from 431, the code for a request whose header really is too big.
    ///
    /// Defined by Shopify · Specification: [Shopify API response codes](https://shopify.dev/docs/api/usage/response-codes) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "430")]
    #[doc(alias = "Shopify Security Rejection")]
    #[doc(alias = "Shopify 安全拒绝")]
    #[doc(alias = "安全拦截")]
    #[doc(alias = "风控")]
    #[doc(alias = "反爬")]
    #[doc(alias = "机器人识别")]
    #[doc(alias = "Shopify")]
    #[doc(alias = "bot protection")]
    #[doc(alias = "Storefront API")]
    #[doc(alias = "headless")]
    #[doc(alias = "Shopify-Storefront-Buyer-IP")]
    #[doc(alias = "Would Block")]
    ShopifySecurityRejection = 430,

    /// **431 Request Header Fields Too Large** · 请求头过大
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求的头部太大，可能是所有头字段加起来超了，也可能是某一个字段太长；如果是后者，响应应当点名。瘦身之后可以再发，这种响应缓存不得保存。
    ///
    /// 各家的额度和用码都不统一：Node.js 默认 16 KiB，Envoy 默认 60 KiB，超了回 431；nginx 遇到同样的事内部记 494，发出去却是 400，Apache httpd 和 IIS 也回 400。所以没见到 431，不代表头没有超。
    ///
    /// **什么时候出现**
    ///
    /// - 本地开发时 `localhost` 各端口的项目共用 Cookie，越攒越多，Vite 或 Next.js 的开发服务器突然 431，清掉 `localhost` 的 Cookie 就好。
    /// - JWT 里塞了几百个角色，`Authorization` 头超过 Node.js 的 16 KiB；`node --max-http-header-size=32768` 可以应急。
    /// - Istio 网关回 431，是 Envoy 的 `max_request_headers_kb` 到顶；调大之后后端仍报 431，因为后端自己的上限更小。
    ///
    /// **怎么办**
    ///
    /// 调用方：只有自己出问题而别人正常，先清该站点的 Cookie，或用无痕窗口验证；再看 `Referer` 是不是拖着一条超长的地址。
    ///
    /// 服务方：把会话数据放在服务端，Cookie 里只留编号，令牌里不要放权限清单。确要放宽，从 CDN、网关到应用逐层一起改，并记下是哪个头在膨胀。
    ///
    /// **相近的码**
    ///
    /// - [400](HttpStatus::BadRequest) 错误请求：同样是 Cookie 太大，nginx、Apache httpd 回 400，Node.js、Envoy 回 431；看到 400 而请求又挑不出毛病，量一量头部有多大。
    /// - [413](HttpStatus::ContentTooLarge) 内容过大：431 在收内容之前就能断定，看的是空行以上；413 看的是空行以下。
    /// - [414](HttpStatus::UriTooLong) URI 过长：请求行太长规范上是 414，头字段太长是 431；把两者一起计量的服务器只会回 431，先看地址再看 Cookie。
    /// - [430](HttpStatus::ShopifySecurityRejection) Shopify 安全拒绝：有些列表把“Request Header Fields Too Large”记在 Shopify 的 430 名下；这个短语属于 431，430 现在指安全拦截。
    /// - [463](HttpStatus::TooManyForwardedIps) X-Forwarded-For 地址过多：头里地址太多而字节不多，AWS ALB 用自家的 463；按大小拒绝才是 431。
    /// - [494](HttpStatus::RequestHeaderTooLarge) 请求头或 Cookie 过大：494 是 nginx 给同一件事起的内部编号，只出现在它的日志和 `error_page` 配置里，客户端收到的是 400。
    ///
    /// 规范：[RFC 6585 第 5 节](https://www.rfc-editor.org/rfc/rfc6585#section-5) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The header section is too big: all fields taken together exceed the limit, or a single one does, in which case the response should name it. The request may be sent again after slimming, and caches must not keep the refusal.
    ///
    /// Limits and even codes differ from product to product. Node.js allows 16 KiB and Envoy 60 KiB by default and then say 431; nginx calls the same thing 494 internally but sends 400, as do Apache httpd and IIS. The absence of a 431 therefore proves nothing.
    ///
    /// **When it occurs**
    ///
    /// - On a developer\'s machine all projects on `localhost` share their cookies whatever the port; one day the Vite or Next.js server says 431, and deleting them helps.
    /// - A JWT with hundreds of roles pushes `Authorization` beyond the 16 KiB of Node.js; `node --max-http-header-size=32768` is a stopgap.
    /// - An Istio gateway refuses because `max_request_headers_kb` of Envoy is reached. After raising it 431 continues, now from a backend with a smaller limit.
    ///
    /// **What to do**
    ///
    /// Callers: if others are not affected, delete the cookies of the site or try a private window. Then see whether `Referer` drags an enormous address along.
    ///
    /// Operators: keep session data on the server and only an id in the cookie, and keep lists of rights out of tokens. Where a limit must be raised, raise it on every layer from CDN to application, and record which field keeps growing.
    ///
    /// **Which code to use**
    ///
    /// - [400](HttpStatus::BadRequest) Bad Request: For the same overgrown cookie nginx and Apache httpd answer 400, Node.js and Envoy 431; when a 400 makes no sense, weigh the header section.
    /// - [413](HttpStatus::ContentTooLarge) Content Too Large: Everything above the empty line counts for 431, everything below it for 413.
    /// - [414](HttpStatus::UriTooLong) URI Too Long: A long request line is properly 414 and long fields are 431; servers that count both together answer 431 only, so look at the address as well.
    /// - [430](HttpStatus::ShopifySecurityRejection) Shopify Security Rejection: The phrase is sometimes listed under Shopify\'s 430; it belongs to 431, and 430 nowadays means a security rejection.
    /// - [463](HttpStatus::TooManyForwardedIps) X-Forwarded-For Too Many IPs: Too many addresses in `X-Forwarded-For`, small as they are, make an AWS ALB answer 463; 431 is about size.
    /// - [494](HttpStatus::RequestHeaderTooLarge) Request header too large: 494 is what nginx calls this internally, to be met in its logs and in `error_page`, while the client is sent 400.
    ///
    /// Specification: [RFC 6585 section 5](https://www.rfc-editor.org/rfc/rfc6585#section-5) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "431")]
    #[doc(alias = "Request Header Fields Too Large")]
    #[doc(alias = "请求头过大")]
    #[doc(alias = "请求头字段太大")]
    #[doc(alias = "头部过大")]
    #[doc(alias = "请求头太长")]
    #[doc(alias = "Cookie 过大")]
    #[doc(alias = "Cookie 太多")]
    #[doc(alias = "header too large")]
    #[doc(alias = "HPE_HEADER_OVERFLOW")]
    #[doc(alias = "max-http-header-size")]
    #[doc(alias = "max_request_headers_kb")]
    #[doc(alias = "cookie too large")]
    #[doc(alias = "Kerberos")]
    RequestHeaderFieldsTooLarge = 431,

    /// **440 Login Time-out** · 登录超时
    ///
    /// <div lang="zh-Hans">
    ///
    /// 微软的自定义码，主要见于 Exchange 的网页邮箱（OWA，现称 Outlook 网页版）：登录状态没了，或者服务器认不出来，请重新登录。与网络快慢无关，没有哪一段传输超时。
    ///
    /// 名字容易误导。微软自己的排障文章把“440 Login Timeout”归因于 IIS 的权限或身份验证配置，用户刚输完密码就可能看到；所以“会话放太久”只是原因之一。
    ///
    /// **什么时候出现**
    ///
    /// - OWA 标签页开了一夜，早上点“回复”，后台请求得到 440，脚本把用户送回登录页。
    /// - Exchange 2010 的 OWA 打开就是白屏加一行“440 Login Timeout”，最后发现 `web.config` 里被人加过 `kerbauth` 模块。
    /// - 多台 Exchange 前面的负载均衡把同一用户的请求分给不同机器，而各台的证书不一致，登录 Cookie 解不开，登录后几秒就被踢出。
    ///
    /// **怎么办**
    ///
    /// 调用方：重新登录后再发；自己写的程序不要模拟网页登录，应改用有令牌的接口。一登录就报，清掉站点 Cookie 还不行，就不是你这边的事。
    ///
    /// 服务方：依次核对 IIS 里 `owa` 与 `ecp` 虚拟目录的身份验证方式、文件权限、`web.config` 的改动，再看各台服务器的证书和负载均衡的会话保持。
    ///
    /// **相近的码**
    ///
    /// - [401](HttpStatus::Unauthorized) 未认证：自己写服务，登录失效就用标准的 401 加质询；440 只有微软的前端脚本认得，浏览器和通用客户端把它当普通的 4xx。
    /// - [408](HttpStatus::RequestTimeout) 请求超时：都叫“超时”：408 等的是没发完的请求，以秒计；440 失效的是登录，请求本身早已收全。
    /// - [419](HttpStatus::PageExpired) 页面已过期：表现像双胞胎，都是放久了再点就失败；419 出自 Laravel，差的是 CSRF 令牌，多半刷新就好，440 则要重新登录。
    ///
    /// 出自 Microsoft IIS · 规范：[Microsoft Exchange](https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// A code of Microsoft\'s own, known above all from Exchange webmail (OWA, now Outlook on the web): the login is gone, or the server fails to recognize it, so log in again. Nothing timed out on the network.
    ///
    /// The name misleads. Microsoft\'s troubleshooting article traces 440 Login Timeout to permissions or authentication settings in IIS, and people meet it right after typing their password; a session left idle is just one possible reason.
    ///
    /// **When it occurs**
    ///
    /// - A tab with OWA was open overnight; a click on Reply next morning makes a background request that ends in 440, and the script leads back to the login page.
    /// - OWA of an Exchange 2010 shows a white page saying 440 Login Timeout and nothing else, because somebody had added a `kerbauth` module to its `web.config`.
    /// - A load balancer spreads one user over several Exchange servers whose certificates differ; the login cookie cannot be decrypted elsewhere, and the session ends seconds after it began.
    ///
    /// **What to do**
    ///
    /// Callers: log in and repeat. A program should use an interface with tokens instead of imitating a login page. If it happens on every login even with fresh cookies, the fault is not yours.
    ///
    /// Operators: compare the authentication methods of the `owa` and `ecp` virtual directories, file permissions and recent edits of `web.config`; then the certificates of all servers and the affinity of the load balancer.
    ///
    /// **Which code to use**
    ///
    /// - [401](HttpStatus::Unauthorized) Unauthorized: In a service of your own, an expired login is 401 with a challenge. To browsers and general clients 440 is an anonymous 4xx; only Microsoft\'s scripts act on it.
    /// - [408](HttpStatus::RequestTimeout) Request Timeout: Two kinds of time-out: 408 waited for a request that did not arrive in full, 440 has the whole request but no valid login to go with it.
    /// - [419](HttpStatus::PageExpired) Page Expired: Both strike those who come back to an old tab; Laravel\'s 419 wants a fresh CSRF token, so reloading mostly helps, while 440 wants a new login.
    ///
    /// Defined by Microsoft IIS · Specification: [Microsoft Exchange](https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "440")]
    #[doc(alias = "Login Time-out")]
    #[doc(alias = "登录超时")]
    #[doc(alias = "会话过期")]
    #[doc(alias = "会话超时")]
    #[doc(alias = "登录失效")]
    #[doc(alias = "重新登录")]
    #[doc(alias = "OWA")]
    #[doc(alias = "Outlook")]
    #[doc(alias = "Exchange")]
    #[doc(alias = "IIS")]
    #[doc(alias = "session expired")]
    #[doc(alias = "Outlook Web Access")]
    LoginTimeout = 440,

    /// **444 No Response** · 无响应
    ///
    /// <div lang="zh-Hans">
    ///
    /// nginx 的内部指令：什么都不回，直接断开连接。它从不出现在网络上，只在配置和访问日志里看得到；客户端只知道连接没了，得不到任何状态码。
    ///
    /// 所以“接口返回了 444”这种说法不成立，除非另有程序自己定义了它。日志里有它也不代表出故障，那是配置的人故意这么写的。
    ///
    /// **什么时候出现**
    ///
    /// - `listen 80 default_server; return 444;`：拿 IP 或陌生域名来扫描的，一个字节也得不到，`curl` 报 `(52) Empty reply from server`。
    /// - `limit_req_status 444;` 让超速的请求直接被掐断，省下发错误页的流量。
    /// - nginx 前面有 Cloudflare 时，访客看到的是 520：CDN 从源站等来一个空的应答。
    ///
    /// **怎么办**
    ///
    /// 调用方：收到空应答先看 `Host` 对不对，是不是直接用 IP 访问了；本来就是对方不想理你，反复重试没有意义。
    ///
    /// 服务方：误伤时找 `return 444` 和默认虚拟主机，常见的是新域名忘了写进 `server_name`。HTTPS 要先完成握手才轮到它，想连握手都拒绝就用 `ssl_reject_handshake on;`；打开 `reset_timedout_connection` 后，断开方式变成直接重置。
    ///
    /// **相近的码**
    ///
    /// - [204](HttpStatus::NoContent) 无内容：名字像，差得远：204 是一个完整、成功的响应，只是没有内容；444 连状态行都没有。
    /// - [403](HttpStatus::Forbidden) 禁止访问：拒绝正常用户要用 403，让人知道为什么；444 只适合对付扫描器，误伤的人拿不到任何线索。
    /// - [499](HttpStatus::ClientClosedRequest) 客户端关闭请求：访问日志里的一对：444 是服务器先挂的电话，499 是客户端先挂的，都没有响应发出去。
    /// - [502](HttpStatus::BadGateway) 网关错误：nginx 躲在另一层代理后面时，444 到了用户眼里常是 502：前面那层发现连接断了，只能替它报错。
    ///
    /// 出自 nginx · 规范：[nginx ngx\_http\_rewrite\_module](https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return) · 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// An instruction inside nginx: answer nothing and close the connection. The number never travels over the network; it stands in configuration files and access logs, and the client is left with a connection that ended.
    ///
    /// An API therefore cannot return it, unless some other program has invented a 444 of its own. In a log it is no sign of trouble either: somebody configured this on purpose.
    ///
    /// **When it occurs**
    ///
    /// - `listen 80 default_server; return 444;`: scanners that come by address or by a foreign name do not get one byte, and `curl` reports `(52) Empty reply from server`.
    /// - With `limit_req_status 444;` requests above the limit are cut off without spending traffic on an error page.
    /// - Behind Cloudflare the visitor sees 520 instead, as the CDN was handed an empty answer by the origin.
    ///
    /// **What to do**
    ///
    /// Callers: with an empty reply, check `Host` and whether you used a bare address. The silence is intended, so trying again is pointless.
    ///
    /// Operators: if the wrong people are cut off, look for `return 444` in the default server; often a new domain is missing from `server_name`. Under HTTPS the handshake has been completed by then; `ssl_reject_handshake on;` refuses earlier. With `reset_timedout_connection` on, nginx resets the connection instead of closing it.
    ///
    /// **Which code to use**
    ///
    /// - [204](HttpStatus::NoContent) No Content: Close in name only: 204 is a complete and successful response without content, 444 has not even a status line.
    /// - [403](HttpStatus::Forbidden) Forbidden: People deserve 403 and a reason; 444 is for scanners, since anyone hit by mistake is left without a clue.
    /// - [499](HttpStatus::ClientClosedRequest) Client Closed Request: A pair from the access log: with 444 nginx hung up, with 499 the client did; nobody received a response either way.
    /// - [502](HttpStatus::BadGateway) Bad Gateway: With another proxy in front of nginx, users mostly see its silence as 502, because that proxy has to report something for the connection it lost.
    ///
    /// Defined by nginx · Specification: [nginx ngx\_http\_rewrite\_module](https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return) · do not retry
    ///
    /// </div>
    #[doc(alias = "444")]
    #[doc(alias = "No Response")]
    #[doc(alias = "无响应")]
    #[doc(alias = "空响应")]
    #[doc(alias = "断开连接")]
    #[doc(alias = "直接关闭连接")]
    #[doc(alias = "丢弃请求")]
    #[doc(alias = "屏蔽扫描")]
    #[doc(alias = "nginx")]
    #[doc(alias = "return 444")]
    #[doc(alias = "empty reply")]
    #[doc(alias = "default_server")]
    #[doc(alias = "Connection Closed Without Response")]
    NoResponse = 444,

    /// **449 Retry With** · 补全后重试
    ///
    /// <div lang="zh-Hans">
    ///
    /// 微软的扩展码，大意是“信息不够，补上再发一次”。MS-WDV（微软的 WebDAV 扩展）规定响应必须带 `Ms-Echo-Request`，客户端再发时附上 `Ms-Echo-Reply`，而且服务器不得对补过的请求再回 449。
    ///
    /// 另有两款微软产品各用各的：Exchange ActiveSync 12.1 及更早的版本用它要求设备先执行 `Provision`、接受安全策略，14.0 起改在响应内容里给 142 一类的状态值；Azure Cosmos DB 用它报告写操作遇上了暂时性的错误，原样重试就行。
    ///
    /// **什么时候出现**
    ///
    /// - 手机第一次用 ActiveSync 12.1 发 `FolderSync`，得到 449；走完两轮 `Provision`、拿到正式的策略密钥后重发，才同步成功。
    /// - 管理员改了手机密码策略，已经在用的设备下次同步又碰到 449，重新接受策略才能继续。
    /// - 几个程序并发改 Cosmos DB 的同一条数据，写入得到 449，几百毫秒后重试成功。
    ///
    /// **怎么办**
    ///
    /// 调用方：先认产品。WebDAV 照规范回 `Ms-Echo-Reply`，ActiveSync 先 `Provision`，Cosmos DB 短暂退避后重试写操作；不认识它的客户端按普通 4xx 处理。
    ///
    /// 服务方：ActiveSync 设备反复卡在 449，多半是做不到策略要求（如加密、密码长度），放宽策略或换掉设备；自己写接口不要用它。
    ///
    /// **相近的码**
    ///
    /// - [409](HttpStatus::Conflict) 冲突：在 Cosmos DB 里，409 是编号已经被占用，重试还是它；449 是并发写撞上了，隔一会儿重试能成。
    /// - [428](HttpStatus::PreconditionRequired) 要求先决条件：都是“带上点东西再来”：428 要的是 `If-Match` 一类条件头，有标准；449 要什么，由微软的具体产品定。
    /// - [451](HttpStatus::UnavailableForLegalReasons) 因法律原因不可用：ActiveSync 日志里两个挨着的号：449 留在这台服务器上补策略；451 在那里是换一台服务器，与法律无关。
    ///
    /// 出自 Microsoft IIS · 规范：[MS-WDV](https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/1c1f4d5b-4fed-48ef-9bb6-893c2b25b74d) · 必须带有 `Ms-Echo-Request` · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// A Microsoft extension that says roughly: not enough information, add some and send it again. In MS-WDV, the WebDAV extensions, the response must carry `Ms-Echo-Request`, the client repeats its request with `Ms-Echo-Reply`, and a server may not answer that one with 449 again.
    ///
    /// Two other Microsoft products differ. In Exchange ActiveSync up to version 12.1 it wants the device to run `Provision` first and accept the security policy, which since 14.0 is said by a status value such as 142 in the content; Azure Cosmos DB reports a write that met a transient error, which can be repeated as it is.
    ///
    /// **When it occurs**
    ///
    /// - A phone sends its first `FolderSync` over ActiveSync 12.1 and gets 449; after two rounds of `Provision` and with the final policy key in hand, the repeated command succeeds.
    /// - An administrator tightens the password policy, and devices long in use meet 449 on their next synchronization until they accept it.
    /// - Several programs change the same item in Cosmos DB at once; one write ends in 449 and goes through some hundred milliseconds later.
    ///
    /// **What to do**
    ///
    /// Callers: know the product first. For WebDAV send `Ms-Echo-Reply`, for ActiveSync run `Provision`, for Cosmos DB repeat the write after a short pause. A client that knows none of this treats it as any 4xx.
    ///
    /// Operators: a device that never gets past 449 probably cannot meet the policy, say on encryption or password length; relax the policy or replace the device. Do not use the code in interfaces of your own.
    ///
    /// **Which code to use**
    ///
    /// - [409](HttpStatus::Conflict) Conflict: In Cosmos DB, 409 means that the id is taken and stays so, whereas 449 means that concurrent writes got in each other\'s way and a later one will succeed.
    /// - [428](HttpStatus::PreconditionRequired) Precondition Required: Either asks for the request again with more in it: 428 by standard wants a condition such as `If-Match`, 449 whatever the Microsoft product at hand prescribes.
    /// - [451](HttpStatus::UnavailableForLegalReasons) Unavailable For Legal Reasons: Neighbours in ActiveSync logs: after 449 the device stays and settles its policy, after 451 it moves to another server, which there has nothing to do with the law.
    ///
    /// Defined by Microsoft IIS · Specification: [MS-WDV](https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/1c1f4d5b-4fed-48ef-9bb6-893c2b25b74d) · requires `Ms-Echo-Request` · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "449")]
    #[doc(alias = "Retry With")]
    #[doc(alias = "补全后重试")]
    #[doc(alias = "需要重试")]
    #[doc(alias = "补充信息")]
    #[doc(alias = "ActiveSync")]
    #[doc(alias = "Exchange")]
    #[doc(alias = "设备策略")]
    #[doc(alias = "Provision")]
    #[doc(alias = "Cosmos DB")]
    #[doc(alias = "Ms-Echo-Reply")]
    #[doc(alias = "WebDAV")]
    #[doc(alias = "transient error")]
    RetryWith = 449,

    /// **450 Blocked by Windows Parental Controls** · 被 Windows 家长控制拦截
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求没有出这台电脑：Windows Vista 引入的家长控制在本机拦下了 HTTP 通信，代替网站编了一个 450 响应。网站既没收到请求，也没发过这个码。
    ///
    /// 用专门的号码，是为了让浏览器和联网程序分得清“被家长拦了”与“网站出错了”，好给出请家长放行的入口。今天的网站大多是 HTTPS，新系统改用微软家庭安全（Family Safety），已经很难碰到它；网上有些资料说它由网站返回，那是误解。
    ///
    /// **什么时候出现**
    ///
    /// - 孩子的账户在 Vista 上打开不在允许名单里的网站，IE7 显示的是一张带“请求许可”链接的拦截页，家长输入密码就能当场放行。
    /// - 页面本身正常，嵌入的一张图来自被禁的域名，只有那张图得到 450；IE7 照常显示其余部分，并在信息栏里提示可以请求许可。
    /// - 自动更新程序在受限账户下下载失败，日志里是 450；把它加进 `HTTPExemptionList` 就好了。
    ///
    /// **怎么办**
    ///
    /// 调用方：请管理这台电脑的家长放行该网址或程序，换网络、重试都没用。写客户端的，单独识别 450 并如实提示，不要报成网站故障。
    ///
    /// 网站方：无事可做，也不要发这个码；想拦某类访客，用 403。
    ///
    /// **相近的码**
    ///
    /// - [403](HttpStatus::Forbidden) 禁止访问：看谁在拒绝：403 是网站或它前面的网关，450 是用户自己电脑上的过滤程序；换个没限制的账户能打开，就是后者。
    /// - [451](HttpStatus::UnavailableForLegalReasons) 因法律原因不可用：紧挨着的两个号：450 是家长的决定，只管这个账户；451 是法律要求，管一个地区的所有人。
    ///
    /// 出自 Microsoft · 规范：[Microsoft, HTTP Extension for Windows Parental Controls](https://blogs.technet.microsoft.com/david_bennett/2007/01/29/http-extension-for-windows-parental-controls/) · 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request never left the computer. The parental controls introduced with Windows Vista filtered HTTP on the machine itself and made up a response in place of the site, which neither saw the request nor sent this code.
    ///
    /// A number of its own lets browsers and other programs tell a blocked page from a broken site and offer a way to ask for permission. Now that most sites use HTTPS and newer systems have Microsoft Family Safety, it is hard to meet at all. Pages which describe it as coming from a web server are mistaken.
    ///
    /// **When it occurs**
    ///
    /// - A child\'s account on Vista opens a site that is not allowed; Internet Explorer 7 shows an error page with a link to ask for permission, which a parent can grant on the spot with a password.
    /// - The page itself is fine, but one picture embedded in it comes from a blocked domain, and that picture alone gets 450; Internet Explorer 7 shows the rest and offers in its information bar to ask for permission.
    /// - An updater fails under a restricted account with 450 in its log, until it is put on the `HTTPExemptionList`.
    ///
    /// **What to do**
    ///
    /// Callers: ask whoever manages the computer to permit the address or the program; another network or another try will not help. In a client, recognize the code and say so rather than blame the site.
    ///
    /// Operators of sites: there is nothing to do, and nothing to send; refusing visitors of your own accord is 403.
    ///
    /// **Which code to use**
    ///
    /// - [403](HttpStatus::Forbidden) Forbidden: Ask who refuses: for 403 the site or its gateway, for 450 a filter on the user\'s own machine. If an unrestricted account on it can open the page, it was the filter.
    /// - [451](HttpStatus::UnavailableForLegalReasons) Unavailable For Legal Reasons: One number apart: 450 carries out the wish of a parent for one account, 451 a legal demand that concerns everybody in its reach.
    ///
    /// Defined by Microsoft · Specification: [Microsoft, HTTP Extension for Windows Parental Controls](https://blogs.technet.microsoft.com/david_bennett/2007/01/29/http-extension-for-windows-parental-controls/) · do not retry
    ///
    /// </div>
    #[doc(alias = "450")]
    #[doc(alias = "Blocked by Windows Parental Controls")]
    #[doc(alias = "被 Windows 家长控制拦截")]
    #[doc(alias = "家长控制")]
    #[doc(alias = "儿童上网")]
    #[doc(alias = "上网限制")]
    #[doc(alias = "家庭安全")]
    #[doc(alias = "绿色上网")]
    #[doc(alias = "parental controls")]
    #[doc(alias = "Family Safety")]
    #[doc(alias = "content filter")]
    #[doc(alias = "Vista")]
    #[doc(alias = "WPC")]
    BlockedByWindowsParentalControls = 450,

    /// **451 Unavailable For Legal Reasons** · 因法律原因不可用
    ///
    /// <div lang="zh-Hans">
    ///
    /// 法律上有人要求不许给你看：法院命令、版权下架、地区管制。发它的未必是源站，也可能是运营商、CDN 或搜索引擎。内容里应当写清谁提的要求、依据哪条法律、管到哪些人和哪些资源；真正动手拦截的一方，应当用 `Link` 头加 `rel=blocked-by` 亮明身份。
    ///
    /// 它不说明资源存不存在，也不能反过来推断：没见到 451 不等于没有被拦，有的命令连承认都不允许。Exchange ActiveSync 协议占用了同一个数字，意思是“你该换一台服务器连”（邮箱不在这台，或那台更合适），新地址通常在 `X-MS-Location` 头里，与法律无关。
    ///
    /// **什么时候出现**
    ///
    /// - GitHub 上因 DMCA 被下架的仓库，`GET /repos/{owner}/{repo}` 得到 451，`block` 对象里有 `reason: dmca` 和通知的链接。
    /// - 在美国的云主机上调 `https://api.binance.com/api/v3/time`，币安回 451，说服务在受限地区不可用。
    /// - 手机邮件客户端连错 Exchange 服务器，收到 ActiveSync 的 451 和 `X-MS-Location: https://mail.contoso.com/…`，改连那台就行。
    ///
    /// **怎么办**
    ///
    /// 调用方：读内容里的依据和申诉途径，重试没有用。程序应把这一项记为跳过，别让整批任务因它中断；部署在云上的服务，先查出口 IP 算哪个地区。
    ///
    /// 服务方：按要求的范围拦，别扩大；说明写全，缓存时间想清楚，因为它默认可以被缓存，区域性拦截要防止 CDN 把结果带到别的地区。
    ///
    /// **相近的码**
    ///
    /// - [403](HttpStatus::Forbidden) 禁止访问：都是不给看：403 是服务器自己的规矩，申请权限或许能改变；451 是法律压下来的，服务器自己做不了主。地区限制若出于商业授权而非法律，用 403。
    /// - [410](HttpStatus::Gone) 已永久移除：内容因投诉被撤下，按现状说话：法律要求仍在起作用、撤销后还能恢复的用 451，自愿永久删掉的用 410。
    /// - [449](HttpStatus::RetryWith) 补全后重试：ActiveSync 的日志里 451 与 449 都与法律无关：451 叫设备换服务器，449 叫它先接受安全策略。
    /// - [450](HttpStatus::BlockedByWindowsParentalControls) 被 Windows 家长控制拦截：号码挨着，拦的人不同：450 是家长在自家电脑上设的规矩，451 是法律上的要求。
    ///
    /// 规范：[RFC 7725 第 3 节](https://www.rfc-editor.org/rfc/rfc7725#section-3) · 默认可缓存 · 可以带有 `Link` · 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Access is denied because of a legal demand: a court order, a copyright takedown, rules for a region. The sender need not be the origin server; it may be a provider, a CDN or a search engine. The content should say who made the demand, under which law, and whom and what it covers, and the party that actually blocks should identify itself in `Link` with `rel=blocked-by`.
    ///
    /// Whether the resource exists is left open, and no conclusion can be drawn from not seeing the code, since some orders must not even be admitted. Exchange ActiveSync uses the same number for something else: the mailbox lives on another server, or is better reached through one, whose address is usually in `X-MS-Location`.
    ///
    /// **When it occurs**
    ///
    /// - `GET /repos/{owner}/{repo}` for a repository taken down from GitHub under the DMCA: 451, with `reason: dmca` and a link to the notice in the `block` object.
    /// - A cloud machine in the United States calls `https://api.binance.com/api/v3/time`, and Binance replies that the service is unavailable from a restricted location.
    /// - A mail app on a phone talks to the wrong Exchange server; the ActiveSync kind of 451 sends it to `X-MS-Location: https://mail.contoso.com/…`.
    ///
    /// **What to do**
    ///
    /// Callers: read the grounds and the way to appeal; retrying is no use. Software should note the item as skipped instead of aborting the batch, and a service hosted in a cloud should check which country its address belongs to.
    ///
    /// Operators: block no more than the demand covers and explain it in full. The response is cacheable by default, so take care that a CDN does not carry a regional block into other regions.
    ///
    /// **Which code to use**
    ///
    /// - [403](HttpStatus::Forbidden) Forbidden: With 403 the server follows rules of its own, and a right granted may change the answer; with 451 it obeys somebody else\'s. Regional limits for commercial reasons belong to the former.
    /// - [410](HttpStatus::Gone) Gone: After a takedown, 451 says that a legal demand keeps the content away and its return is possible; 410 says that it was removed for good, for whatever reason.
    /// - [449](HttpStatus::RetryWith) Retry With: In ActiveSync logs neither number concerns the law: 451 sends a device to another server, 449 has it accept a policy first.
    /// - [450](HttpStatus::BlockedByWindowsParentalControls) Blocked by Windows Parental Controls: Neighbours in number only: 450 is a parent\'s setting on the family computer, 451 a demand of the law.
    ///
    /// Specification: [RFC 7725 section 3](https://www.rfc-editor.org/rfc/rfc7725#section-3) · cacheable by default · allows `Link` · do not retry
    ///
    /// </div>
    #[doc(alias = "451")]
    #[doc(alias = "Unavailable For Legal Reasons")]
    #[doc(alias = "因法律原因不可用")]
    #[doc(alias = "法律原因")]
    #[doc(alias = "审查")]
    #[doc(alias = "版权下架")]
    #[doc(alias = "地区限制")]
    #[doc(alias = "受限地区")]
    #[doc(alias = "DMCA")]
    #[doc(alias = "GDPR")]
    #[doc(alias = "censorship")]
    #[doc(alias = "geo-blocking")]
    #[doc(alias = "takedown")]
    #[doc(alias = "restricted location")]
    #[doc(alias = "ActiveSync")]
    #[doc(alias = "X-MS-Location")]
    #[doc(alias = "Fahrenheit")]
    UnavailableForLegalReasons = 451,

    /// **460 Client Closed Connection** · 客户端断开连接
    ///
    /// <div lang="zh-Hans">
    ///
    /// AWS 应用负载均衡器（ALB）记的一笔：请求收下了，空闲超时还没到，客户端先把连接断了。对方已经不在，这个码没有人收得到，只出现在访问日志和监控指标里。
    ///
    /// AWS 只给了号码和解释，没有短语，这里的名字是通行的叫法。它不说明目标做没做：请求可能早已转过去，甚至已经成功，只是结果没处可送。
    ///
    /// **什么时候出现**
    ///
    /// - App 的 HTTP 库超时设为 10 秒，报表要 15 秒才出来，而 ALB 的空闲超时是默认的 60 秒：日志里一行行 460，耗时都贴着 10 秒。
    /// - 日志里 `elb_status_code` 是 460，`target_status_code` 是 `-`，同一时刻目标机的 nginx 却记着 200。
    /// - 调用方的 Lambda 函数运行到时限被掐，发往 ALB 的请求跟着中断。
    ///
    /// **怎么办**
    ///
    /// 调用方：把客户端超时设得比 ALB 的空闲超时长；写操作断开之后，先查结果再决定要不要重发。
    ///
    /// 服务方：按路径统计这些日志，找出慢接口；让目标赶在客户端失去耐心之前应答，做不到的改成提交任务后轮询。零星的多半是用户切走了页面，不必告警。
    ///
    /// **相近的码**
    ///
    /// - [408](HttpStatus::RequestTimeout) 请求超时：断开的主动方相反：ALB 等不到客户端的数据、空闲超时先到，回 408；客户端自己先走，记 460。
    /// - [499](HttpStatus::ClientClosedRequest) 客户端关闭请求：同一件事在两种产品里的记法：AWS ALB 记 460，nginx 记 499；两层都有时，外层先记下，内层往往也跟着记。
    /// - [504](HttpStatus::GatewayTimeout) 网关超时：目标太慢时比的是谁先不耐烦：客户端先断是 460，ALB 先到时限是 504；调长客户端超时之后，前者常会变成后者。
    ///
    /// 出自 AWS ELB · 规范：[AWS Application Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-460-issues) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// A note made by an AWS Application Load Balancer: a request was received, and the client closed the connection before the idle timeout had elapsed. As nobody is left to read it, the code shows up in access logs and metrics only.
    ///
    /// AWS documents a number and an explanation but no phrase; the name used here is the customary one. Whether the work was done stays open, since the target may have had the request, and may even have finished, with no one to take the result.
    ///
    /// **When it occurs**
    ///
    /// - The HTTP library of an app gives up after 10 seconds, a report takes 15, and the idle timeout of the ALB stands at its default of 60: line after line of 460, all at about ten seconds.
    /// - A log line has 460 as `elb_status_code` and `-` as `target_status_code`, while nginx on the target has logged 200 at the same moment.
    /// - The calling Lambda function reaches its time limit, and its request to the ALB dies with it.
    ///
    /// **What to do**
    ///
    /// Callers: make the client\'s timeout longer than the idle timeout of the load balancer. After breaking off a write, look up its outcome before sending it again.
    ///
    /// Operators: group these lines by path to find what is slow, and answer before clients lose patience; work that cannot be that quick should be submitted and polled. A sprinkling comes from people who left the page and needs no alert.
    ///
    /// **Which code to use**
    ///
    /// - [408](HttpStatus::RequestTimeout) Request Timeout: The two sides swap roles: if the client sends nothing until the idle timeout has run out, the ALB answers 408; if the client leaves first, it notes 460.
    /// - [499](HttpStatus::ClientClosedRequest) Client Closed Request: One event, two products: an AWS ALB writes 460, nginx 499. With one behind the other, both may log the same departure.
    /// - [504](HttpStatus::GatewayTimeout) Gateway Timeout: With a slow target it is a race: the client leaves first and the log says 460, or the ALB loses patience first and answers 504. Longer client timeouts tend to turn one into the other.
    ///
    /// Defined by AWS ELB · Specification: [AWS Application Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-460-issues) · retry later
    ///
    /// </div>
    #[doc(alias = "460")]
    #[doc(alias = "Client Closed Connection")]
    #[doc(alias = "客户端断开连接")]
    #[doc(alias = "客户端超时")]
    #[doc(alias = "客户端主动断开")]
    #[doc(alias = "ALB")]
    #[doc(alias = "AWS")]
    #[doc(alias = "负载均衡")]
    #[doc(alias = "空闲超时")]
    #[doc(alias = "idle timeout")]
    #[doc(alias = "client timeout")]
    #[doc(alias = "elb_status_code")]
    ClientClosedConnection = 460,

    /// **463 X-Forwarded-For Too Many IPs** · X-Forwarded-For 地址过多
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求到达 AWS ALB 时，`X-Forwarded-For` 里的 IP 地址超过了 30 个，ALB 拒绝转发。正常的代理链没有这么长，所以它往往意味着请求在绕圈，或者有人在伪造这个头。AWS 的文档没有给短语。
    ///
    /// 阿里云的 ALB 也用 463，说的是检测到转发环路：它在 `ALICLOUD-ALB-TRACE` 头里记规则编号，编号重复或超过 16 个就停止转发。两家的排查方向差不多，判据不同。
    ///
    /// **什么时候出现**
    ///
    /// - nginx 的 `proxy_pass` 写成了对外域名，域名又解析回同一个 ALB，请求每绕一圈就多出几个地址，直到被 463 截住。
    /// - 压测脚本想模拟不同来源，往 `X-Forwarded-For` 里塞了几十个随机地址。
    /// - 阿里云上，应用把收到的请求头原样抄进下一次调用，连 `ALICLOUD-ALB-TRACE` 也带了去，而这次调用又经过同一个 ALB：并没有环，照样 463。
    ///
    /// **怎么办**
    ///
    /// 调用方：不要自己拼 `X-Forwarded-For`，测试脚本里删掉它；什么都没加却收到它，把请求编号交给对方查。
    ///
    /// 服务方：沿着头里的地址还原路径，重复出现的那几个就是环。后端之间互调走内网地址，不要走对外域名；最外层的代理应当重写这个头，而不是照单追加。
    ///
    /// **相近的码**
    ///
    /// - [431](HttpStatus::RequestHeaderFieldsTooLarge) 请求头过大：463 数的是地址个数，431 量的是头的大小；31 个地址才几百字节，远没到后者的限度。
    /// - [508](HttpStatus::LoopDetected) 检测到循环：请求在代理之间兜圈子，经过 AWS 或阿里云的 ALB 时表现为 463；508 本是 WebDAV 集合里的环，Vercel、Deno Deploy 则借它表示部署请求了自己。
    ///
    /// 出自 AWS ELB · 规范：[AWS Application Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-463-issues) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// An AWS ALB received a request with more than 30 IP addresses in `X-Forwarded-For` and refused to pass it on. No sensible chain of proxies is that long, which points to a request going in circles or to somebody forging the field. The AWS documentation gives no phrase.
    ///
    /// The ALB of Alibaba Cloud has a 463 as well, for a forwarding loop: it records rule ids in `ALICLOUD-ALB-TRACE` and stops when one repeats or there are more than 16. Both send you looking in the same direction, by different evidence.
    ///
    /// **When it occurs**
    ///
    /// - `proxy_pass` in nginx names the public domain, which resolves to the very ALB in front; each round adds some addresses until 463 ends it.
    /// - A load test wants to look like many sources and stuffs dozens of random addresses into `X-Forwarded-For`.
    /// - On Alibaba Cloud an application copies the fields it received into a call of its own, `ALICLOUD-ALB-TRACE` included, and that call passes the same ALB: no loop, yet a 463.
    ///
    /// **What to do**
    ///
    /// Callers: do not compose `X-Forwarded-For`; remove it from test scripts. If you sent none and still get the code, report the request id.
    ///
    /// Operators: read the path from the addresses in the field; those that repeat form the circle. Let backends call one another by internal addresses instead of the public domain, and let the outermost proxy overwrite the field rather than append to whatever it is given.
    ///
    /// **Which code to use**
    ///
    /// - [431](HttpStatus::RequestHeaderFieldsTooLarge) Request Header Fields Too Large: 463 counts addresses, 431 measures bytes; 31 addresses are a few hundred bytes and far from any limit of size.
    /// - [508](HttpStatus::LoopDetected) Loop Detected: A circle that passes through the ALB of AWS or Alibaba Cloud shows as 463; 508 belongs to WebDAV collections, though Vercel and Deno Deploy borrow it for a deployment that requests itself.
    ///
    /// Defined by AWS ELB · Specification: [AWS Application Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-463-issues) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "463")]
    #[doc(alias = "X-Forwarded-For Too Many IPs")]
    #[doc(alias = "X-Forwarded-For 地址过多")]
    #[doc(alias = "XFF")]
    #[doc(alias = "代理链过长")]
    #[doc(alias = "转发环路")]
    #[doc(alias = "请求回环")]
    #[doc(alias = "ALB")]
    #[doc(alias = "AWS")]
    #[doc(alias = "阿里云")]
    #[doc(alias = "负载均衡")]
    #[doc(alias = "proxy loop")]
    #[doc(alias = "ALICLOUD-ALB-TRACE")]
    TooManyForwardedIps = 463,

    /// **464 Incompatible Protocol Versions** · 协议版本不兼容
    ///
    /// <div lang="zh-Hans">
    ///
    /// AWS ALB 收到的请求，与目标组配置的协议版本（HTTP/1.1、HTTP/2 或 gRPC）对不上，无法转换，只好退回。目标没有收到请求，应用日志里什么都不会有。
    ///
    /// 短语不是 AWS 给的，文档里只有号码和原因。不要以为凡是版本不同就会报它：HTTP/2 的请求发给 HTTP/1.1 的目标组，ALB 会替你转换；反过来，HTTP/1.1 的请求进 HTTP/2 的目标组就不行。
    ///
    /// **什么时候出现**
    ///
    /// - 目标组是 gRPC，拿 `curl --http1.1` 去探活，立刻得到 464。
    /// - 浏览器或爬虫访问 gRPC 服务的域名：HTTP/2 没错，但方法是 `GET`，而 gRPC 目标组只收 `POST`。
    /// - 给 gRPC 服务新建目标组时，协议版本留在默认的 HTTP/1.1，客户端一调用就失败。
    ///
    /// **怎么办**
    ///
    /// 调用方：换成对方支持的版本，探活用 `curl --http2` 或 `grpcurl`；不改协议，重试多少次都一样。
    ///
    /// 服务方：目标组的协议版本建好后不能改，配错就新建一个再切换监听规则。同一域名既有网页又有 gRPC，按路径或 `content-type` 分到不同的目标组。
    ///
    /// **相近的码**
    ///
    /// - [426](HttpStatus::UpgradeRequired) 需要升级协议：426 会用 `Upgrade` 头告诉你该换什么协议；464 不带提示，只能去看目标组的配置。
    /// - [502](HttpStatus::BadGateway) 网关错误：目标组配成 gRPC、实际跑的却是普通 HTTP 服务，请求能进门，坏在应答上，那是 502；464 在门口就拦下了。
    /// - [505](HttpStatus::HttpVersionNotSupported) HTTP 版本不受支持：505 是服务器不支持报文写的这个大版本；464 是 ALB 两头都会，只是目标组没配成你用的那一种。
    ///
    /// 出自 AWS ELB · 规范：[AWS Application Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request that reached an AWS ALB does not fit the protocol version of the target group (HTTP/1.1, HTTP/2 or gRPC), and the load balancer cannot translate. The target never receives it, so its log stays empty.
    ///
    /// The phrase is not from AWS, whose page has a number and causes only. Not every difference of versions leads here: an HTTP/2 request for an HTTP/1.1 target group is converted on the way, whereas HTTP/1.1 for an HTTP/2 target group is refused.
    ///
    /// **When it occurs**
    ///
    /// - `curl --http1.1` as a quick check against a target group set to gRPC is turned back at once.
    /// - A browser or crawler visits the domain of a gRPC service: HTTP/2 is right, but the method is `GET` and gRPC target groups take `POST` only.
    /// - A new target group for a gRPC service was left at HTTP/1.1, the default, and every call of its clients fails.
    ///
    /// **What to do**
    ///
    /// Callers: use a version that the service takes, and check it with `curl --http2` or `grpcurl`. The same protocol will fail as often as it is tried.
    ///
    /// Operators: the protocol version of a target group is fixed at creation, so make a new one and change the listener rule. Where one domain serves pages and gRPC, divide them by path or `content-type` between two groups.
    ///
    /// **Which code to use**
    ///
    /// - [426](HttpStatus::UpgradeRequired) Upgrade Required: 426 names the protocol to change to in `Upgrade`; 464 gives no such hint, and the answer lies in the settings of the target group.
    /// - [502](HttpStatus::BadGateway) Bad Gateway: A target group set to gRPC with a plain HTTP server in it lets requests through and fails on the answer, which is 502; with 464 nothing was let through.
    /// - [505](HttpStatus::HttpVersionNotSupported) HTTP Version Not Supported: 505 rejects a major version that the server does not speak at all; for 464 the ALB speaks them all, but the target group is set up for another.
    ///
    /// Defined by AWS ELB · Specification: [AWS Application Load Balancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "464")]
    #[doc(alias = "Incompatible Protocol Versions")]
    #[doc(alias = "协议版本不兼容")]
    #[doc(alias = "协议不匹配")]
    #[doc(alias = "协议不一致")]
    #[doc(alias = "目标组")]
    #[doc(alias = "gRPC")]
    #[doc(alias = "HTTP/2")]
    #[doc(alias = "ALB")]
    #[doc(alias = "AWS")]
    #[doc(alias = "负载均衡")]
    #[doc(alias = "target group")]
    #[doc(alias = "protocol mismatch")]
    IncompatibleProtocolVersions = 464,

    /// **494 Request header too large** · 请求头或 Cookie 过大
    ///
    /// <div lang="zh-Hans">
    ///
    /// nginx 内部给“请求头装不下”起的号：单独一行，或者所有行加起来，超出了 `large_client_header_buffers`。发给客户端的永远是 400，页面写着“Request Header Or Cookie Too Large”，访问日志记的也是 400；494 只用来在 `error_page` 里把它单独挑出来。
    ///
    /// 最常见的起因是 Cookie 攒多了。请求体再大也不归它管，地址太长也不归它管，各有各的码。
    ///
    /// **什么时候出现**
    ///
    /// - 单点登录把身份信息切成好几段 Cookie，可 HTTP/1.1 里它们同在一行 `Cookie` 头，装不进一块 8 KB 的缓冲区（默认值）：用户一登录就 400，换无痕窗口又正常。
    /// - Kerberos 用户加入的组太多，`Authorization: Negotiate` 一个头就超过 8 KB。
    /// - 同样的请求改走 HTTP/2，单个头超限时 nginx 连 400 都不回，直接以 `ENHANCE_YOUR_CALM` 断开连接。
    ///
    /// **怎么办**
    ///
    /// 调用方：清掉该站点的 Cookie；程序里检查是不是每次请求都往头里追加同一个值。
    ///
    /// 服务方：先让 Cookie 瘦身、收窄 `Domain` 和 `Path`，再考虑 `large_client_header_buffers 4 32k;`，它要写在该地址的默认 `server` 里才可靠，后端的上限也得跟着调。错误日志开到 `info` 能看到 `client sent too long header line`；用 `error_page 494` 给用户一张能清 Cookie 的页面。新版本还限制行数：`max_headers` 默认 1000，超出也算它。
    ///
    /// **相近的码**
    ///
    /// - [400](HttpStatus::BadRequest) 错误请求：客户端眼里它们是同一个 400；是不是 494，看页面里有没有“Request Header Or Cookie Too Large”。
    /// - [413](HttpStatus::ContentTooLarge) 内容过大：上传文件被拒找 413 和 `client_max_body_size`，与 494 的缓冲区互不相干。
    /// - [414](HttpStatus::UriTooLong) URI 过长：同一组缓冲区先装请求行再装头：请求行装不下，nginx 回 414；请求行没事、头装不下，才是 494。
    /// - [431](HttpStatus::RequestHeaderFieldsTooLarge) 请求头过大：标准里的同义码是 431，Node.js 等直接回它；nginx 没有用，而是内部记 494、对外回 400。
    ///
    /// 出自 nginx · 规范：[nginx ngx\_http\_request.h](https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The number nginx uses inside for a request header that does not fit: one line, or all of them together, went beyond `large_client_header_buffers`. What the client receives is always 400 with the words Request Header Or Cookie Too Large, and the access log says 400 too; 494 exists so that `error_page` can single the case out.
    ///
    /// Mostly it is cookies that have piled up. Neither a large body nor a long address ends here; those have codes of their own.
    ///
    /// **When it occurs**
    ///
    /// - A single sign-on splits identities over several cookies, but in HTTP/1.1 they travel in one `Cookie` line, which has to fit into a single buffer, 8 KB by default: 400 after login, no trouble in a private window.
    /// - A Kerberos user belongs to so many groups that `Authorization: Negotiate` alone exceeds 8 KB.
    /// - The same request over HTTP/2: for a single field above the limit nginx sends no 400 at all but ends the connection with `ENHANCE_YOUR_CALM`.
    ///
    /// **What to do**
    ///
    /// Callers: delete the site\'s cookies; in a program, look for a value appended to the header again with each request.
    ///
    /// Operators: slim the cookies and narrow their `Domain` and `Path` before resorting to `large_client_header_buffers 4 32k;`, which is reliable only in the default `server` of the address and needs a backend with room for as much. An error log at level `info` shows `client sent too long header line`. With `error_page 494` users can be given a page that clears cookies. Recent versions also count lines: `max_headers`, 1000 by default, ends here too.
    ///
    /// **Which code to use**
    ///
    /// - [400](HttpStatus::BadRequest) Bad Request: A client sees 400 in either case; the line Request Header Or Cookie Too Large in the page is what gives 494 away.
    /// - [413](HttpStatus::ContentTooLarge) Content Too Large: An upload that is refused is 413 and a matter of `client_max_body_size`, which has nothing to do with these buffers.
    /// - [414](HttpStatus::UriTooLong) URI Too Long: The same buffers take the request line first and the header next: nginx answers 414 if the line does not fit, and falls into 494 if the header does not.
    /// - [431](HttpStatus::RequestHeaderFieldsTooLarge) Request Header Fields Too Large: 431 is the standard way to say this, and Node.js does; nginx never took it up and goes by 494 inside, 400 outside.
    ///
    /// Defined by nginx · Specification: [nginx ngx\_http\_request.h](https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "494")]
    #[doc(alias = "Request header too large")]
    #[doc(alias = "请求头或 Cookie 过大")]
    #[doc(alias = "请求头太大")]
    #[doc(alias = "Cookie 太多")]
    #[doc(alias = "清除 Cookie")]
    #[doc(alias = "nginx")]
    #[doc(alias = "large_client_header_buffers")]
    #[doc(alias = "Request Header Or Cookie Too Large")]
    #[doc(alias = "cookie too large")]
    #[doc(alias = "max_headers")]
    RequestHeaderTooLarge = 494,

    /// **495 SSL Certificate Error** · SSL 证书错误
    ///
    /// <div lang="zh-Hans">
    ///
    /// 双向 TLS 里，客户端出示了证书，nginx 验过之后不认：过期了、不是信任的 CA 签的、被吊销了，或者链太深。握手已经完成，是在处理请求时才拒绝的，所以还能回一页 HTML；线上看到的是 400，内容写着“The SSL certificate error”。
    ///
    /// 这里验的是客户端的证书。网站自己的证书有问题，浏览器根本不会把请求发出来；nginx 去连上游时证书不对，对外则是 502。
    ///
    /// **什么时候出现**
    ///
    /// - 合作方的客户端证书昨天到期，接口从零点起全是 400，nginx 错误日志里是 `client SSL certificate verify error: (10:certificate has expired)`。
    /// - 客户端证书由中间 CA 签发，而 `ssl_verify_depth` 还是默认的 1，报 `(22:certificate chain too long)`。
    /// - `ssl_crl` 指向的吊销列表忘了更新，列表自身过期，所有人的证书一夜之间都通不过。
    ///
    /// **怎么办**
    ///
    /// 调用方：用 `openssl x509 -noout -dates -issuer -in client.pem` 看有效期和签发者，带上中间证书，换成对方 CA 签的那一份再试。
    ///
    /// 服务方：原因写在错误日志里，但级别是 `info`，默认看不到；也可以把 `$ssl_client_verify` 记进访问日志，失败时它是 `FAILED:` 加原因。核对 `ssl_client_certificate` 里的 CA、`ssl_verify_depth` 与 `ssl_crl`，证书到期要有提醒。
    ///
    /// **相近的码**
    ///
    /// - [400](HttpStatus::BadRequest) 错误请求：nginx 把 495 换成 400 才发出去，状态码上分辨不出，要看内容里的“The SSL certificate error”。
    /// - [496](HttpStatus::SslCertificateRequired) 缺少 SSL 证书：495 是证书交了但验不过，496 是压根没交；前者查证书本身，后者查客户端有没有配置证书。
    /// - [526](HttpStatus::InvalidSslCertificate) SSL 证书无效：谁的证书？495 是客户端的，由 nginx 验；526 是源站的，由 Cloudflare 验。
    ///
    /// 出自 nginx · 规范：[nginx ngx\_http\_ssl\_module](https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// In mutual TLS the client did present a certificate, and nginx does not accept it: expired, signed by a CA it does not trust, revoked, or with too deep a chain. The handshake went through and the refusal comes with the request, which is why a page can be sent; on the wire it is 400 with the words The SSL certificate error.
    ///
    /// The certificate in question is the client\'s. If the site\'s own were bad, a browser would not even send its request, and a bad one at an upstream surfaces as 502.
    ///
    /// **When it occurs**
    ///
    /// - A partner\'s client certificate ran out yesterday: since midnight all calls end in 400, and nginx logs `client SSL certificate verify error: (10:certificate has expired)`.
    /// - The certificate comes from an intermediate CA while `ssl_verify_depth` stands at its default of 1: `(22:certificate chain too long)`.
    /// - Nobody renewed the revocation list named by `ssl_crl`; once the list itself has expired, every certificate fails overnight.
    ///
    /// **What to do**
    ///
    /// Callers: check dates and issuer with `openssl x509 -noout -dates -issuer -in client.pem`, send intermediate certificates along, and use the one that the other side\'s CA has signed.
    ///
    /// Operators: the reason is in the error log, though at level `info`, hidden by default; `$ssl_client_verify` in the access log shows it too, as `FAILED:` with a reason. Check the CA in `ssl_client_certificate`, `ssl_verify_depth` and `ssl_crl`, and have expiry dates watched.
    ///
    /// **Which code to use**
    ///
    /// - [400](HttpStatus::BadRequest) Bad Request: nginx turns 495 into 400 before sending it, so the status tells nothing; the words The SSL certificate error in the content do.
    /// - [496](HttpStatus::SslCertificateRequired) SSL Certificate Required: With 495 a certificate came and failed, with 496 none came: look at the certificate for the one, at the client\'s settings for the other.
    /// - [526](HttpStatus::InvalidSslCertificate) Invalid SSL Certificate: Whose certificate failed? For 495 the client\'s, as judged by nginx; for 526 the origin\'s, as judged by Cloudflare.
    ///
    /// Defined by nginx · Specification: [nginx ngx\_http\_ssl\_module](https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "495")]
    #[doc(alias = "SSL Certificate Error")]
    #[doc(alias = "SSL 证书错误")]
    #[doc(alias = "客户端证书错误")]
    #[doc(alias = "客户端证书过期")]
    #[doc(alias = "双向认证")]
    #[doc(alias = "双向 TLS")]
    #[doc(alias = "证书校验失败")]
    #[doc(alias = "nginx")]
    #[doc(alias = "mTLS")]
    #[doc(alias = "ssl_verify_client")]
    #[doc(alias = "client certificate")]
    #[doc(alias = "certificate verify error")]
    #[doc(alias = "CRL")]
    SslCertificateError = 495,

    /// **496 SSL Certificate Required** · 缺少 SSL 证书
    ///
    /// <div lang="zh-Hans">
    ///
    /// nginx 配了 `ssl_verify_client on;`，客户端却没有出示证书。TLS 握手照样成功，等请求到了才被拒；对外的状态码是 400，内容是“No required SSL certificate was sent”。
    ///
    /// 设成 `optional` 就不会有 496，没带证书的请求会被放进来，由你自己按 `$ssl_client_verify` 的值 `NONE` 处理。它要的是证书，不是用户名密码，响应里也没有 `WWW-Authenticate`。
    ///
    /// **什么时候出现**
    ///
    /// - 用 `curl https://api.example/` 调双向认证的接口，忘了 `--cert` 和 `--key`，得到 400。
    /// - 证书明明装在浏览器里却没弹选择框：服务器下发的 CA 名单里没有它的签发者，浏览器便不出示。
    /// - 前面加了一层终止 TLS 的 CDN 或负载均衡，客户端证书到那里为止，后面的 nginx 永远收不到。
    ///
    /// **怎么办**
    ///
    /// 调用方：配好证书和私钥再发，确认文件路径和进程的读取权限；用 `openssl s_client -connect host:443 -cert c.pem -key k.pem` 可以看到服务器接受哪些 CA。
    ///
    /// 服务方：只想保护一部分路径，改用 `optional`，再在相应的 `location` 里判断 `$ssl_client_verify`；健康检查走不带校验的端口。TLS 在前面终止的，让前面那层去验，再用可信的头传进来。
    ///
    /// **相近的码**
    ///
    /// - [400](HttpStatus::BadRequest) 错误请求：线上只看得到 400；内容里那句“No required SSL certificate was sent”才是 496 的记号。
    /// - [401](HttpStatus::Unauthorized) 未认证：也是要你证明身份，但 401 在 HTTP 这一层要凭据，补个头就行；496 要的证书得在 TLS 握手时交，已建好的连接来不及补。
    /// - [495](HttpStatus::SslCertificateError) SSL 证书错误：没带证书是 496，带错证书是 495；自动化脚本换机器后突然 496，多半是证书文件没跟着搬。
    ///
    /// 出自 nginx · 规范：[nginx ngx\_http\_ssl\_module](https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// With `ssl_verify_client on;` nginx insists on a certificate and the client offered none. The TLS handshake succeeds all the same, and the refusal follows when the request is in; outwardly it is 400 with the words No required SSL certificate was sent.
    ///
    /// Under `optional` the code does not arise: such requests are let in for you to judge by `$ssl_client_verify`, whose value is then `NONE`. What is wanted is a certificate, not a password, and there is no `WWW-Authenticate`.
    ///
    /// **When it occurs**
    ///
    /// - `curl https://api.example/` calls an interface with mutual TLS without `--cert` and `--key`, and gets 400.
    /// - A browser with the certificate installed shows no dialog: its issuer is missing from the CA names that the server sends, so it is not offered.
    /// - A CDN or load balancer newly placed in front ends TLS there, and with it the client\'s certificate; the nginx behind never gets to see one.
    ///
    /// **What to do**
    ///
    /// Callers: configure certificate and key, and check that the process may read them. `openssl s_client -connect host:443 -cert c.pem -key k.pem` lists the CAs that the server accepts.
    ///
    /// Operators: to protect some paths only, use `optional` and test `$ssl_client_verify` in those locations; give health checks a port without verification. Where TLS ends in front, verify there and hand the result on in a trusted header.
    ///
    /// **Which code to use**
    ///
    /// - [400](HttpStatus::BadRequest) Bad Request: All that travels is 400; the sentence No required SSL certificate was sent is the mark of 496.
    /// - [401](HttpStatus::Unauthorized) Unauthorized: Each wants proof of identity: 401 on the level of HTTP, where a header will do, 496 in the TLS handshake, so a connection already open is too late.
    /// - [495](HttpStatus::SslCertificateError) SSL Certificate Error: No certificate is 496, a wrong one 495. A job that starts to fail with 496 on a new machine has probably left its certificate file on the old one.
    ///
    /// Defined by nginx · Specification: [nginx ngx\_http\_ssl\_module](https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "496")]
    #[doc(alias = "SSL Certificate Required")]
    #[doc(alias = "缺少 SSL 证书")]
    #[doc(alias = "需要客户端证书")]
    #[doc(alias = "未提供证书")]
    #[doc(alias = "双向认证")]
    #[doc(alias = "双向 TLS")]
    #[doc(alias = "nginx")]
    #[doc(alias = "mTLS")]
    #[doc(alias = "ssl_verify_client")]
    #[doc(alias = "client certificate")]
    #[doc(alias = "No required SSL certificate was sent")]
    SslCertificateRequired = 496,

    /// **497 HTTP Request Sent to HTTPS Port** · HTTP 请求发到了 HTTPS 端口
    ///
    /// <div lang="zh-Hans">
    ///
    /// 端口等着 TLS 握手，来的却是明文 HTTP。nginx 内部记作 497，发出去的是 400，内容是“The plain HTTP request was sent to HTTPS port”；单独编号，是为了能用 `error_page 497` 把它和别的 400 分开处理。
    ///
    /// 它说明网络通、端口开、nginx 活着，错只错在协议。别把它当成证书问题：TLS 还没开始，证书一眼都没看过。
    ///
    /// **什么时候出现**
    ///
    /// - 浏览器里手敲 `http://example.com:8443/`，端口对，协议头错。
    /// - AWS 目标组的端口是 443、协议却选了 HTTP，负载均衡往 nginx 发明文，健康检查一片 400。
    /// - 应用在代理后面不知道外面是 HTTPS，跳转时拼出 `http://shop.example:8443/cart`，用户跟过去就撞上。
    ///
    /// **怎么办**
    ///
    /// 调用方：把地址里的 `http` 换成 `https`；SDK、探针和监控里的协议与端口要成对改。
    ///
    /// 服务方：非标准端口可以写 `error_page 497 =308 https://$host:$server_port$request_uri;`，让用户自动回到 HTTPS，`POST` 也不丢；不写 `=308` 默认是 302。负载均衡后面要么两头都用 HTTPS，要么让 nginx 另开明文端口；跳转地址由 `X-Forwarded-Proto` 决定。
    ///
    /// **相近的码**
    ///
    /// - [400](HttpStatus::BadRequest) 错误请求：对外同样是 400，换别的服务器措辞也不同：Go 写的是“Client sent an HTTP request to an HTTPS server.”；497 只在 nginx 的配置里用得上。
    /// - [426](HttpStatus::UpgradeRequired) 需要升级协议：426 是要求在协议上升级，要带 `Upgrade` 头；明文撞上 TLS 端口，nginx 不用它，只当请求发错了地方。
    /// - [525](HttpStatus::SslHandshakeFailed) SSL 握手失败：497 里是客户端没用 TLS，改成 `https://` 就好；525 是 CDN 用了 TLS 而源站没接住，访客改地址没用。
    ///
    /// 出自 nginx · 规范：[nginx ngx\_http\_ssl\_module](https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The port was waiting for a TLS handshake, and plain HTTP came instead. Inside nginx this is 497; what goes out is 400 with the words The plain HTTP request was sent to HTTPS port. The separate number lets `error_page 497` treat it apart from any other 400.
    ///
    /// It proves that the network works, the port is open and nginx is alive; only the protocol is wrong. Nor is it about certificates, as TLS has not begun and none was looked at.
    ///
    /// **When it occurs**
    ///
    /// - Somebody types `http://example.com:8443/`: the right port, the wrong scheme.
    /// - A target group on AWS has port 443 and protocol HTTP, so the load balancer talks plain text to nginx and each health check ends in 400.
    /// - An application behind a proxy does not know that the outside is HTTPS and redirects to `http://shop.example:8443/cart`, where users run into it.
    ///
    /// **What to do**
    ///
    /// Callers: change `http` to `https`. In client libraries, probes and monitors, scheme and port belong together.
    ///
    /// Operators: on an unusual port, `error_page 497 =308 https://$host:$server_port$request_uri;` leads users back to HTTPS without losing a `POST`; without `=308` the redirect is a 302. Behind a load balancer use HTTPS on both sides or open a plain port in nginx, and derive redirects from `X-Forwarded-Proto`.
    ///
    /// **Which code to use**
    ///
    /// - [400](HttpStatus::BadRequest) Bad Request: Outwardly a 400 like any other, and servers word it differently: Go says Client sent an HTTP request to an HTTPS server. The number 497 is of use in nginx configuration only.
    /// - [426](HttpStatus::UpgradeRequired) Upgrade Required: 426 demands another protocol and names it in `Upgrade`; plain text on a TLS port is to nginx just a request sent to the wrong place.
    /// - [525](HttpStatus::SslHandshakeFailed) SSL Handshake Failed: 497 is a client that left out TLS and is cured by `https://` in the address; 525 is a CDN that did use it and an origin that could not follow.
    ///
    /// Defined by nginx · Specification: [nginx ngx\_http\_ssl\_module](https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "497")]
    #[doc(alias = "HTTP Request Sent to HTTPS Port")]
    #[doc(alias = "HTTP 请求发到了 HTTPS 端口")]
    #[doc(alias = "明文请求")]
    #[doc(alias = "协议错误")]
    #[doc(alias = "HTTPS 端口")]
    #[doc(alias = "强制 HTTPS")]
    #[doc(alias = "nginx")]
    #[doc(alias = "error_page 497")]
    #[doc(alias = "The plain HTTP request was sent to HTTPS port")]
    #[doc(alias = "plain http")]
    #[doc(alias = "8443")]
    HttpRequestSentToHttpsPort = 497,

    /// **498 Invalid Token** · 令牌无效
    ///
    /// <div lang="zh-Hans">
    ///
    /// Esri 的 ArcGIS 服务说：令牌收到了，但是不认，可能过期了，也可能不是给这个服务器或这个来源签发的。要留意的是，它一般不是 HTTP 状态码：REST 接口的状态行多半还是 200，498 写在 JSON 的 `error.code` 里。一同出现的还有 499（Token Required），意思是根本没带令牌。
    ///
    /// nginx 源码里也有 498，注释说是给主机名非法的请求留的，早已作废，不会发出。
    ///
    /// **什么时候出现**
    ///
    /// - 地图页面开了一下午，令牌到期，图层请求的响应是 200，内容却是 `error`，其中 `code` 为 498、`message` 为 `Invalid Token`。
    /// - 申请令牌时选了 `client=referer`，部署换了域名，浏览器发来的 `Referer` 与令牌里的对不上。
    /// - 令牌绑定了 IP，而服务器出网走的是多出口 NAT，换一个出口就不认了。
    ///
    /// **怎么办**
    ///
    /// 调用方：不要只判断状态码，解析 JSON 后先看有没有 `error`；见到 498 就重新调 `generateToken`（POST）或刷新 OAuth 令牌，只重试一次。令牌别写进前端源码。
    ///
    /// 服务方：核对服务器时钟、令牌有效期和联合（federated）配置；自己设计接口用 401 和 `WWW-Authenticate`，不要沿用这个号。
    ///
    /// **相近的码**
    ///
    /// - [200](HttpStatus::Ok) 成功：ArcGIS 的失败常常裹在 200 里：监控只看状态码会显示全绿，要把 JSON 里的 `error.code` 也算进去。
    /// - [401](HttpStatus::Unauthorized) 未认证：标准做法是一个 401 加质询参数 `invalid_token`；ArcGIS 把“令牌坏了”和“没带令牌”拆成 498、499 两个号。
    ///
    /// 出自 Esri ArcGIS Server · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Esri\'s ArcGIS has received a token and rejects it: expired, say, or issued for another server or another referrer. Mind that it is seldom an HTTP status at all. The status line of the REST interface mostly says 200, and 498 stands in `error.code` of the JSON; its companion there is 499 (Token Required), for a request without any token.
    ///
    /// The source of nginx knows a 498 too, for requests with an invalid host name, marked as cancelled and never sent.
    ///
    /// **When it occurs**
    ///
    /// - A map page was open all afternoon and its token has run out: the answer for a layer is 200, but holds an `error` with 498 as `code` and `Invalid Token` as `message`.
    /// - A token was requested with `client=referer`; the site then moved to another domain, and the `Referer` sent by browsers no longer matches.
    /// - A token is bound to an IP address, but the server goes out through NAT with several of them, and is rejected from the next one.
    ///
    /// **What to do**
    ///
    /// Callers: do not trust the status; parse the JSON and look for `error` first. On 498 call `generateToken` by `POST` again, or refresh the OAuth token, and repeat once. Keep tokens out of the page\'s source.
    ///
    /// Operators: check clocks, token lifetimes and the federation of servers. For an interface of your own choose 401 with `WWW-Authenticate` over this number.
    ///
    /// **Which code to use**
    ///
    /// - [200](HttpStatus::Ok) OK: ArcGIS wraps failures such as 498 in a 200; a monitor that looks at the status alone stays green unless it counts `error.code` as well.
    /// - [401](HttpStatus::Unauthorized) Unauthorized: By the standard, 401 with the challenge parameter `invalid_token` says it; ArcGIS splits a bad token (498) from a missing one (499) instead.
    ///
    /// Defined by Esri ArcGIS Server · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "498")]
    #[doc(alias = "Invalid Token")]
    #[doc(alias = "令牌无效")]
    #[doc(alias = "令牌过期")]
    #[doc(alias = "令牌失效")]
    #[doc(alias = "token 过期")]
    #[doc(alias = "ArcGIS")]
    #[doc(alias = "Esri")]
    #[doc(alias = "地图服务")]
    #[doc(alias = "GIS")]
    #[doc(alias = "generateToken")]
    #[doc(alias = "token expired")]
    #[doc(alias = "Token Required")]
    InvalidToken = 498,

    /// **499 Client Closed Request** · 客户端关闭请求
    ///
    /// <div lang="zh-Hans">
    ///
    /// nginx 还在处理，客户端先把连接关了（HTTP/2 里是取消了这条流），响应头都没来得及发。没有人会收到 499，它只写进日志；`error_page` 也不许用它。
    ///
    /// “客户端关闭”不等于客户端有错：后端慢到别人等不下去，是最常见的根源。请求做到哪一步也说不准，后端可能照样执行完毕。ArcGIS 用 499 表示没带令牌（Token Required），与此无关；`google.rpc.Code` 的 `CANCELLED` 则正好对应它。
    ///
    /// **什么时候出现**
    ///
    /// - 前端 axios 设了 `timeout: 10000`，接口慢到 12 秒：日志里的 499，`$request_time` 都在 10 秒上下。
    /// - nginx 前面的负载均衡 30 秒就不等了，用户看到它给的 504，nginx 日志里却是 499。
    /// - 搜索框边输入边查，旧请求被 `AbortController` 取消，日志里成片的 499，业务一切正常。
    /// - ASP.NET Core 里有现成的常量 `StatusCodes.Status499ClientClosedRequest`，记日志时沿用了 nginx 的说法。
    ///
    /// **怎么办**
    ///
    /// 调用方：超时要设得比服务端的正常耗时宽，取消之后别立刻重发；写操作带幂等键，因为前一次可能已经成功。
    ///
    /// 服务方：按 `$request_time` 看分布，齐刷刷停在某个整数上就是某层的超时，散开的多半是用户走了；再对 `$upstream_response_time` 找慢接口。断开时 nginx 默认也会断开上游，支付回调等必须做完的，用 `proxy_ignore_client_abort on;`。外层超时要比内层长。
    ///
    /// **相近的码**
    ///
    /// - [408](HttpStatus::RequestTimeout) 请求超时：408 是 nginx 等客户端等烦了，499 是客户端等 nginx 等烦了；前者请求没收全，后者收全了没答出来。
    /// - [444](HttpStatus::NoResponse) 无响应：都只活在 nginx 的日志里：444 是配置让它闭嘴，499 是想开口时听众已经走了。
    /// - [460](HttpStatus::ClientClosedConnection) 客户端断开连接：AWS ALB 的 460 就是它家的 499；ALB 后面接 nginx，客户端一走，两边日志各记各的号。
    /// - [504](HttpStatus::GatewayTimeout) 网关超时：后端慢，等的人谁先放弃就记谁：nginx 自己的 `proxy_read_timeout` 先到是 504，客户端或外层代理先走是 499。调大 nginx 的超时治不了后者。
    ///
    /// 出自 nginx · 规范：[nginx ngx\_http\_request.h](https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// nginx was still at work when the client closed the connection, or under HTTP/2 cancelled the stream, before even the header of a response was sent. Nobody receives 499; it is written to the log, and `error_page` refuses it.
    ///
    /// That the client left does not put the client at fault: a backend too slow to wait for is the usual root. How far the work got is unknown too, and it may well have been completed. ArcGIS has an unrelated 499 (Token Required), while `CANCELLED` of `google.rpc.Code` maps to just this one.
    ///
    /// **When it occurs**
    ///
    /// - A front end sets `timeout: 10000` in axios and the endpoint needs 12 seconds: 499 in the log, each with a `$request_time` of about ten.
    /// - A load balancer in front waits 30 seconds; users get its 504, while nginx logs 499 for the same request.
    /// - A search box queries at every keystroke and drops older requests by `AbortController`: plenty of 499, and nothing is wrong.
    /// - ASP.NET Core has a constant for it, `StatusCodes.Status499ClientClosedRequest`, taken over from nginx for logging.
    ///
    /// **What to do**
    ///
    /// Callers: allow more time than the service normally needs, and do not resend at once after cancelling. Give writes an idempotency key, as the first attempt may have succeeded.
    ///
    /// Operators: look at the distribution of `$request_time`. A pile at one round number is somebody\'s timeout, a wide spread is people leaving; then use `$upstream_response_time` to find what is slow. By default nginx drops the upstream connection as well; for work that must finish, such as payment callbacks, there is `proxy_ignore_client_abort on;`. Outer timeouts should exceed inner ones.
    ///
    /// **Which code to use**
    ///
    /// - [408](HttpStatus::RequestTimeout) Request Timeout: Opposite impatience: with 408 nginx tired of waiting for a request, with 499 the client tired of waiting for the answer.
    /// - [444](HttpStatus::NoResponse) No Response: Two codes that live in nginx logs alone: 444 is silence by configuration, 499 an answer whose audience had gone.
    /// - [460](HttpStatus::ClientClosedConnection) Client Closed Connection: What nginx calls 499 is 460 to an AWS ALB; with both in the path, look for the two numbers at the same second.
    /// - [504](HttpStatus::GatewayTimeout) Gateway Timeout: Behind a slow backend the first to give up decides: `proxy_read_timeout` of nginx makes it 504, a client or outer proxy makes it 499, and then raising the limit in nginx changes nothing.
    ///
    /// Defined by nginx · Specification: [nginx ngx\_http\_request.h](https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h) · retry later
    ///
    /// </div>
    #[doc(alias = "499")]
    #[doc(alias = "Client Closed Request")]
    #[doc(alias = "客户端关闭请求")]
    #[doc(alias = "客户端断开")]
    #[doc(alias = "客户端取消")]
    #[doc(alias = "请求取消")]
    #[doc(alias = "用户取消")]
    #[doc(alias = "客户端超时")]
    #[doc(alias = "nginx")]
    #[doc(alias = "client abort")]
    #[doc(alias = "cancelled")]
    #[doc(alias = "proxy_ignore_client_abort")]
    #[doc(alias = "prematurely closed")]
    #[doc(alias = "Token Required")]
    ClientClosedRequest = 499,

    /// **500 Internal Server Error** · 服务器内部错误
    ///
    /// <div lang="zh-Hans">
    ///
    /// 服务器自己出了岔子，事先没料到，也说不出更具体的名目：空指针、没捕获的异常、配置写错、磁盘写满，都归到它。客户端从中得不到原因，原因在服务端日志里。
    ///
    /// 它不等于请求有错，也不保证什么都没做：写操作可能已经落库，只是在返回之前失败了。同一个请求每次都得到它，多半是固定的缺陷；时好时坏，则更像依赖或资源的问题。
    ///
    /// **什么时候出现**
    ///
    /// - Spring Boot 的控制器抛出没人处理的 `NullPointerException`，用户看到默认的 `Whitelabel Error Page`。
    /// - Apache 的 `.htaccess` 里有一条拼错的指令，该目录下的请求全部 500，错误日志里是 `Invalid command`。
    /// - nginx 的 `try_files` 最后一项指向不存在的 `/index.html`，日志里出现 `rewrite or internal redirection cycle`。
    ///
    /// **怎么办**
    ///
    /// 调用方：幂等请求可以退避后重试一两次；不幂等的先查一下上一次是否已经生效，或者带上幂等键再发。把请求编号和时间记下来，找对方时用得上。
    ///
    /// 服务方：按请求编号翻日志和调用栈，再看是不是刚发过版。不要把堆栈吐给客户端，给一个可检索的错误编号；入参引发的异常改成 4xx，下游的故障改成 502、503 或 504。
    ///
    /// **相近的码**
    ///
    /// - [200](HttpStatus::Ok) 成功：有的框架出错时只打日志，照样返回 200 和半截页面：头已经发出去，状态码来不及改了。流式响应尤其要留意。
    /// - [400](HttpStatus::BadRequest) 错误请求：只有畸形参数才触发，多半是入参没校验，补上之后该回 400；合法参数也报错，才是服务端真有问题。
    /// - [502](HttpStatus::BadGateway) 网关错误：应用跑起来了、自己报错，是 500；应用没跑起来、或者话说一半断了，替它说话的网关报 502。看响应页是谁的样式，就知道是哪一层。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：500 是出乎意料，503 是有意为之：后者知道自己眼下接不了，还能告诉你何时再来。
    /// - [507](HttpStatus::InsufficientStorage) 存储空间不足：磁盘写满时，懂 WebDAV 的服务器会明说 507，普通应用只会抛异常变成 500；别忘了查一眼剩余空间。
    /// - [561](HttpStatus::IdentityProviderUnauthorized) 身份提供方认证失败：ALB 的登录出错时，500 说明它与身份提供方没通上话，561 说明通上了、对方回了错误码；前者查网络，后者查配置。
    ///
    /// 规范：[RFC 9110 第 15.6.1 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Something went wrong inside the server that nobody had planned for and no better code describes: a null pointer, an uncaught exception, a broken configuration, a full disk. The client learns no cause from it; the cause is in the server\'s log.
    ///
    /// It does not prove the request right or wrong, nor does it prove that nothing happened, for a write may have been committed before the failure. If one request fails every time, suspect a defect; if it fails now and then, suspect a dependency or a resource.
    ///
    /// **When it occurs**
    ///
    /// - A Spring Boot controller throws a `NullPointerException` that nothing handles, and the visitor gets the default `Whitelabel Error Page`.
    /// - One misspelt directive in an Apache `.htaccess` fails every request below that directory; the error log says `Invalid command`.
    /// - The last argument of `try_files` in nginx names an `/index.html` that is not there, and the log reports `rewrite or internal redirection cycle`.
    ///
    /// **What to do**
    ///
    /// Callers: retry an idempotent request once or twice with a pause. Before repeating any other, find out whether the first one took effect, or use an idempotency key. Keep the request id and the time for your report.
    ///
    /// Operators: look up the request id in logs and traces, and check what was released last. Hand out a reference number rather than a stack trace. Exceptions caused by input belong to 4xx, failures of a dependency to 502, 503 or 504.
    ///
    /// **Which code to use**
    ///
    /// - [200](HttpStatus::Ok) OK: A failure in the middle of a streamed response can no longer change the status: the client holds a 200 with half the content, the server logs an error that nobody was told about.
    /// - [400](HttpStatus::BadRequest) Bad Request: If malformed input alone provokes it, validation is probably missing and the code ought to be 400; if valid input fails too, the server really is at fault.
    /// - [502](HttpStatus::BadGateway) Bad Gateway: An application that runs and fails says 500 itself; if it is down or hangs up midway, the gateway in front says 502 for it. The look of the error page usually tells which of them spoke.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: 500 is an accident, 503 a decision: there the server knows that it cannot take the work just now and may even name a time.
    /// - [507](HttpStatus::InsufficientStorage) Insufficient Storage: A full disk is 507 from a server versed in WebDAV and an anonymous 500 from most applications; free space is worth a glance.
    /// - [561](HttpStatus::IdentityProviderUnauthorized) Unauthorized: When a login through an AWS ALB breaks, 500 says that it could not talk to the identity provider, 561 that it could and was given an error.
    ///
    /// Specification: [RFC 9110 section 15.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1) · retry later
    ///
    /// </div>
    #[doc(alias = "500")]
    #[doc(alias = "Internal Server Error")]
    #[doc(alias = "服务器内部错误")]
    #[doc(alias = "系统异常")]
    #[doc(alias = "服务器错误")]
    #[doc(alias = "系统繁忙")]
    #[doc(alias = "内部错误")]
    #[doc(alias = "未捕获异常")]
    #[doc(alias = "空指针")]
    #[doc(alias = "crash")]
    #[doc(alias = "exception")]
    #[doc(alias = "panic")]
    #[doc(alias = "internal error")]
    #[doc(alias = "server error")]
    InternalServerError = 500,

    /// **501 Not Implemented** · 未实现
    ///
    /// <div lang="zh-Hans">
    ///
    /// 办成这个请求所需的功能，服务器根本没有。最典型的是方法不认识，发到哪个地址都一样；也可以是报文用了它不懂的机制，例如没见过的传输编码。
    ///
    /// 它是能力问题，不是故障，等多久都不会好，除非对方升级；正因为结论稳定，缓存默认可以存它。通用服务器至少得支持 `GET` 和 `HEAD`，拿“方法未实现”来拒绝这两个是说不通的。
    ///
    /// **什么时候出现**
    ///
    /// - 向 `python -m http.server` 发 `POST`，得到 `501 Unsupported method`：这个小服务器只会 `GET` 和 `HEAD`。
    /// - 请求带着 `Transfer-Encoding: gzip`，nginx 只认 `chunked`，日志写 `client sent unknown` 之后回 501。
    /// - Amazon S3 遇到自己不支持的请求头，错误码就叫 `NotImplemented`；兼容 S3 协议的对象存储对没做的接口也常这样答。
    ///
    /// **怎么办**
    ///
    /// 调用方：别重试，换一种对方支持的方法或写法；用第三方 SDK 时看有没有兼容开关，比如关掉分块签名或校验和之类的新特性。
    ///
    /// 服务方：该功能做不做，文档里说清楚；中间的老代理、安全网关也可能不认识 `PATCH`、`PROPFIND` 而替你回 501，别只盯着应用。
    ///
    /// **相近的码**
    ///
    /// - [400](HttpStatus::BadRequest) 错误请求：报文语法有错，改对了就行，是 400；报文挑不出错，只是用到的特性对方没做，是 501。未知的传输编码属于后者。
    /// - [405](HttpStatus::MethodNotAllowed) 方法不允许：带 `Allow` 的是 405，换个方法这个地址就能用；501 没有备选可给，因为整个服务器都不会。
    /// - [411](HttpStatus::LengthRequired) 需要内容长度：上传被拒时看缺的是什么：补一个 `Content-Length` 就能过的是 411；服务器连分块传输这种编码都不认识，才叫 501。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：功能“还没上线”想用哪个？有计划、过会儿就开，用 503 加 `Retry-After`；压根没做，用 501。
    /// - [505](HttpStatus::HttpVersionNotSupported) HTTP 版本不受支持：501 缺的是某个功能，换个方法或编码就能绕开；505 是 HTTP 主版本不收，整段对话得换一版来说。
    /// - [510](HttpStatus::NotExtended) 未扩展：收到 `M-POST` 一类方法，不懂扩展框架的服务器回 501，懂而不满意的回 510；如今前者几乎是唯一的可能。
    /// - [540](HttpStatus::TemporarilyDisabled) 暂时停用：Shopify 的接口里，501 是这家店没有该端点，540 是有、但暂时关了；只有后者值得等。
    ///
    /// 规范：[RFC 9110 第 15.6.2 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2) · 默认可缓存 · 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The server lacks a function that the request needs. Typically it does not recognize the method, whatever the address; it may also meet a mechanism it does not know, such as an unfamiliar transfer coding.
    ///
    /// This is a limit, not a failure: waiting does not help until somebody extends the software, and as the verdict is stable a cache may keep it by default. Every general-purpose server has to support `GET` and `HEAD`, so neither of these methods can itself be the thing that is missing.
    ///
    /// **When it occurs**
    ///
    /// - `POST` to `python -m http.server` ends in `501 Unsupported method`, since that small server knows `GET` and `HEAD` only.
    /// - A request arrives with `Transfer-Encoding: gzip`; nginx understands `chunked` alone, logs `client sent unknown` and refuses.
    /// - Amazon S3 has an error named `NotImplemented` for header fields it does not support; object stores that imitate S3 often use it for operations they left out.
    ///
    /// **What to do**
    ///
    /// Callers: do not retry; use a method or form that the server knows. Client libraries often have a compatibility switch that turns off newer features such as chunked signatures or checksums.
    ///
    /// Operators: document what is left out on purpose. An old proxy or security appliance that has never heard of `PATCH` or `PROPFIND` may be giving this answer in your name, so look beyond the application.
    ///
    /// **Which code to use**
    ///
    /// - [400](HttpStatus::BadRequest) Bad Request: Ask whether another server could have carried the request out: if so, this one lacks a feature and 501 is right; if none could, it was malformed and 400 is.
    /// - [405](HttpStatus::MethodNotAllowed) Method Not Allowed: 405 comes with alternatives in `Allow`; 501 has none to offer, as the ability is missing from the server altogether.
    /// - [411](HttpStatus::LengthRequired) Length Required: See what a rejected upload lacks: if adding `Content-Length` cures it, 411 would have been the clearer code; 501 says that the transfer coding itself is unknown there.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: For a feature not live yet: opening soon means 503 with `Retry-After`, not built at all means 501.
    /// - [505](HttpStatus::HttpVersionNotSupported) HTTP Version Not Supported: One missing function is 501 and can be avoided; a refused major version is 505 and affects every request on that connection.
    /// - [510](HttpStatus::NotExtended) Not Extended: To a method such as `M-POST`, servers without the extension framework say 501, those with it may say 510; hardly any of the latter are left.
    /// - [540](HttpStatus::TemporarilyDisabled) Temporarily Disabled: In the Shopify API an endpoint that this shop lacks is 501, one switched off for a while is 540; only the second is worth waiting for.
    ///
    /// Specification: [RFC 9110 section 15.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2) · cacheable by default · do not retry
    ///
    /// </div>
    #[doc(alias = "501")]
    #[doc(alias = "Not Implemented")]
    #[doc(alias = "未实现")]
    #[doc(alias = "尚未实施")]
    #[doc(alias = "功能未实现")]
    #[doc(alias = "不支持该功能")]
    #[doc(alias = "方法未实现")]
    #[doc(alias = "unsupported method")]
    #[doc(alias = "unsupported feature")]
    #[doc(alias = "transfer-encoding")]
    NotImplemented = 501,

    /// **502 Bad Gateway** · 网关错误
    ///
    /// <div lang="zh-Hans">
    ///
    /// 替你转发请求的那一层（反向代理、负载均衡、CDN）去找上游，拿到的应答没法用：响应头残缺或过大、协议对不上、话说一半断了线。规范只讲“收到无效的应答”，而 nginx 等产品把连不上也算进来。说这话的是网关，应用本身也许从没见过这个请求。
    ///
    /// 它不代表网关坏了，也不代表超时，超时另有 504。请求可能已经在上游执行过，只是结果没传回来，写操作不能当作没发生。
    ///
    /// **什么时候出现**
    ///
    /// - 后端进程没起来，nginx 错误日志写 `connect() failed (111: Connection refused) while connecting to upstream`。
    /// - gunicorn 的工作进程超过 `--timeout`（默认 30 秒）被杀，nginx 看到的是 `upstream prematurely closed connection`。
    /// - Node.js 服务的 `keepAliveTimeout` 比前面 AWS ALB 的空闲超时（默认 60 秒）短，复用到刚被关掉的连接，偶发 502。
    /// - 应用一次塞了太多 Cookie，nginx 报 `upstream sent too big header`，要么瘦身，要么调大 `proxy_buffer_size`。
    ///
    /// **怎么办**
    ///
    /// 调用方：幂等请求隔几秒重试；持续不断就是对方正在出故障，改自己的请求没有用。
    ///
    /// 服务方：先看网关的错误日志，再确认上游进程在不在、端口和协议（HTTP 还是 HTTPS、gRPC）配得对不对、有没有被 OOM 杀掉。滚动发布期间零星出现，多半是没做优雅下线；让后端的长连接空闲时间大于网关，可以消掉偶发的那些。
    ///
    /// **相近的码**
    ///
    /// - [424](HttpStatus::FailedDependency) 依赖失败：自家服务调用下游拿到坏应答，对外用 502；424 留给 WebDAV 或批量请求里“前一步没成，这一步就没做”的情形。
    /// - [444](HttpStatus::NoResponse) 无响应：上游 nginx 写了 `return 444`，前面的代理只看到连接突然没了，于是对外报 502，别当成后端崩溃去查。
    /// - [464](HttpStatus::IncompatibleProtocolVersions) 协议版本不兼容：AWS ALB 上协议配错有两种结果：请求与目标组的设置不符是 464，设置与目标实际说的协议不符是 502。
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：Go 的 `net/http` 里处理函数 panic 时，默认是记日志并断开连接，不会回 500，于是前面的代理把它变成 502：表面是网络问题，根子是代码。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：同样是后端连不上，nginx 报 502，Envoy 却报 503（`upstream connect error`），ingress-nginx 没有可用端点时也是 503；别跨产品硬套。
    /// - [504](HttpStatus::GatewayTimeout) 网关超时：都是网关在说话：502 是上游回了坏东西或直接断开，504 是上游到点还没回。nginx 日志里前者常见 `prematurely closed`，后者是 `upstream timed out`。
    /// - [520](HttpStatus::WebServerReturnedAnUnknownError) 源站返回未知错误：站点套了 Cloudflare 时，源站答得莫名其妙会变成 520；仍显示 502 的，先怀疑源站自己的反向代理。
    /// - [521](HttpStatus::WebServerIsDown) 源站拒绝连接：上游端口没人监听，nginx 说 502，Cloudflare 说 521；排查是同一套，多一步放行 Cloudflare 的 IP。
    ///
    /// 规范：[RFC 9110 第 15.6.3 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// A reverse proxy, load balancer or CDN passed the request on and received nothing usable: header fields that are incomplete or too large, the wrong protocol, a connection broken midway. The specification speaks of an invalid response only; nginx and others count a refused connection as well. It is the gateway that speaks, and the application may never have seen the request.
    ///
    /// The gateway itself is not broken, and the trouble is not lateness, for which there is 504. The upstream may have carried out the request before the answer was lost, so a write cannot be assumed undone.
    ///
    /// **When it occurs**
    ///
    /// - The backend process is not running, and nginx logs `connect() failed (111: Connection refused) while connecting to upstream`.
    /// - A gunicorn worker exceeds `--timeout` (30 seconds unless changed) and is killed; what nginx sees is `upstream prematurely closed connection`.
    /// - A Node.js service has a `keepAliveTimeout` shorter than the idle timeout of the AWS ALB before it (60 seconds by default), which now and then reuses a connection just closed.
    /// - An application sets too many cookies at once: nginx complains that `upstream sent too big header`, to be cured by fewer of them or a larger `proxy_buffer_size`.
    ///
    /// **What to do**
    ///
    /// Callers: repeat idempotent requests after some seconds. If it persists, the other side has an outage, and nothing in your request will cure it.
    ///
    /// Operators: read the gateway\'s error log, then check that the upstream process is alive, that port and protocol agree (HTTP, HTTPS, gRPC) and that the kernel has not killed it for memory. A sprinkling during deployments points to a missing graceful shutdown; sporadic ones go away when the backend keeps idle connections longer than the gateway does.
    ///
    /// **Which code to use**
    ///
    /// - [424](HttpStatus::FailedDependency) Failed Dependency: If a service behind yours answers badly, say 502; 424 belongs to WebDAV and batches, for a step that was skipped because an earlier one failed.
    /// - [444](HttpStatus::NoResponse) No Response: An inner nginx with `return 444` looks to the proxy in front like a connection lost, hence 502; nothing has crashed.
    /// - [464](HttpStatus::IncompatibleProtocolVersions) Incompatible Protocol Versions: Protocols confused on an AWS ALB end in one of two codes: 464 if the request contradicts the target group, 502 if the target contradicts it.
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: A handler that panics in Go\'s `net/http` does not yield 500; the connection is simply cut, and the proxy in front turns that into 502. What looks like a network problem is a bug.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: Products disagree here: a backend that refuses connections is 502 from nginx but 503 (`upstream connect error`) from Envoy, and a Service without endpoints is 503 from ingress-nginx.
    /// - [504](HttpStatus::GatewayTimeout) Gateway Timeout: A gateway speaks in either case: 502 when the upstream answered badly or hung up, 504 when the time ran out. The nginx log has `prematurely closed` for one and `upstream timed out` for the other.
    /// - [520](HttpStatus::WebServerReturnedAnUnknownError) Web Server Returned an Unknown Error: Behind Cloudflare an unintelligible answer of the origin turns into 520; where 502 is shown all the same, suspect a proxy at the origin first.
    /// - [521](HttpStatus::WebServerIsDown) Web Server Is Down: Nobody listening upstream is 502 to nginx and 521 to Cloudflare; the search is the same, plus a look at whether Cloudflare\'s addresses are allowed.
    ///
    /// Specification: [RFC 9110 section 15.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3) · retry later
    ///
    /// </div>
    #[doc(alias = "502")]
    #[doc(alias = "Bad Gateway")]
    #[doc(alias = "网关错误")]
    #[doc(alias = "错误网关")]
    #[doc(alias = "坏网关")]
    #[doc(alias = "无效网关")]
    #[doc(alias = "网关异常")]
    #[doc(alias = "上游异常")]
    #[doc(alias = "nginx")]
    #[doc(alias = "反向代理")]
    #[doc(alias = "upstream")]
    #[doc(alias = "connection refused")]
    #[doc(alias = "prematurely closed")]
    #[doc(alias = "keepalive")]
    BadGateway = 502,

    /// **503 Service Unavailable** · 服务不可用
    ///
    /// <div lang="zh-Hans">
    ///
    /// 此刻接不了，过后会好：过载了，或者正在维护。这是服务器清醒时做出的婉拒，不是崩溃；知道要多久，就用 `Retry-After` 给个秒数或时间点。
    ///
    /// 客户端可以认定问题是暂时的、与自己的请求写法无关。不过规范也讲明，过载的服务器不一定非用它，直接不接连接也行。
    ///
    /// **什么时候出现**
    ///
    /// - 停机升级时在 nginx 里写 `add_header Retry-After 1800 always; return 503;`，爬虫看到后过会儿再来，不会把页面当成没了。
    /// - Kubernetes 里就绪探针全部失败，Service 没有可用端点，ingress-nginx 回 503。
    /// - nginx 的 `limit_conn` 与 `limit_req` 拒绝请求时，默认状态码就是它。
    /// - Envoy 在集群里选不出可用的主机，响应内容是 `no healthy upstream`，访问日志的标志是 `UH`。
    ///
    /// **怎么办**
    ///
    /// 调用方：遵守 `Retry-After`；没有就指数退避加抖动，并限制总重试次数，否则大家一起重试会把刚缓过来的服务再次压垮。
    ///
    /// 服务方：维护页要配正确的状态码，不要用 200。过载时尽早拒绝、优先保住核心接口；排查从健康检查、连接池和限流配置看起，再看实例数够不够。
    ///
    /// **相近的码**
    ///
    /// - [429](HttpStatus::TooManyRequests) 请求过多：限流到底回哪个：针对某个调用方的配额用 429，让它自己慢下来；整体过载的保护用 503，提示所有人避一避。
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：依赖挂了、熔断器打开时，直接回 503 比抛异常变成 500 好：前者告诉调用方可以等，后者只说坏了。
    /// - [502](HttpStatus::BadGateway) 网关错误：发版重启的那几秒，后端直接断开会变成 502；先让健康检查失败、摘掉流量再停，就只会是 503 或毫无感觉。
    /// - [504](HttpStatus::GatewayTimeout) 网关超时：后端很忙时两个码常一起冒出来：还肯应答的实例主动回 503，已经卡住的等到网关不耐烦，变成 504。后者越多，说明拒绝得越晚。
    /// - [509](HttpStatus::BandwidthLimitExceeded) 超出带宽限制：509 的页面也写“暂时无法处理你的请求”，读着像 503；看见 Bandwidth 字样就别盼几分钟后恢复，要等流量额度重置。
    /// - [529](HttpStatus::SiteIsOverloaded) 站点过载：529 是 SSL Labs、Claude API 等自选的“过载”专用码，标准里过载就归 503；写客户端时两个一并当作可重试。
    /// - [540](HttpStatus::TemporarilyDisabled) 暂时停用：临时关掉一个接口，标准写法就是 503 加 `Retry-After`；540 只有 Shopify 在用，别家客户端不认识。
    ///
    /// 规范：[RFC 9110 第 15.6.4 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4) · 可以带有 `Retry-After` · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Not now, but later: the server is overloaded or under maintenance. It is a deliberate refusal by something still able to answer, not a crash. If the length of the delay is known, `Retry-After` gives it in seconds or as a date.
    ///
    /// The client may take the condition to be temporary and unrelated to how the request is written. An overloaded server need not be this polite; refusing connections is allowed as well.
    ///
    /// **When it occurs**
    ///
    /// - During an upgrade nginx is told to `add_header Retry-After 1800 always; return 503;`, so that crawlers come back instead of dropping the pages.
    /// - Every readiness probe fails in Kubernetes, the Service has no endpoint left, and ingress-nginx refuses the request.
    /// - Both `limit_conn` and `limit_req` of nginx reject with this status unless another is configured.
    /// - Envoy finds no host in the cluster that it could choose: the content says `no healthy upstream`, the flag in the access log is `UH`.
    ///
    /// **What to do**
    ///
    /// Callers: respect `Retry-After`; otherwise back off exponentially with jitter and cap the number of attempts, lest everybody\'s retries flatten a service that has just recovered.
    ///
    /// Operators: give the maintenance page this status instead of 200. Under overload refuse early and protect what matters most. When nobody planned the refusals, check health checks, connection pools and limits first, capacity next.
    ///
    /// **Which code to use**
    ///
    /// - [429](HttpStatus::TooManyRequests) Too Many Requests: For throttling: a quota of one caller is 429 and asks that caller to slow down; shedding load for the sake of everybody is 503.
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: When a circuit breaker is open, answering 503 is better than letting an exception become 500: one invites a later try, the other just reports damage.
    /// - [502](HttpStatus::BadGateway) Bad Gateway: A restart that just drops connections shows as 502; one that fails its health check first and drains its traffic shows at worst as 503, mostly not at all.
    /// - [504](HttpStatus::GatewayTimeout) Gateway Timeout: A struggling backend produces both: 503 from instances that still refuse in good order, 504 from those so stuck that the gateway stops waiting. Many of the latter mean that refusal comes too late.
    /// - [509](HttpStatus::BandwidthLimitExceeded) Bandwidth Limit Exceeded: The usual page of a 509 calls the server temporarily unable to serve you, as for a 503; if it mentions bandwidth, minutes will not do and the allowance has to be renewed.
    /// - [529](HttpStatus::SiteIsOverloaded) Site is overloaded: Some APIs, SSL Labs and Claude among them, have chosen 529 for overload, which the standard leaves to 503; a client should retry after either.
    /// - [540](HttpStatus::TemporarilyDisabled) Temporarily Disabled: Switching off one endpoint for a while is a matter for 503 with `Retry-After`; the 540 of Shopify means that and is known to nobody else.
    ///
    /// Specification: [RFC 9110 section 15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4) · allows `Retry-After` · retry later
    ///
    /// </div>
    #[doc(alias = "503")]
    #[doc(alias = "Service Unavailable")]
    #[doc(alias = "服务不可用")]
    #[doc(alias = "暂停服务")]
    #[doc(alias = "停机维护")]
    #[doc(alias = "维护中")]
    #[doc(alias = "过载")]
    #[doc(alias = "熔断")]
    #[doc(alias = "降级")]
    #[doc(alias = "服务繁忙")]
    #[doc(alias = "overload")]
    #[doc(alias = "maintenance")]
    #[doc(alias = "load shedding")]
    #[doc(alias = "no healthy upstream")]
    #[doc(alias = "Service Temporarily Unavailable")]
    ServiceUnavailable = 503,

    /// **504 Gateway Timeout** · 网关超时
    ///
    /// <div lang="zh-Hans">
    ///
    /// 网关把请求交给了上游，等到自己定的时限还没等来应答，于是先向客户端交代。超的是网关的耐心，不是客户端的；客户端迟迟不把请求发完，那是 408。
    ///
    /// 应答没等到，不等于事情没做：上游往往还在跑，过一会儿可能照样成功。所以写操作见到它，不能直接当作失败重做。
    ///
    /// **什么时候出现**
    ///
    /// - 报表接口要跑 90 秒，nginx 的 `proxy_read_timeout` 默认 60 秒；注意它计的是两次读取的间隔，不是总时长。
    /// - Envoy 路由的 `timeout` 不写就是 15 秒，超时后响应内容是 `upstream request timeout`，访问日志标志为 `UT`。
    /// - 安全组没放行，AWS ALB 连不上目标，过了连接超时（10 秒）也回 504，这时应用日志里一条记录都没有。
    ///
    /// **怎么办**
    ///
    /// 调用方：查询类请求可以稍后再试；写操作先按单号查结果。经常遇到就把任务拆小，或者改用提交后轮询的异步接口。
    ///
    /// 服务方：先分清是连不上还是处理慢，网关日志里的 `$upstream_connect_time` 和 `$upstream_response_time` 能说明白。治本是慢 SQL、锁和外部调用；调大超时要从外到内依次递减，别让外层先断。
    ///
    /// **相近的码**
    ///
    /// - [102](HttpStatus::Processing) 处理中：后端先发 102 报平安，未必能让网关多等：有的网关不理会它，计时照走；耗时的操作还是改成 202 加轮询稳妥。
    /// - [408](HttpStatus::RequestTimeout) 请求超时：504 时请求早已完整送到，慢的是上游；408 时请求还没收全，慢的是客户端那一侧，应用日志里自然什么也没有。
    /// - [460](HttpStatus::ClientClosedConnection) 客户端断开连接：AWS ALB 的日志里，460 多半是客户端的超时比 ALB 短，看不到 504 不代表后端快。
    /// - [499](HttpStatus::ClientClosedRequest) 客户端关闭请求：同样是后端慢：网关先到时限回 504，客户端先走则在 nginx 日志里记 499。只盯 504 会漏掉等不及的那批用户。
    /// - [502](HttpStatus::BadGateway) 网关错误：应用的工作进程有自己的超时：它先到，进程被杀、连接断开，网关报 502；网关先到，才是 504。把两边的时限对齐，现象会在两个码之间跳。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：503 通常立刻就回，504 总要先等上几十秒；看响应耗时是不是恰好等于某个超时配置，一眼可辨。
    /// - [522](HttpStatus::ConnectionTimedOut) 连接超时：Cloudflare 连不上源站时不说 504，说 522：握手的包没人答，多半是防火墙或 IP 的事，与程序快慢无关。
    /// - [524](HttpStatus::TimeoutOccurred) 源站响应超时：Cloudflare 等响应等到头给 524；若看到的是 504，通常源站自己的网关时限更短，先一步放弃了。
    ///
    /// 规范：[RFC 9110 第 15.6.5 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// A gateway handed the request to an upstream, waited as long as it is configured to, and got no answer in time. It is the gateway\'s patience that ran out; a client too slow in sending its request is the business of 408.
    ///
    /// No answer in time does not mean no work done: the upstream is often still busy and may yet succeed, so a write that ends like this must not simply be repeated as if it had failed.
    ///
    /// **When it occurs**
    ///
    /// - A report takes 90 seconds while `proxy_read_timeout` of nginx stands at its default of 60; it measures the gap between two reads, not the whole response.
    /// - An Envoy route without a `timeout` allows 15 seconds, then answers `upstream request timeout` and logs the flag `UT`.
    /// - A security group blocks the way, so an AWS ALB cannot connect to its target within the connection timeout (10 seconds) and gives up with 504; the application has not logged a thing.
    ///
    /// **What to do**
    ///
    /// Callers: try reads again later, and look up the outcome of a write before repeating it. If it happens often, split the work or use an interface that accepts a job and lets you poll.
    ///
    /// Operators: separate failing connections from slow processing; `$upstream_connect_time` and `$upstream_response_time` in the nginx log tell them apart. Slow queries, locks and outside calls are the real cure. When raising timeouts, keep each outer layer more patient than the one inside.
    ///
    /// **Which code to use**
    ///
    /// - [102](HttpStatus::Processing) Processing: A backend that sends 102 as a sign of life may still run into 504, since gateways are free to keep their clock running; 202 with polling is the safer design.
    /// - [408](HttpStatus::RequestTimeout) Request Timeout: By the time of a 504 the request has long arrived and the upstream is slow; with 408 it never arrived in full, and the application\'s log is naturally empty.
    /// - [460](HttpStatus::ClientClosedConnection) Client Closed Connection: In AWS ALB logs 460 often means client timeouts shorter than that of the load balancer; the absence of 504 is then no proof of a quick backend.
    /// - [499](HttpStatus::ClientClosedRequest) Client Closed Request: A slow backend shows as 504 when the gateway gives up first, as 499 in the nginx log when the client does; watching only the former misses everyone who left.
    /// - [502](HttpStatus::BadGateway) Bad Gateway: Which limit strikes first decides: if the application kills its own worker, the gateway sees a broken connection and says 502; if the gateway\'s timer is shorter, it says 504.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: 503 tends to come at once, 504 only after a wait; a duration that equals some configured timeout to the second gives it away.
    /// - [522](HttpStatus::ConnectionTimedOut) Connection Timed Out: Where Cloudflare cannot connect to the origin it says 522 and not 504: unanswered packets point to a firewall or a wrong address, not to slow code.
    /// - [524](HttpStatus::TimeoutOccurred) A Timeout Occurred: Cloudflare\'s own patience ends in 524; a 504 seen through it tends to come from a gateway at the origin with a shorter limit.
    ///
    /// Specification: [RFC 9110 section 15.6.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5) · retry later
    ///
    /// </div>
    #[doc(alias = "504")]
    #[doc(alias = "Gateway Timeout")]
    #[doc(alias = "网关超时")]
    #[doc(alias = "网关超时错误")]
    #[doc(alias = "上游超时")]
    #[doc(alias = "响应超时")]
    #[doc(alias = "接口超时")]
    #[doc(alias = "Gateway Time-out")]
    #[doc(alias = "upstream timed out")]
    #[doc(alias = "proxy_read_timeout")]
    #[doc(alias = "timeout")]
    #[doc(alias = "慢查询")]
    GatewayTimeout = 504,

    /// **505 HTTP Version Not Supported** · HTTP 版本不受支持
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求用的 HTTP 主版本，服务器不支持，或者支持却不肯用。所谓主版本就是小数点前那一位：`HTTP/1.1` 的 1、HTTP/2 的 2；小数点后面的差别不在它管的范围。响应里应当写明为什么不支持、改用什么协议可以。
    ///
    /// 浏览器自己协商版本，正常上网碰不到。看到它，更该怀疑请求行被写坏了：地址里混进一个没编码的空格，解析器就会把空格后面的内容当成版本号。
    ///
    /// **什么时候出现**
    ///
    /// - 用 `nc` 手敲 `GET / HTTP/2.0`，nginx 看到主版本大于 1，记下 `client sent invalid version while reading client request line`，回 505。HTTP/2 是二进制协议，不是改个版本号就行。
    /// - 脚本把 `/search?q=foo bar` 原样拼进请求行，有的 Java 应用服务器回 505（新版 Tomcat 回 400）；空格编成 `%20` 之后一切正常。
    /// - AWS ALB 先按 HTTP/1 建好连接，随后却收到 HTTP/2 的请求，于是自己回 505，后端没有日志。
    ///
    /// **怎么办**
    ///
    /// 调用方：先把发出去的第一行原样打印出来，查空格、换行和编码；确实是版本问题，就退回 HTTP/1.1，如 `curl --http1.1`。
    ///
    /// 服务方：核对各层之间的协议设置，负载均衡的后端协议、TLS 的 ALPN 列表要对得上；不要为了“安全”拒绝 HTTP/1.0，健康检查和老探针可能还在用。
    ///
    /// **相近的码**
    ///
    /// - [400](HttpStatus::BadRequest) 错误请求：请求行写坏了，按说归 400；可有的服务器先解析版本号，一见认不出就报 505。同一个空格，换台服务器可能就是 400。
    /// - [426](HttpStatus::UpgradeRequired) 需要升级协议：505 是“这个版本不行”，不要求换到哪个；426 是“换成 `Upgrade` 里列的协议再来”，给出了去处，而且可以与 HTTP 版本无关。
    /// - [464](HttpStatus::IncompatibleProtocolVersions) 协议版本不兼容：AWS ALB 因协议版本拒绝请求时发的是 464，原因在目标组的配置，不是服务器不懂这个版本。
    /// - [501](HttpStatus::NotImplemented) 未实现：版本认得、方法或传输编码不会，是 501；连报文按哪一版来读都谈不拢，是 505。
    ///
    /// 规范：[RFC 9110 第 15.6.6 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The server does not speak the major version of HTTP in which the request was written, or declines to. Only the digit before the dot counts: the 1 of `HTTP/1.1`, the 2 of HTTP/2. The response should say why the version is refused and which protocols would do.
    ///
    /// Browsers negotiate the version by themselves, so this rarely concerns versions in practice. More often the request line is damaged: after a space left unencoded in the address, some parsers read the rest of the path as the version.
    ///
    /// **When it occurs**
    ///
    /// - `GET / HTTP/2.0` typed into `nc`: nginx sees a major version above 1, logs `client sent invalid version while reading client request line` and refuses. HTTP/2 is a binary protocol; writing another number does not speak it.
    /// - A script pastes `/search?q=foo bar` into the request line and some Java application servers complain about the version (recent Tomcat says 400); with `%20` for the space all is well.
    /// - An AWS ALB has set up an HTTP/1 connection and is then sent an HTTP/2 request. It answers by itself, and the targets log nothing.
    ///
    /// **What to do**
    ///
    /// Callers: print the first line as it leaves your machine and look for spaces, line ends and encoding. If the version really is the trouble, fall back with something like `curl --http1.1`.
    ///
    /// Operators: make the layers agree, from the ALPN list of TLS to the protocol configured for the backends, and think twice before refusing HTTP/1.0, which health checks may still be using.
    ///
    /// **Which code to use**
    ///
    /// - [400](HttpStatus::BadRequest) Bad Request: A garbled request line is properly a 400, but a server that looks at the version first reports 505; the same stray space may produce either, depending on the product.
    /// - [426](HttpStatus::UpgradeRequired) Upgrade Required: 505 rejects what the client speaks; 426 names in `Upgrade` what it should speak instead, which need not be another version of HTTP at all.
    /// - [464](HttpStatus::IncompatibleProtocolVersions) Incompatible Protocol Versions: When an AWS ALB objects to a protocol version it says 464: the version is understood, but the target group is configured for another.
    /// - [501](HttpStatus::NotImplemented) Not Implemented: 501 understands the version and lacks a method or a coding; 505 stops earlier, at the protocol itself.
    ///
    /// Specification: [RFC 9110 section 15.6.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "505")]
    #[doc(alias = "HTTP Version Not Supported")]
    #[doc(alias = "HTTP 版本不受支持")]
    #[doc(alias = "协议版本")]
    #[doc(alias = "版本不支持")]
    #[doc(alias = "HTTP/2")]
    #[doc(alias = "HTTP/1.0")]
    #[doc(alias = "ALPN")]
    #[doc(alias = "请求行")]
    #[doc(alias = "空格未编码")]
    #[doc(alias = "unsupported version")]
    #[doc(alias = "invalid version")]
    #[doc(alias = "request line")]
    HttpVersionNotSupported = 505,

    /// **506 Variant Also Negotiates** · 变体也在协商
    ///
    /// <div lang="zh-Hans">
    ///
    /// 这是透明内容协商里的一种配置错误。协商本该从一份变体清单里挑出最合适的一个，直接拿来应答；偏偏被挑中的那个变体自己也配成了要协商的资源，挑选没有终点，服务器只好认错。
    ///
    /// 定义它的 RFC 2295 是 1998 年的实验性文档，实际几乎碰不到。它不是说客户端的 `Accept` 头没有匹配项，那种情况归 406；客户端改什么都未必绕得开。
    ///
    /// **什么时候出现**
    ///
    /// - Apache httpd 的类型映射文件 `index.var` 里，有一项指向另一个 `.var` 文件；`mod_negotiation` 选中它时发现还要再协商一轮，便返回 506。
    /// - 类型映射里有一项写成不带后缀的 `page`，要靠 `MultiViews` 才能落到具体文件；选中它等于又发起一次透明协商（子请求里已带上 `TCN` 头），结果同样是 506。
    ///
    /// **怎么办**
    ///
    /// 调用方：如果知道某个变体的确切地址（如 `index.zh.html`），直接请求它；此外就只能把地址报给站长。
    ///
    /// 服务方：让清单里的每一项都指向真正的文件，不要再指向类型映射或开了 `MultiViews` 的名字；改完用不同的 `Accept-Language` 逐个验证。
    ///
    /// **相近的码**
    ///
    /// - [300](HttpStatus::MultipleChoices) 多种选择：协商正常而服务器不替客户端选，会用 300 列出变体；清单里的某一项自己又要协商，才是 506。
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：很多服务器遇到配置错误统统回 500；506 是其中点名到“协商配置”的那一种，日志里该找类型映射，不必翻应用代码。
    /// - [508](HttpStatus::LoopDetected) 检测到循环：都像“绕不出来”，但地方不同：506 是内容协商选到了另一个协商，508 是 WebDAV 遍历集合时走进了环。
    ///
    /// 规范：[RFC 2295 第 8.1 节](https://www.rfc-editor.org/rfc/rfc2295#section-8.1) · 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// A configuration error in transparent content negotiation. The server chose one variant from the list of a negotiated resource, but the chosen one is set up to be negotiated in turn, so it cannot serve as the end of the search.
    ///
    /// RFC 2295, which defines it, is an experimental document of 1998, and the code is hardly ever seen. It does not say that nothing matched the `Accept` field, which would be 406, and there may be nothing the client can do about it.
    ///
    /// **When it occurs**
    ///
    /// - One entry of an Apache httpd type map `index.var` names another `.var` file; `mod_negotiation` selects it, finds a second negotiation waiting, and returns 506.
    /// - A type map lists a bare `page` that only `MultiViews` can turn into a file: choosing it starts another transparent negotiation, visible by the `TCN` field of the subrequest, and httpd gives up.
    ///
    /// **What to do**
    ///
    /// Callers: if you know the exact address of a variant, such as `index.en.html`, ask for that; beyond this, all you can do is report the address.
    ///
    /// Operators: make every entry of the variant list point at a real file, never at a type map or at a name resolved by `MultiViews`, and test the result with several values of `Accept-Language`.
    ///
    /// **Which code to use**
    ///
    /// - [300](HttpStatus::MultipleChoices) Multiple Choices: Negotiation that works but leaves the choice to the client ends in a list with 300; an entry of that list which wants to negotiate in turn is what 506 is about.
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: Most misconfigurations surface as 500; this code singles out one of them, so the place to look is the variant list rather than the application.
    /// - [508](HttpStatus::LoopDetected) Loop Detected: Both sound like going round in circles: here a negotiation leads to another negotiation, while 508 is about walking a tree of WebDAV collections that contains itself.
    ///
    /// Specification: [RFC 2295 section 8.1](https://www.rfc-editor.org/rfc/rfc2295#section-8.1) · do not retry
    ///
    /// </div>
    #[doc(alias = "506")]
    #[doc(alias = "Variant Also Negotiates")]
    #[doc(alias = "变体也在协商")]
    #[doc(alias = "内容协商")]
    #[doc(alias = "透明内容协商")]
    #[doc(alias = "变体协商")]
    #[doc(alias = "content negotiation")]
    #[doc(alias = "type map")]
    #[doc(alias = "mod_negotiation")]
    #[doc(alias = "TCN")]
    #[doc(alias = "Variant Also Varies")]
    VariantAlsoNegotiates = 506,

    /// **507 Insufficient Storage** · 存储空间不足
    ///
    /// <div lang="zh-Hans">
    ///
    /// 要办成这个请求，服务器得存下点东西，可是没地方了：磁盘满了，或者你的配额用光了。它出自 WebDAV，最常见于 `PUT`、`COPY`、`MKCOL` 和写属性的 `PROPPATCH`。
    ///
    /// 规范把这种状况当作暂时的，但加了一条：如果请求是用户的操作引起的，客户端不得自动重发，要等用户再次操作。空间不会因为多试几次就变出来。
    ///
    /// **什么时候出现**
    ///
    /// - 往配额见底的 ownCloud 网盘上传，WebDAV 层（sabre/dav）抛 `InsufficientStorage` 异常，同步客户端显示 507。
    /// - nginx 开了 `dav_methods MKCOL`，而分区写满，`mkdir` 返回 `ENOSPC`，它不回 500，回的是 507。
    /// - OneDrive API 用它表示存储配额已满；AWS ALB 另有一解：重定向的目标地址太长，与磁盘毫无关系。
    ///
    /// **怎么办**
    ///
    /// 调用方：停止重传并告诉用户，清回收站、删旧版本或扩容之后再来。传之前用 `PROPFIND` 查 `DAV:quota-available-bytes`，可以免得传到一半才发现。
    ///
    /// 服务方：`df -h` 之外也看一眼 `df -i`，inode 用完同样写不进去；上传的临时目录常在另一个小分区上。配额满了，在响应里说清楚是谁的配额、还差多少。
    ///
    /// **相近的码**
    ///
    /// - [413](HttpStatus::ContentTooLarge) 内容过大：413 嫌这一份太大，换小的就行，跟剩余空间无关；507 是放不下了，可能再小也不行。也有网盘在配额不够时回 413，要看错误说明。
    /// - [419](HttpStatus::PageExpired) 页面已过期：WebDAV 草案时期“空间不足”写作 419；如今 419 多半来自 Laravel，说的是 CSRF 令牌，没空间就用 507。
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：多数应用没有区分磁盘写满和别的异常，一律 500；日志里出现 `No space left on device`，就按 507 的路子处理。
    /// - [509](HttpStatus::BandwidthLimitExceeded) 超出带宽限制：两种都是套餐里的额度：507 用完的是存储，删东西就腾得出来；509 用完的是流量，只能等下个周期或加钱。
    ///
    /// 规范：[RFC 4918 第 11.5 节](https://www.rfc-editor.org/rfc/rfc4918#section-11.5) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// To carry out the method the server would have to store something, and there is no room: the disk is full, or the quota of the account is spent. The code comes from WebDAV and goes with `PUT`, `COPY`, `MKCOL` or a `PROPPATCH` that writes properties.
    ///
    /// The condition counts as temporary, with one restriction: where a user\'s action caused the request, the client must not repeat it until the user asks again. Space does not appear by trying harder.
    ///
    /// **When it occurs**
    ///
    /// - An upload to an ownCloud account with no quota left: the WebDAV layer raises the `InsufficientStorage` exception of sabre/dav, and the sync client shows 507.
    /// - nginx with `dav_methods MKCOL` on a full partition: the system call fails with `ENOSPC`, for which the module has this code instead of 500.
    /// - The OneDrive API means a full storage quota by it. An AWS ALB means something else entirely, a redirect URL that is too long.
    ///
    /// **What to do**
    ///
    /// Callers: stop uploading and tell the user, who may empty the trash, delete old versions or buy space. A `PROPFIND` for `DAV:quota-available-bytes` beforehand saves discovering it halfway.
    ///
    /// Operators: besides `df -h` look at `df -i`, since a volume without free inodes refuses files too, and check the partition of temporary uploads. When a quota is the reason, say whose it is and how much is missing.
    ///
    /// **Which code to use**
    ///
    /// - [413](HttpStatus::ContentTooLarge) Content Too Large: 413 objects to the size of one upload and a smaller one passes; 507 has run out of room for any. Some cloud storage answers 413 to a quota, so read the explanation.
    /// - [419](HttpStatus::PageExpired) Page Expired: WebDAV drafts had 419 for a lack of space; today that number mostly comes from Laravel and speaks of CSRF tokens, so 507 it is.
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: Most applications do not tell a full disk from any other failure and say 500; `No space left on device` in the log means that the remedies of 507 apply.
    /// - [509](HttpStatus::BandwidthLimitExceeded) Bandwidth Limit Exceeded: Both may be allowances of a hosting plan: storage, which deleting frees again, is 507; transfer, which only time or money restores, is 509.
    ///
    /// Specification: [RFC 4918 section 11.5](https://www.rfc-editor.org/rfc/rfc4918#section-11.5) · retry later
    ///
    /// </div>
    #[doc(alias = "507")]
    #[doc(alias = "Insufficient Storage")]
    #[doc(alias = "存储空间不足")]
    #[doc(alias = "磁盘已满")]
    #[doc(alias = "空间不足")]
    #[doc(alias = "配额已满")]
    #[doc(alias = "网盘容量")]
    #[doc(alias = "disk full")]
    #[doc(alias = "quota exceeded")]
    #[doc(alias = "ENOSPC")]
    #[doc(alias = "No space left on device")]
    #[doc(alias = "WebDAV")]
    #[doc(alias = "ownCloud")]
    #[doc(alias = "Nextcloud")]
    InsufficientStorage = 507,

    /// **508 Loop Detected** · 检测到循环
    ///
    /// <div lang="zh-Hans">
    ///
    /// WebDAV 服务器在处理 `Depth: infinity` 的请求时发现集合里套着自己，继续走下去没有尽头，于是中止，整个操作算失败。环来自 RFC 5842 的绑定：同一个集合可以挂在多个路径下，其中包括它自己的下级。
    ///
    /// 在装了 CloudLinux 的 cPanel 虚拟主机上，508 是另一回事，页面写着“Resource Limit Is Reached”：账号的并发入口进程等资源用满了。这个用法没有标准依据，与循环无关，不过普通网站上冒出的 508，更可能是它。Vercel 和 Deno Deploy 也用 508，说的确实是环：部署绕了一圈又请求到自己。
    ///
    /// **什么时候出现**
    ///
    /// - `PROPFIND /Coll/ HTTP/1.1` 带 `Depth: infinity`，而 `/Coll/Bar` 又绑定回 `/Coll/`，服务器边走边发现了环。
    /// - 多状态响应已经发出一半才发现环：207 的内容里，出问题的那一条标成 508，而不是响应本身。
    /// - 共享主机上的 WordPress 被爬虫猛抓，PHP 并发超过套餐的入口进程数（Entry Processes），访客看到 508。
    ///
    /// **怎么办**
    ///
    /// 调用方：改用 `Depth: 1` 逐层取，自己记住访问过的 `DAV:resource-id`；或者在请求里用 `DAV: bind` 声明认得绑定，服务器便可用 208 标出重复处，而不必整体失败。遇到的是虚拟主机那种，就过一会儿再来。
    ///
    /// 服务方：找到成环的绑定并解除，不支持环的服务器应在创建时就拒绝。虚拟主机用户到 cPanel 的 Resource Usage 里看哪一项到顶，再加缓存、拦爬虫或升级套餐。在 Vercel、Deno Deploy 上，改成直接调用函数，不要请求部署自己的网址。
    ///
    /// **相近的码**
    ///
    /// - [208](HttpStatus::AlreadyReported) 已报告：声明过 `DAV: bind` 的客户端不会为一个环付出整次失败：重复的集合标成 208，别的照列；508 是留给没声明的客户端的。
    /// - [463](HttpStatus::TooManyForwardedIps) X-Forwarded-For 地址过多：请求在代理之间打转，阿里云 ALB 直接判环路回 463，AWS ALB 是因地址攒过 30 个回 463，都不用 508。
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：重写规则绕圈（nginx 的 `internal redirection cycle`、Apache 的内部重定向超限）虽是循环，回的却是 500，别照着 508 去查。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：cPanel 主机的 508 说的其实是资源用尽，含义更接近 503；同一台主机上内存或进程数超限时，也确实可能报 500 或 503。
    /// - [506](HttpStatus::VariantAlsoNegotiates) 变体也在协商：506 发生在“选哪个版本”的时候，508 发生在“往下走几层”的时候；后者不一定看得到 `Depth` 头，`PROPFIND` 省略它就等于 `infinity`。
    /// - [509](HttpStatus::BandwidthLimitExceeded) 超出带宽限制：虚拟主机的 508 与 509 相邻又相像：前者是瞬时资源撞线，刷新几次可能就开；后者是月流量见底，全站都打不开。
    ///
    /// 规范：[RFC 5842 第 7.2 节](https://www.rfc-editor.org/rfc/rfc5842#section-7.2) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Processing a request with `Depth: infinity`, a WebDAV server found a collection inside itself and stopped an operation that would never have ended; the operation has failed as a whole. Such loops come from the bindings of RFC 5842, which let one collection hang below several paths, its own descendants included.
    ///
    /// Shared hosting with cPanel and CloudLinux uses the number for something else. There the page reads Resource Limit Is Reached: the account has used up its entry processes or another allowance. No standard backs this meaning and no loop is involved, yet on an ordinary web site it is the likelier of the two. Vercel and Deno Deploy send 508 as well, for a real loop: a deployment whose requests lead back to itself.
    ///
    /// **When it occurs**
    ///
    /// - `PROPFIND /Coll/ HTTP/1.1` with `Depth: infinity`, where `/Coll/Bar` is bound to `/Coll/` again: the server runs into the circle.
    /// - The circle shows only after half of a 207 has been sent; then one entry in the multistatus content carries 508, not the response itself.
    /// - Crawlers descend on a WordPress site in shared hosting, PHP exceeds the Entry Processes of the plan, and visitors get 508 in its other sense.
    ///
    /// **What to do**
    ///
    /// Callers: walk the tree with `Depth: 1` and remember each `DAV:resource-id` seen, or announce with `DAV: bind` that you understand bindings, so that the server can mark repetitions with 208 instead of failing. In the hosting sense of the code, come back later.
    ///
    /// Operators: remove the binding that closes the circle; a server without support for loops should refuse to create one. Hosting customers find under Resource Usage in cPanel which allowance ran out, and then cache, keep crawlers off, or buy more. On Vercel and Deno Deploy call the function directly rather than fetch an address of the same deployment.
    ///
    /// **Which code to use**
    ///
    /// - [208](HttpStatus::AlreadyReported) Already Reported: A client that announced `DAV: bind` is spared the failure, because the repeated collection becomes a 208 entry and everything else is listed; 508 is left for those that did not.
    /// - [463](HttpStatus::TooManyForwardedIps) X-Forwarded-For Too Many IPs: For requests that circle among proxies, Alibaba Cloud\'s ALB detects a loop and AWS\'s ALB counts over 30 addresses; both say 463, not 508.
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: A rewrite rule that feeds itself is a loop too, but nginx and Apache report it as 500; 508 is not meant for it.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: The hosting sense of 508 is really that of 503, resources exhausted for the moment; on such hosts other allowances running out may well show as 500 or 503.
    /// - [506](HttpStatus::VariantAlsoNegotiates) Variant Also Negotiates: 506 arises in choosing a version of one resource, 508 in descending through many. A missing `Depth` field does not rule the latter out, since a `PROPFIND` without it means `infinity`.
    /// - [509](HttpStatus::BandwidthLimitExceeded) Bandwidth Limit Exceeded: In shared hosting 508 is a limit on what runs at this moment and may be gone on reload; its neighbour 509 is the month\'s traffic and stays.
    ///
    /// Specification: [RFC 5842 section 7.2](https://www.rfc-editor.org/rfc/rfc5842#section-7.2) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "508")]
    #[doc(alias = "Loop Detected")]
    #[doc(alias = "检测到循环")]
    #[doc(alias = "死循环")]
    #[doc(alias = "无限循环")]
    #[doc(alias = "循环引用")]
    #[doc(alias = "资源超限")]
    #[doc(alias = "虚拟主机")]
    #[doc(alias = "Resource Limit Is Reached")]
    #[doc(alias = "cPanel")]
    #[doc(alias = "CloudLinux")]
    #[doc(alias = "LVE")]
    #[doc(alias = "entry processes")]
    #[doc(alias = "WebDAV")]
    #[doc(alias = "infinite loop")]
    #[doc(alias = "Vercel")]
    #[doc(alias = "Deno Deploy")]
    #[doc(alias = "INFINITE_LOOP_DETECTED")]
    LoopDetected = 508,

    /// **509 Bandwidth Limit Exceeded** · 超出带宽限制
    ///
    /// <div lang="zh-Hans">
    ///
    /// 网站把这个周期内允许的流量用完了，主机商暂时不再替它传内容。典型场景是 cPanel 虚拟主机：每个账号每月有流量额度，到顶就换成一页“Bandwidth Limit Exceeded”。访客没做错什么，服务器也没坏。
    ///
    /// 509 在 IANA 的登记表里是未分配的号码，没有 RFC 定义它，一般认为来自 Apache 的带宽限制模块和 cPanel；Node.js 的 `http.STATUS_CODES` 等不少列表都收了它。个别 API 借用它表示针对单个应用的限流，含义以对方文档为准。
    ///
    /// **什么时候出现**
    ///
    /// - 博客文章突然爆红，图片被大量外链，月中就耗尽主机套餐的流量，全站变成 509，而邮件和 FTP 照常可用。
    /// - OneDrive 的开发者文档列着 509：应用超出带宽上限被限流，过一段时间可以重试；Microsoft Graph 的一般限流则用 429。
    ///
    /// **怎么办**
    ///
    /// 调用方：过几天再来，或到网页存档里找快照；短时间内反复刷新没有意义。接口返回 509 时减小传输量，按文档退避。
    ///
    /// 服务方：在 cPanel 的 Bandwidth 页面查清流量去向，开防盗链、压缩图片、把静态文件交给 CDN；急用就请主机商在 WHM 里临时调高额度。
    ///
    /// **相近的码**
    ///
    /// - [429](HttpStatus::TooManyRequests) 请求过多：429 数的是请求次数，对准某个调用方；509 数的是字节，对准整个站点，任何访客来都一样。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：标准里没有“流量用完”这一码，守规矩的做法是回 503，能预计恢复时间的话再带上 `Retry-After`。
    /// - [507](HttpStatus::InsufficientStorage) 存储空间不足：cPanel 账号的磁盘额度满了，表现是传不上文件、写不进数据，网站未必打不开；流量额度满了才是整站 509。
    /// - [508](HttpStatus::LoopDetected) 检测到循环：虚拟主机上这两个码最容易弄混：508 是这一刻的并发、CPU 等资源超限，几分钟就能缓过来；509 是一个月攒下来的流量超限。
    ///
    /// 出自 Apache, cPanel · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The site has used up the traffic allowed to it in this period, and its host has stopped delivering for the time being. The typical scene is shared hosting with cPanel, where each account has a monthly allowance and a page reading Bandwidth Limit Exceeded replaces the site at the end of it. The visitor did nothing wrong, and the machine is in order.
    ///
    /// The number is unassigned in the IANA registry and no RFC describes it. It is commonly traced to bandwidth modules for Apache and to cPanel, and lists such as `http.STATUS_CODES` of Node.js include it. A few APIs borrow it for throttling one application; their documentation then decides.
    ///
    /// **When it occurs**
    ///
    /// - A blog post goes viral, its pictures are hotlinked everywhere, and by mid-month the plan has no traffic left: the whole site turns into 509 while mail and FTP keep working.
    /// - The OneDrive developer documentation lists it for an application throttled at a bandwidth cap, to be retried after some time; ordinary throttling in Microsoft Graph is 429.
    ///
    /// **What to do**
    ///
    /// Callers: come back another day or look for an archived copy; reloading gains nothing. From an API, transfer less and back off as documented.
    ///
    /// Operators: find out under Bandwidth in cPanel where the traffic went, forbid hotlinking, shrink pictures, move static files to a CDN. In a hurry, have the host raise the allowance in WHM.
    ///
    /// **Which code to use**
    ///
    /// - [429](HttpStatus::TooManyRequests) Too Many Requests: 429 counts requests and addresses one caller; 509 counts bytes and, in hosting, hits every visitor of the site alike.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: Standards have no code for spent traffic; a host wishing to conform would answer 503, with `Retry-After` pointing at the next period.
    /// - [507](HttpStatus::InsufficientStorage) Insufficient Storage: A hosting account out of disk space cannot store anything, though its pages may still be served; one out of traffic serves nothing, which is 509.
    /// - [508](HttpStatus::LoopDetected) Loop Detected: On shared hosting these two are easily confused: 508 there means too many processes or too much CPU right now, over in minutes; 509 is the traffic of a whole month.
    ///
    /// Defined by Apache, cPanel · retry later
    ///
    /// </div>
    #[doc(alias = "509")]
    #[doc(alias = "Bandwidth Limit Exceeded")]
    #[doc(alias = "超出带宽限制")]
    #[doc(alias = "流量超限")]
    #[doc(alias = "流量用完")]
    #[doc(alias = "带宽超限")]
    #[doc(alias = "月流量")]
    #[doc(alias = "虚拟主机")]
    #[doc(alias = "防盗链")]
    #[doc(alias = "cPanel")]
    #[doc(alias = "WHM")]
    #[doc(alias = "hosting")]
    #[doc(alias = "hotlinking")]
    #[doc(alias = "bandwidth quota")]
    #[doc(alias = "OneDrive")]
    BandwidthLimitExceeded = 509,

    /// **510 Not Extended** · 未扩展
    ///
    /// <div lang="zh-Hans">
    ///
    /// 这是 RFC 2774“HTTP 扩展框架”里的一环：访问某个资源要求请求声明特定的扩展，而这个请求没有满足。响应应当带上足够的信息，让客户端补上扩展再来；怎么带，框架没有规定。
    ///
    /// 那套框架用 `M-` 打头的方法（如 `M-POST`）和 `Man`、`Opt` 等头声明扩展，没有流行起来，文档已转为历史状态，IANA 也把 510 标为废弃。今天真遇上它，多半是服务自己借用了这个号码，别照 RFC 去解释。
    ///
    /// **什么时候出现**
    ///
    /// - 早年的 SOAP 客户端先用 `M-POST` 加 `Man` 头发请求，对方不认这个扩展，回 510（或 501），客户端再改用普通 `POST`。
    /// - OpenPegasus 的 CIM 导出客户端源码里至今留着一条注释：`M-POST` 换来 501 或 510 时，将来应改用 `POST` 重试。
    ///
    /// **怎么办**
    ///
    /// 调用方：按响应内容里的提示补齐声明；用的是 `M-` 方法就退回普通方法再试。现代接口返回它时，去翻对方的文档，或直接问维护者。
    ///
    /// 服务方：不要用。缺条件头用 428，要换协议用 426，缺参数用 400，没实现的功能用 501，都比 510 让人看得懂。
    ///
    /// **相近的码**
    ///
    /// - [426](HttpStatus::UpgradeRequired) 需要升级协议：想说“用某某协议才肯办”，现行标准里对应的是 426 加 `Upgrade` 头，510 已经没有客户端懂了。
    /// - [428](HttpStatus::PreconditionRequired) 要求先决条件：请求里“少带了东西”：少的是 `If-Match` 之类的条件头，用 428；少的是 RFC 2774 的扩展声明，才是 510。
    /// - [501](HttpStatus::NotImplemented) 未实现：在扩展框架里，连 `M-` 方法都不认识的老服务器自然回 501；懂框架、但扩展声明不合要求的才回 510。
    ///
    /// 规范：[RFC 2774 第 7 节](https://www.rfc-editor.org/rfc/rfc2774#section-7) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Part of the HTTP Extension Framework of RFC 2774: the resource may be accessed only with certain extensions declared, and the request does not meet that policy. The response should tell the client enough to issue an extended request, but how it does so is left open.
    ///
    /// The framework declares extensions through methods with an `M-` in front, such as `M-POST`, and fields such as `Man` and `Opt`. It never caught on; the document is now historic and IANA marks the code obsolete. If you do receive it today, the service has probably borrowed the number, and the RFC will not explain it.
    ///
    /// **When it occurs**
    ///
    /// - Early SOAP clients opened with `M-POST` and a `Man` field; a server that did not know the extension answered 510 or 501, and the client went on with a plain `POST`.
    /// - The CIM export client of OpenPegasus still carries a comment in its source about some day retrying with `POST` when `M-POST` yields 501 or 510.
    ///
    /// **What to do**
    ///
    /// Callers: add what the content of the response asks for; after an `M-` method, try the plain one. When a modern API sends this, consult its documentation or its maintainers.
    ///
    /// Operators: retire it. A missing condition is 428, another protocol 426, a missing parameter 400, an absent feature 501, and each of these will be understood.
    ///
    /// **Which code to use**
    ///
    /// - [426](HttpStatus::UpgradeRequired) Upgrade Required: To insist on another protocol, the living standard offers 426 with `Upgrade`; no current client acts on 510.
    /// - [428](HttpStatus::PreconditionRequired) Precondition Required: Something is missing from the request in both: a condition such as `If-Match` for 428, a declared extension of RFC 2774 for 510.
    /// - [501](HttpStatus::NotImplemented) Not Implemented: Within the framework, a server that has never heard of `M-` methods says 501; one that knows the framework and finds the declared extensions wanting says 510.
    ///
    /// Specification: [RFC 2774 section 7](https://www.rfc-editor.org/rfc/rfc2774#section-7) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "510")]
    #[doc(alias = "Not Extended")]
    #[doc(alias = "未扩展")]
    #[doc(alias = "扩展框架")]
    #[doc(alias = "废弃状态码")]
    #[doc(alias = "M-POST")]
    #[doc(alias = "SOAP")]
    #[doc(alias = "obsolete")]
    #[doc(alias = "HTTP extension framework")]
    #[doc(alias = "mandatory extension")]
    #[deprecated(
        note = "IANA 已标为废弃，出处 RFC 2774 也转为历史状态；按情形改用 400、426、428 或 501。 / Marked obsolete by IANA, its RFC 2774 being historic; use 400, 426, 428 or 501, whichever fits."
    )]
    NotExtended = 510,

    /// **511 Network Authentication Required** · 需要网络认证
    ///
    /// <div lang="zh-Hans">
    ///
    /// 你还没取得这个网络的上网许可：要先登录、付费或同意条款。发出它的是半路拦截请求的设备，也就是认证门户（captive portal），不是你要访问的网站；源站不应该使用这个码。
    ///
    /// 它的用处是让程序别把门户的页面误当成网站的应答，因此缓存不得保存它。内容里应当给出登录页的链接，而不是登录表单本身，免得浏览器把表单算在原网站名下。
    ///
    /// **什么时候出现**
    ///
    /// - 连上酒店 Wi-Fi 后访问 `http://example.com/`，网关回 511 和一页 HTML，链接指向 `https://login.hotel.example/`。
    /// - Android 联网后请求 `http://connectivitycheck.gstatic.com/generate_204`，期望 204；换来的若是跳转或一页内容，就认定有门户，弹出登录通知。
    /// - 没过认证就跑 `apt update`，`http://` 源的索引被换成门户的 HTML，apt 报签名文件无效，还猜了一句 `does the network require authentication?`；门户若回 511，就用不着猜。
    ///
    /// **怎么办**
    ///
    /// 调用方：用浏览器打开任意一个 `http://` 网站，完成登录后原样重试。程序遇到它应停下来提示用户，不要把内容当数据，也不要把站点密码交出去。
    ///
    /// 网络运营者：HTTPS 请求拦不了，硬拦只会触发证书错误；用 RFC 8910 的 DHCP 或 RA 选项和 RFC 8908 的接口把门户地址告诉设备更可靠。511 出现在自家服务上，说明有人把它错当成了登录要求。
    ///
    /// **相近的码**
    ///
    /// - [200](HttpStatus::Ok) 成功：最糟的门户直接回 200 加登录页，缓存和程序都会上当；511 正是为避免这种情形设的。
    /// - [302](HttpStatus::Found) 临时移动：不少门户仍用 302 跳登录页，而不用 511；程序发现一个从不跳转的接口突然跳去陌生域名，也应按没过网络认证处理。
    /// - [401](HttpStatus::Unauthorized) 未认证：要登录的对象不同：511 登录的是网络，登录后请求原样重发即可；401 登录的是服务，重发时要带上凭据。
    /// - [407](HttpStatus::ProxyAuthenticationRequired) 需要代理认证：公司代理要账号是 407，程序配好凭据就能自动通过；公共 Wi-Fi 的门户是 511，认的是这台设备，得先有人去网页上点一下。
    ///
    /// 规范：[RFC 6585 第 6 节](https://www.rfc-editor.org/rfc/rfc6585#section-6) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// You do not have access to this network yet: log in, pay or accept the terms first. The sender is a device that intercepts requests on the way, a captive portal, and not the site you asked for; origin servers are not supposed to use the code.
    ///
    /// Its purpose is to keep software from mistaking the portal\'s page for an answer of the site, which is also why no cache may store it. The content should link to a login page instead of holding the form itself, as browsers would attribute the form to the original address.
    ///
    /// **When it occurs**
    ///
    /// - On hotel Wi-Fi a request for `http://example.com/` is met by the gateway with 511 and a page linking to `https://login.hotel.example/`.
    /// - After joining a network Android asks for `http://connectivitycheck.gstatic.com/generate_204`; a redirect or a page in place of the expected 204 makes it announce a portal.
    /// - Before logging in, `apt update` receives the portal\'s HTML for an index from an `http://` mirror, calls the signed file invalid and guesses: `does the network require authentication?` With 511 there would be nothing to guess.
    ///
    /// **What to do**
    ///
    /// Callers: open any plain `http://` site in a browser, log in, and repeat the request unchanged. A program should stop and tell its user, should not take the content for data, and must not offer up the password of the site.
    ///
    /// Network operators: HTTPS cannot be intercepted without certificate errors. Announcing the portal by the DHCP or router advertisement options of RFC 8910, with the API of RFC 8908, works better. If one of your own services sends 511, somebody has confused it with a login prompt.
    ///
    /// **Which code to use**
    ///
    /// - [200](HttpStatus::Ok) OK: The worst portals answer 200 with their login page and fool caches and programs alike; 511 was made to prevent just that.
    /// - [302](HttpStatus::Found) Found: Many portals still redirect with 302 rather than use 511; an API that never redirected and now points at a foreign host deserves the same suspicion.
    /// - [401](HttpStatus::Unauthorized) Unauthorized: After a 511 the same request succeeds unchanged once the network lets you through; after a 401 it has to carry credentials for the site.
    /// - [407](HttpStatus::ProxyAuthenticationRequired) Proxy Authentication Required: A company proxy that wants an account says 407, which a configured program satisfies by itself; the portal of a public network says 511 and has to be dealt with on its page, once for the device.
    ///
    /// Specification: [RFC 6585 section 6](https://www.rfc-editor.org/rfc/rfc6585#section-6) · retry later
    ///
    /// </div>
    #[doc(alias = "511")]
    #[doc(alias = "Network Authentication Required")]
    #[doc(alias = "需要网络认证")]
    #[doc(alias = "认证门户")]
    #[doc(alias = "强制门户")]
    #[doc(alias = "要求网络认证")]
    #[doc(alias = "酒店 Wi-Fi")]
    #[doc(alias = "上网认证")]
    #[doc(alias = "公共无线")]
    #[doc(alias = "captive portal")]
    #[doc(alias = "hotspot")]
    #[doc(alias = "wifi login")]
    #[doc(alias = "intercepting proxy")]
    NetworkAuthenticationRequired = 511,

    /// **520 Web Server Returned an Unknown Error** · 源站返回未知错误
    ///
    /// <div lang="zh-Hans">
    ///
    /// Cloudflare 连上了源站，拿到的却是空的、残缺的、或者解释不通的响应，又归不进 521 到 526 那些具体名目，就用这个兜底码。它由 Cloudflare 的边缘节点生成，不是标准状态码，源站程序一般不会自己发。
    ///
    /// 它表明网络大体是通的，问题多在源站程序或它前面的防火墙；访客的请求未必没有执行，写操作要先核实。
    ///
    /// **什么时候出现**
    ///
    /// - PHP 扩展段错误，worker 进程当场退出，连接被重置，一个字节的响应头都没发出去；直连源站用 `curl` 会看到 `Empty reply from server`。
    /// - Cookie 越滚越大，响应头超过 Cloudflare 的上限（文档现在写的是 128 KB，早先是 16 KB）。
    /// - 源站在 ALPN 里声称支持 HTTP/2，实际处理不好；到控制台关掉“HTTP/2 to Origin”，520 随之消失。
    ///
    /// **怎么办**
    ///
    /// 调用方：隔一会儿再试，别急着重发写操作；报障时附上页面底部的 Ray ID 和时间。
    ///
    /// 服务方：绕开 Cloudflare 直连源站复现（`curl --resolve`），对着同一时刻的崩溃日志看；放行 Cloudflare 的全部 IP 段，检查启用 Authenticated Origin Pulls 后源站是否配了客户端证书校验。应急时可把该记录改成仅 DNS。
    ///
    /// **相近的码**
    ///
    /// - [502](HttpStatus::BadGateway) 网关错误：在 nginx 里，上游回了坏东西就是 502；Cloudflare 把自己读不懂的这类单列为 520，页面上的 502 则多半是源站那边的网关原样传出来的。
    /// - [521](HttpStatus::WebServerIsDown) 源站拒绝连接：连接被当面拒绝是 521，连上了却答得不像话是 520；看源站有没有留下这条请求的访问日志，可以分个大概。
    /// - [524](HttpStatus::TimeoutOccurred) 源站响应超时：520 往往来得快，源站一断开连接、或回了没法用的东西就报；524 要等计时器走完（默认两分钟），其间源站什么也没答。
    /// - [530](HttpStatus::OriginUnavailable) 源站不可用：单看号码都说明不了什么。530 的页面里附着一个 1xxx 编号，照它去查；520 什么也不附，只能翻源站日志。
    ///
    /// 出自 Cloudflare · 规范：[Cloudflare 5xx errors 第 520 节](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Cloudflare reached the origin and got back something empty, mangled or otherwise beyond interpretation, and none of its specific codes from 521 to 526 applies. This is the remainder of that family. It is made at Cloudflare\'s edge, is not a standard code, and does not normally come from an origin itself.
    ///
    /// The network is working, by and large; look to the origin\'s software or to the firewall in front of it. The request may nonetheless have been executed, so verify a write before sending it again.
    ///
    /// **When it occurs**
    ///
    /// - A PHP extension crashes with a segmentation fault, the worker dies and the connection is reset before a single header field is out; `curl` sent straight to the origin says `Empty reply from server`.
    /// - Cookies pile up until the response header exceeds the limit of Cloudflare, 128 KB in the current documentation and 16 KB in older versions of it.
    /// - The origin offers HTTP/2 in ALPN but handles it badly; switching off HTTP/2 to Origin in the dashboard makes the errors go away.
    ///
    /// **What to do**
    ///
    /// Callers: wait a little, do not rush to repeat writes, and quote the Ray ID at the foot of the page when you report it.
    ///
    /// Operators: reproduce it against the origin with `curl --resolve` and compare with the crash logs of that minute. Admit every Cloudflare address range, and if Authenticated Origin Pulls is on, see that the origin is prepared for it. As a stopgap the DNS record can be set to DNS only.
    ///
    /// **Which code to use**
    ///
    /// - [502](HttpStatus::BadGateway) Bad Gateway: What nginx would call 502, an answer that makes no sense, Cloudflare keeps apart as 520; a 502 seen through Cloudflare has mostly been passed on from a gateway at the origin.
    /// - [521](HttpStatus::WebServerIsDown) Web Server Is Down: 521 was turned away at the door, 520 was let in and got nonsense; an entry in the origin\'s access log points to the latter.
    /// - [524](HttpStatus::TimeoutOccurred) A Timeout Occurred: A 520 tends to come quickly, as soon as the origin closes the connection or sends something unusable; a 524 comes only when a timer has run out, after two minutes by default, with nothing received.
    /// - [530](HttpStatus::OriginUnavailable) Origin Unavailable: Neither number says much by itself, but 530 brings a 1xxx error in its content that does; 520 comes alone and sends you to the origin\'s logs.
    ///
    /// Defined by Cloudflare · Specification: [Cloudflare 5xx errors section 520](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/) · retry later
    ///
    /// </div>
    #[doc(alias = "520")]
    #[doc(alias = "Web Server Returned an Unknown Error")]
    #[doc(alias = "源站返回未知错误")]
    #[doc(alias = "源站异常")]
    #[doc(alias = "回源失败")]
    #[doc(alias = "未知错误")]
    #[doc(alias = "空响应")]
    #[doc(alias = "CDN")]
    #[doc(alias = "CF 报错")]
    #[doc(alias = "cf-ray")]
    #[doc(alias = "Ray ID")]
    #[doc(alias = "unknown error")]
    #[doc(alias = "Empty reply from server")]
    WebServerReturnedAnUnknownError = 520,

    /// **521 Web Server Is Down** · 源站拒绝连接
    ///
    /// <div lang="zh-Hans">
    ///
    /// Cloudflare 去连源站，对方直接拒绝。英文名说的是 Web 服务器宕了，实际还有另一种同样常见的情形：服务器活得好好的，是防火墙或安全插件把 Cloudflare 的 IP 挡在外面。
    ///
    /// 拒绝是明确的回绝，来得很快，请求根本没有进到应用里，因此重发一般不会造成重复执行。
    ///
    /// **什么时候出现**
    ///
    /// - SSL/TLS 模式设成 Full，源站却只监听 80 端口，443 上没有进程，连接被拒；改监听 443 并装上证书就好了。
    /// - fail2ban 看到同一批地址请求太多，封了 Cloudflare 的回源 IP，全站时好时坏。
    /// - 服务器重启后 nginx 没设成开机自启，`systemctl status nginx` 显示 `inactive (dead)`。
    ///
    /// **怎么办**
    ///
    /// 调用方：过几分钟再访问；自己的网络没有问题，换设备或清缓存都没用。
    ///
    /// 服务方：在源站上 `ss -ltn` 确认端口在监听，80 对应 Flexible，443 对应 Full 和 Full (strict)；把 <https://www.cloudflare.com/ips> 上的网段全部放行，限速和封禁规则也要认真实客户端 IP，而不是回源 IP。
    ///
    /// **相近的码**
    ///
    /// - [502](HttpStatus::BadGateway) 网关错误：自建的 nginx 遇到 `Connection refused` 回 502；前面换成 Cloudflare，同一件事就叫 521。
    /// - [520](HttpStatus::WebServerReturnedAnUnknownError) 源站返回未知错误：521 里连接没建起来，请求一个字节也没送出去；520 已经连上，请求可能处理过了，重发写操作时要当心。
    /// - [522](HttpStatus::ConnectionTimedOut) 连接超时：防火墙的两种写法各对应一个码：`REJECT` 当场回绝，是 521；`DROP` 不声不响，等到超时，是 522。
    /// - [523](HttpStatus::OriginIsUnreachable) 源站不可达：521 的包到了源站、被它拒收；523 的包压根没有路可走。
    ///
    /// 出自 Cloudflare · 规范：[Cloudflare 5xx errors 第 521 节](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Cloudflare tried to connect to the origin and was refused. Despite the name the server need not be down: just as often it is alive, and a firewall or security plugin turns away the addresses of Cloudflare.
    ///
    /// A refusal is explicit and quick, and the request never reached the application, so that sending it again does not normally carry anything out twice.
    ///
    /// **When it occurs**
    ///
    /// - SSL/TLS mode is Full, yet the origin listens on port 80 only; with nobody on 443 the connection is refused until a listener and a certificate are there.
    /// - A fail2ban jail notices many requests from few addresses and bans some of Cloudflare\'s, after which the site fails now here, now there.
    /// - After a reboot nginx was never started: `systemctl status nginx` says `inactive (dead)`.
    ///
    /// **What to do**
    ///
    /// Callers: try again in some minutes; neither another device nor an empty cache will help.
    ///
    /// Operators: check with `ss -ltn` that the port is open, 80 for Flexible mode and 443 for Full and Full (strict). Allow all ranges listed at <https://www.cloudflare.com/ips>, and let bans and limits judge the real client address rather than the one that connects.
    ///
    /// **Which code to use**
    ///
    /// - [502](HttpStatus::BadGateway) Bad Gateway: The same `Connection refused` that makes your own nginx say 502 is reported by Cloudflare as 521.
    /// - [520](HttpStatus::WebServerReturnedAnUnknownError) Web Server Returned an Unknown Error: No connection, no request: 521 is safe to repeat. For a 520 the connection existed and the origin may have acted before it failed to answer properly.
    /// - [522](HttpStatus::ConnectionTimedOut) Connection Timed Out: Two firewall verbs, two codes: `REJECT` answers with a refusal and gives 521, `DROP` stays silent until time runs out and gives 522.
    /// - [523](HttpStatus::OriginIsUnreachable) Origin Is Unreachable: With 521 the packets arrived and were rejected; with 523 there was no route for them to arrive by.
    ///
    /// Defined by Cloudflare · Specification: [Cloudflare 5xx errors section 521](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/) · retry later
    ///
    /// </div>
    #[doc(alias = "521")]
    #[doc(alias = "Web Server Is Down")]
    #[doc(alias = "源站拒绝连接")]
    #[doc(alias = "源站宕机")]
    #[doc(alias = "服务器已关闭")]
    #[doc(alias = "Web 服务器宕机")]
    #[doc(alias = "回源被拒")]
    #[doc(alias = "CDN")]
    #[doc(alias = "防火墙拦截")]
    #[doc(alias = "connection refused")]
    #[doc(alias = "origin down")]
    #[doc(alias = "fail2ban")]
    WebServerIsDown = 521,

    /// **522 Connection Timed Out** · 连接超时
    ///
    /// <div lang="zh-Hans">
    ///
    /// Cloudflare 与源站在 TCP 这一层就没谈拢。有两种超时：发出 SYN 之后约 19 秒没等到 SYN+ACK；或者连接建好了，请求发过去 90 秒没有收到 ACK。（较早的文档写的是 15 秒。）
    ///
    /// 它说的是包有去无回，不是程序算得慢；程序慢归 524。最常见的原因是源站的防火墙丢弃了 Cloudflare 的包，其次才是机器过载或 IP 填错。
    ///
    /// **什么时候出现**
    ///
    /// - 云主机换了公网 IP，DNS 面板里的 A 记录还是旧的，旧地址上没有人应答。
    /// - 安全组只放行办公室的 IP，自己直连一切正常，经 Cloudflare 全是 522。
    /// - 绑定了自定义域名的 Worker 里 `fetch` 自己的主机名，按文档会得到 522；改用路由，或打开 `global_fetch_strictly_public` 兼容标志。
    ///
    /// **怎么办**
    ///
    /// 调用方：稍后重试；curl 较新的版本会在 `--retry` 时把 522 当作临时错误自动重来，老版本不会。
    ///
    /// 服务方：用 `tcpdump` 在源站抓包，看 Cloudflare 的 SYN 到没到、回没回；查 iptables、安全组、限速规则，再看连接队列是否溢出。联系支持之前准备好从源站到 Cloudflare IP 的 MTR。
    ///
    /// **相近的码**
    ///
    /// - [504](HttpStatus::GatewayTimeout) 网关超时：按标准网关的说法，连不上和等不来都叫 504；Cloudflare 把它拆成连接阶段的 522 和响应阶段的 524。
    /// - [521](HttpStatus::WebServerIsDown) 源站拒绝连接：等了十几秒才报的是 522，几乎立刻就报的是 521；前者没人理，后者有人说不。
    /// - [523](HttpStatus::OriginIsUnreachable) 源站不可达：523 是网络上没有通往源站的路，522 是包发出去了却没有回音；源站 IP 填错时两个都可能出现。
    /// - [524](HttpStatus::TimeoutOccurred) 源站响应超时：看源站的访问日志：522 一条记录都没有，524 那条请求却在，只是耗时很长或被中途断开。
    ///
    /// 出自 Cloudflare · 规范：[Cloudflare 5xx errors 第 522 节](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Cloudflare and the origin failed to get together at the level of TCP. Two timers lead here: no SYN+ACK within some 19 seconds of the SYN (15 in older documentation), or, on an established connection, no ACK for the request within 90 seconds.
    ///
    /// Packets went out and nothing came back; a program that is merely slow belongs to 524. The usual culprit is a firewall that drops Cloudflare\'s packets, ahead of an overloaded machine or a wrong address.
    ///
    /// **When it occurs**
    ///
    /// - A cloud machine got another public address, the A record in the DNS panel still has the former one, and nobody answers there.
    /// - A security group admits only the office: going straight to the server works from there, everything through Cloudflare fails.
    /// - A Worker on a Custom Domain calls `fetch` on its own hostname, which the documentation says ends in 522; use a Route, or the `global_fetch_strictly_public` compatibility flag.
    ///
    /// **What to do**
    ///
    /// Callers: try later. Recent versions of curl count 522 among the transient errors of `--retry`; older ones do not.
    ///
    /// Operators: capture with `tcpdump` on the origin whether the SYN of Cloudflare arrives and is answered. Go through packet filter, security groups and rate limits, then the accept queue. Have an MTR from the origin to a Cloudflare address ready before asking support.
    ///
    /// **Which code to use**
    ///
    /// - [504](HttpStatus::GatewayTimeout) Gateway Timeout: A standard gateway has 504 for every kind of waiting in vain; Cloudflare splits it into 522 for the connection and 524 for the response.
    /// - [521](HttpStatus::WebServerIsDown) Web Server Is Down: Silence for a quarter of a minute and then an error is 522; an error at once is 521, where somebody said no.
    /// - [523](HttpStatus::OriginIsUnreachable) Origin Is Unreachable: For 523 there is no route to the origin; for 522 packets were sent and nothing came back. A wrong origin address can produce either.
    /// - [524](HttpStatus::TimeoutOccurred) A Timeout Occurred: The origin\'s access log decides: for a 522 it is blank, for a 524 it holds the request, with a long duration or an aborted connection.
    ///
    /// Defined by Cloudflare · Specification: [Cloudflare 5xx errors section 522](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/) · retry later
    ///
    /// </div>
    #[doc(alias = "522")]
    #[doc(alias = "Connection Timed Out")]
    #[doc(alias = "连接超时")]
    #[doc(alias = "TCP 连接超时")]
    #[doc(alias = "回源超时")]
    #[doc(alias = "握手超时")]
    #[doc(alias = "源站无响应")]
    #[doc(alias = "CDN")]
    #[doc(alias = "防火墙")]
    #[doc(alias = "SYN")]
    #[doc(alias = "connect timeout")]
    #[doc(alias = "packet loss")]
    #[doc(alias = "Cloudflare Worker")]
    ConnectionTimedOut = 522,

    /// **523 Origin Is Unreachable** · 源站不可达
    ///
    /// <div lang="zh-Hans">
    ///
    /// 从 Cloudflare 到源站 IP，网络上没有可走的路，通常是中间某台设备没有去往那个地址的路由。域名已经解析出来了，卡在路由这一步；解析不出来的，归 530。
    ///
    /// 源站程序与此无关，很可能运行得好好的。访客也绕不过去，因为所有人都要经过 Cloudflare 回源。
    ///
    /// **什么时候出现**
    ///
    /// - 主机商收回了 A 记录里的那个 IP，公网上已经没有去那里的路由。
    /// - AWS 的 VPC 路由表里写了一条过宽的 `172.0.0.0/8`，把本该发往 Cloudflare `172.64.0.0/13` 的回包送进了私网。
    /// - 机房的 BGP 出了故障，路由被撤回，同一网段里的站点一起报 523。
    ///
    /// **怎么办**
    ///
    /// 调用方：只能等；可以看一眼对方的状态页，确认是不是整个机房的问题。
    ///
    /// 服务方：核对 DNS 面板里的 A、AAAA 记录与实际公网 IP；从外面和从源站各做一次 `mtr`，看断在哪一跳，带着结果去找主机商。IPv6 没配好时先去掉 AAAA 记录。
    ///
    /// **相近的码**
    ///
    /// - [521](HttpStatus::WebServerIsDown) 源站拒绝连接：能 `traceroute` 到机器、只是端口拒绝，不是 523，是 521。
    /// - [522](HttpStatus::ConnectionTimedOut) 连接超时：没有路由的地址不一定有设备回报，没人回报的话 Cloudflare 等到最后，给的是 522。
    /// - [530](HttpStatus::OriginUnavailable) 源站不可用：源站写的是主机名又解析不出来，是 530（内容里带 1016）；解析出了 IP 却走不到，是 523。
    ///
    /// 出自 Cloudflare · 规范：[Cloudflare 5xx errors 第 523 节](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// There is no usable path from Cloudflare to the address of the origin, commonly because some device in between has no route for it. The name has been resolved already, otherwise it would be 530; what fails is routing.
    ///
    /// The software on the origin is not involved and may be running perfectly. Visitors cannot get round it either, as all of them go through Cloudflare.
    ///
    /// **When it occurs**
    ///
    /// - The A record holds an address that the provider has taken back, and nobody announces a route to it any more.
    /// - A route for `172.0.0.0/8` in an AWS VPC is too broad: replies meant for Cloudflare\'s `172.64.0.0/13` are sent to a private destination.
    /// - A data center withdraws its prefix during a BGP fault, and all sites behind it report 523 together.
    ///
    /// **What to do**
    ///
    /// Callers: there is nothing to do but wait, perhaps with a look at the status page of the site\'s host.
    ///
    /// Operators: compare the A and AAAA records with the addresses the machine really has. Run `mtr` from outside and from the origin, note where each one ends, and take the result to the provider. If IPv6 is not in working order, remove the AAAA record for now.
    ///
    /// **Which code to use**
    ///
    /// - [521](HttpStatus::WebServerIsDown) Web Server Is Down: When `traceroute` gets through to the machine and only the port refuses, the code is 521 and the network is fine.
    /// - [522](HttpStatus::ConnectionTimedOut) Connection Timed Out: Not every missing route is reported by a router; where none speaks up, Cloudflare waits in vain and answers 522.
    /// - [530](HttpStatus::OriginUnavailable) Origin Unavailable: If the origin is given by name and the name cannot be resolved, that is 530 with a 1016 in its content; an address that resolves but cannot be reached is 523.
    ///
    /// Defined by Cloudflare · Specification: [Cloudflare 5xx errors section 523](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/) · retry later
    ///
    /// </div>
    #[doc(alias = "523")]
    #[doc(alias = "Origin Is Unreachable")]
    #[doc(alias = "源站不可达")]
    #[doc(alias = "无法访问源站")]
    #[doc(alias = "路由不可达")]
    #[doc(alias = "没有路由")]
    #[doc(alias = "CDN")]
    #[doc(alias = "no route to host")]
    #[doc(alias = "host unreachable")]
    #[doc(alias = "BGP")]
    #[doc(alias = "mtr")]
    #[doc(alias = "traceroute")]
    OriginIsUnreachable = 523,

    /// **524 A Timeout Occurred** · 源站响应超时
    ///
    /// <div lang="zh-Hans">
    ///
    /// 连接建好了，请求也送到了，源站却迟迟不给 HTTP 响应，Cloudflare 等满时限（Proxy Read Timeout，文档现为 120 秒，以前是 100 秒）就不等了。请求体写不过去也算：写超时 30 秒，不能调。
    ///
    /// 源站多半还在干活。导出、批处理之类的任务可能在访客看到错误之后照样做完，所以重发之前先看结果。
    ///
    /// **什么时候出现**
    ///
    /// - 后台点“导出全年订单”，SQL 跑了三分钟，浏览器等满两分钟就显示 524，文件后来其实生成了。
    /// - AI 应用的接口不开流式输出，一口气要算好几分钟；改成 SSE 边算边发，或者拆成“提交、查询”两个接口。
    /// - Enterprise 客户把 `proxy_read_timeout` 调到 600 秒（上限 6000），同一个报表接口就不再报错。
    ///
    /// **怎么办**
    ///
    /// 调用方：缩小时间范围、分页取数；不要立刻重试重活，否则源站上会同时跑着好几份。
    ///
    /// 服务方：长任务改成异步，先回 202 和查询地址。实在要同步，就把这条接口放到仅 DNS 的子域上，不经 Cloudflare 代理。记录每个请求的耗时，找到慢的那几条。
    ///
    /// **相近的码**
    ///
    /// - [504](HttpStatus::GatewayTimeout) 网关超时：意思相当于“等不到上游应答”的 504；在 Cloudflare 后面看到的 504，往往是源站自己的 nginx 先等不及，再由 Cloudflare 转出来。
    /// - [520](HttpStatus::WebServerReturnedAnUnknownError) 源站返回未知错误：源站若自己先超时、断开连接，Cloudflare 拿到的是空的或残缺的响应，报 520；Cloudflare 的计时器先走完，才是 524。
    /// - [522](HttpStatus::ConnectionTimedOut) 连接超时：524 能连上、包也有人确认，只差应答；522 连最底下的 TCP 确认都没拿到。
    ///
    /// 出自 Cloudflare · 规范：[Cloudflare 5xx errors 第 524 节](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The connection stands and the request has been delivered, but no HTTP response comes within the Proxy Read Timeout of Cloudflare, 120 seconds in current documentation and 100 in older. A request body that cannot be written out counts as well; that limit is 30 seconds and fixed.
    ///
    /// Very likely the origin is still at work. An export or batch job may finish after its visitor has seen the error, so look at the outcome before asking for it again.
    ///
    /// **When it occurs**
    ///
    /// - Somebody exports a year of orders; the query takes three minutes, the browser shows 524 after two, and the file is there all the same a little later.
    /// - An AI application computes for minutes without streaming. Sending events as they come, or splitting it into one call to submit and one to poll, keeps it below the limit.
    /// - An Enterprise customer raises `proxy_read_timeout` to 600 seconds, of at most 6000, and the same report goes through.
    ///
    /// **What to do**
    ///
    /// Callers: ask for less at a time, and do not repeat a heavy request at once, lest several copies of it run side by side.
    ///
    /// Operators: make long work asynchronous, with 202 and an address to poll. If it has to be synchronous, put it on a subdomain that is DNS only. Log the duration of each request to find the slow ones.
    ///
    /// **Which code to use**
    ///
    /// - [504](HttpStatus::GatewayTimeout) Gateway Timeout: In meaning it is a 504 for a response that did not come; a plain 504 behind Cloudflare often stems from a proxy at the origin that lost patience first.
    /// - [520](HttpStatus::WebServerReturnedAnUnknownError) Web Server Returned an Unknown Error: If the origin gives up first and drops the connection, Cloudflare is left with an empty or broken response and says 520; only its own timer produces 524.
    /// - [522](HttpStatus::ConnectionTimedOut) Connection Timed Out: Here packets were acknowledged and only the answer is missing; with 522 not even the acknowledgement came.
    ///
    /// Defined by Cloudflare · Specification: [Cloudflare 5xx errors section 524](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/) · retry later
    ///
    /// </div>
    #[doc(alias = "524")]
    #[doc(alias = "A Timeout Occurred")]
    #[doc(alias = "源站响应超时")]
    #[doc(alias = "发生超时")]
    #[doc(alias = "响应超时")]
    #[doc(alias = "接口超时")]
    #[doc(alias = "100 秒")]
    #[doc(alias = "120 秒")]
    #[doc(alias = "长任务")]
    #[doc(alias = "CDN")]
    #[doc(alias = "proxy read timeout")]
    #[doc(alias = "proxy_read_timeout")]
    #[doc(alias = "slow query")]
    #[doc(alias = "long polling")]
    TimeoutOccurred = 524,

    /// **525 SSL Handshake Failed** · SSL 握手失败
    ///
    /// <div lang="zh-Hans">
    ///
    /// TCP 连上了，TLS 却没握成。说的是 Cloudflare 到源站那一段，与访客浏览器里的锁无关；只有 SSL/TLS 模式为 Full 或更严格时才会出现，因为 Flexible 回源根本不加密。
    ///
    /// 握手失败不等于证书不可信。证书能看到、但验不过的是 526；525 通常是端口上没有 TLS、套件谈不拢，或者握到一半被断开。
    ///
    /// **什么时候出现**
    ///
    /// - 源站的 443 上跑的是明文 HTTP，`openssl s_client -connect 203.0.113.5:443 -servername example.com` 报 `wrong version number`。
    /// - 源站只留了几个老套件，与 Cloudflare 提供的没有交集，nginx 错误日志里是 `no shared cipher`。
    /// - Cloud Foundry 的 gorouter 也用 525：路由注册成 TLS，应用实例却不会 TLS。
    ///
    /// **怎么办**
    ///
    /// 调用方：稍等再试；间歇出现时重试常能成功，一直出现就得等站长修。
    ///
    /// 服务方：源站装上证书（自己申请或用 Cloudflare Origin CA 都行），打开 443 并支持 SNI，套件至少留几个现代的。偶发的 525 去看 TLS 报错日志，多半是过载或中间设备在重置连接。
    ///
    /// **相近的码**
    ///
    /// - [497](HttpStatus::HttpRequestSentToHttpsPort) HTTP 请求发到了 HTTPS 端口：同是明文撞上加密，方向相反：497 是客户端拿明文去敲 HTTPS 端口，525 里则可能是源站在 HTTPS 端口上只会说明文。
    /// - [526](HttpStatus::InvalidSslCertificate) SSL 证书无效：先看模式：Full 不验证书，只会出 525；Full (strict) 两个都可能，握不成是 525，握成了证书不合格是 526。
    ///
    /// 出自 Cloudflare · 规范：[Cloudflare 5xx errors 第 525 节](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// TCP succeeded, TLS did not. This concerns the stretch from Cloudflare to the origin, not the padlock in the visitor\'s browser, and arises only in the SSL/TLS mode Full or a stricter one, as Flexible does not encrypt that stretch at all.
    ///
    /// A failed handshake is not the same as an untrusted certificate: one that was seen and did not pass is 526. Here the port usually speaks no TLS, no common cipher suite exists, or the connection breaks midway.
    ///
    /// **When it occurs**
    ///
    /// - Port 443 of the origin serves plain HTTP: `openssl s_client` with `-servername example.com` reports `wrong version number`.
    /// - The origin kept only a few old cipher suites, none of which Cloudflare offers, and nginx logs `no shared cipher`.
    /// - The gorouter of Cloud Foundry has the same number for a route registered with TLS whose backend does not speak it.
    ///
    /// **What to do**
    ///
    /// Callers: wait and try again; an intermittent failure often passes, a steady one is for the owner to mend.
    ///
    /// Operators: install a certificate on the origin, your own or one from Cloudflare Origin CA, open 443, support SNI and keep some modern cipher suites. For sporadic cases read the TLS errors in the log; overload or a box in between that resets connections is likely.
    ///
    /// **Which code to use**
    ///
    /// - [497](HttpStatus::HttpRequestSentToHttpsPort) HTTP Request Sent to HTTPS Port: Plain text meets encryption in both, the other way round: for 497 the client speaks plainly to an HTTPS port, for 525 it may be the origin\'s port that speaks plainly to a TLS client.
    /// - [526](HttpStatus::InvalidSslCertificate) Invalid SSL Certificate: The mode narrows it down: Full does not verify and so knows 525 only; Full (strict) has 525 for a handshake that breaks off and 526 for a certificate that fails the check.
    ///
    /// Defined by Cloudflare · Specification: [Cloudflare 5xx errors section 525](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/) · retry later
    ///
    /// </div>
    #[doc(alias = "525")]
    #[doc(alias = "SSL Handshake Failed")]
    #[doc(alias = "SSL 握手失败")]
    #[doc(alias = "TLS 握手失败")]
    #[doc(alias = "HTTPS 回源")]
    #[doc(alias = "加密套件")]
    #[doc(alias = "握手异常")]
    #[doc(alias = "CDN")]
    #[doc(alias = "SNI")]
    #[doc(alias = "TLS handshake")]
    #[doc(alias = "cipher suite")]
    #[doc(alias = "no shared cipher")]
    #[doc(alias = "Full strict")]
    #[doc(alias = "gorouter")]
    SslHandshakeFailed = 525,

    /// **526 Invalid SSL Certificate** · SSL 证书无效
    ///
    /// <div lang="zh-Hans">
    ///
    /// 源站出示的证书没有通过 Cloudflare 的校验：过期、吊销、自签名、域名对不上，任一条都会。站点的 SSL/TLS 模式是 Full (strict) 或企业版的 Strict (SSL-Only Origin Pull) 时才做这项校验。
    ///
    /// 访客浏览器看到的是 Cloudflare 边缘那张证书，一切正常，所以点“继续访问”这类办法在这里不存在。Cloudflare Gateway（Zero Trust）和 Workers 的子请求也会产生 526，Cloud Foundry 的 gorouter 不信任后端证书时同样用它。
    ///
    /// **什么时候出现**
    ///
    /// - Let\'s Encrypt 证书到期，续期几周前就开始失败：源站用的是 TLS-ALPN-01 验证，而 Cloudflare 代理自己终结 TLS，验证握手到不了源站。
    /// - 证书只签了 `example.com`，新加的 `api.example.com` 也回源到这台机器，主机名不在 SAN 里。
    /// - Worker 里 `fetch` 一个不经 Cloudflare 代理的外部主机，一律按 strict 校验，对方是自签名证书就得到 526。
    ///
    /// **怎么办**
    ///
    /// 调用方：没有可改的，通知站长；不要把它当成自己机器的时钟或根证书问题去折腾。
    ///
    /// 服务方：换一张有效的证书，或用 Cloudflare Origin CA 签发的长期证书（Cloudflare 认，浏览器不认，只适合放在代理后面）。自签名的可以加进 Custom Origin Trust Store。改回 Full 只能救急，因为那样就不再验证对面是谁。
    ///
    /// **相近的码**
    ///
    /// - [495](HttpStatus::SslCertificateError) SSL 证书错误：验的不是同一张：495 是 nginx 校验客户端带来的证书没过，526 是 CDN 校验源站的证书没过。
    /// - [525](HttpStatus::SslHandshakeFailed) SSL 握手失败：526 要换的是证书，525 要查的是端口、套件和 SNI；都用 `openssl s_client` 看，能打印出证书的就朝 526 想。
    ///
    /// 出自 Cloudflare · 规范：[Cloudflare 5xx errors 第 526 节](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/) · 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The certificate of the origin did not pass the check of Cloudflare, being expired, revoked, self-signed or made out to another name. For a site it takes place in the SSL/TLS mode Full (strict) and in Strict (SSL-Only Origin Pull), which Enterprise customers have.
    ///
    /// Visitors are shown the edge certificate, which is in order, so there is no warning for them to click through. Cloudflare Gateway in Zero Trust and subrequests of Workers can produce this as well, and the gorouter of Cloud Foundry sends it when it does not trust the certificate of a backend.
    ///
    /// **When it occurs**
    ///
    /// - A certificate from Let\'s Encrypt expires, since renewal has been failing for weeks: the origin relies on the TLS-ALPN-01 challenge, which cannot get past a proxy that terminates TLS.
    /// - The certificate names `example.com` only, and the new `api.example.com` is served by the same machine without being among its alternative names.
    /// - A Worker fetches from a host outside Cloudflare, where strict verification always applies, and meets a self-signed certificate.
    ///
    /// **What to do**
    ///
    /// Callers: tell the owner. It has nothing to do with the clock or the root certificates of your own machine.
    ///
    /// Operators: install a valid certificate, or one of the long-lived ones of Cloudflare Origin CA, which Cloudflare trusts and browsers do not. A self-signed one can be put into the Custom Origin Trust Store. Going back to Full is a stopgap that gives up verifying who is at the other end.
    ///
    /// **Which code to use**
    ///
    /// - [495](HttpStatus::SslCertificateError) SSL Certificate Error: Different certificates are judged: 495 is nginx rejecting one presented by the client, 526 a CDN rejecting one presented by the origin.
    /// - [525](HttpStatus::SslHandshakeFailed) SSL Handshake Failed: A 526 calls for another certificate, a 525 for a look at port, suites and SNI; if `openssl s_client` manages to print a certificate, suspect the former.
    ///
    /// Defined by Cloudflare · Specification: [Cloudflare 5xx errors section 526](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/) · do not retry
    ///
    /// </div>
    #[doc(alias = "526")]
    #[doc(alias = "Invalid SSL Certificate")]
    #[doc(alias = "SSL 证书无效")]
    #[doc(alias = "无效的 SSL 证书")]
    #[doc(alias = "证书过期")]
    #[doc(alias = "证书不受信任")]
    #[doc(alias = "自签名证书")]
    #[doc(alias = "CDN")]
    #[doc(alias = "Full (strict)")]
    #[doc(alias = "Origin CA")]
    #[doc(alias = "expired certificate")]
    #[doc(alias = "self-signed")]
    #[doc(alias = "gorouter")]
    #[doc(alias = "Zero Trust")]
    InvalidSslCertificate = 526,

    /// **527 Railgun Error** · Railgun 错误
    ///
    /// <div lang="zh-Hans">
    ///
    /// Cloudflare 与源站那边的 Railgun 监听程序之间出了问题。Railgun 是 Cloudflare 早年的加速方案：源站装一个监听程序，两端只传动态页面的差异部分。
    ///
    /// 该产品已在 2024 年 1 月停用，527 随之成为历史，Cloudflare 现在的错误文档不再列出它。旧文档里它叫“Railgun Listener to origin error”，成因除了防火墙和丢包，还有监听程序自己连源站超时、被拒或 TLS 握手失败。今天还收到 527，更可能是别的系统自编的号码。
    ///
    /// **什么时候出现**
    ///
    /// - 2024 年以前的旧日志里有一批 527，时间与 Railgun 监听程序重启、或出口防火墙变更对得上。
    /// - 监控规则、重试名单里按“520 到 527”写了一整段；527 留着无害，但不会再命中。
    ///
    /// **怎么办**
    ///
    /// 调用方：当作普通的回源故障，稍后重试。
    ///
    /// 服务方：源站上若还残留 Railgun 监听程序，把它卸掉；要加速动态内容，改用 Cloudflare 现行的方案，如 Argo Smart Routing 和分层缓存。
    ///
    /// **相近的码**
    ///
    /// - [520](HttpStatus::WebServerReturnedAnUnknownError) 源站返回未知错误：Railgun 退场之后，回源途中说不清的问题都归到 520；新写的规则以它为准。
    ///
    /// 出自 Cloudflare · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Something went wrong between Cloudflare and the Railgun listener at the origin. Railgun was an accelerator of earlier years: a program beside the origin exchanged only the differences of dynamic pages with Cloudflare.
    ///
    /// It was discontinued in January 2024 and the code went with it. The present error pages of Cloudflare do not list 527. The former ones called it Railgun Listener to origin error and named firewalls and packet loss as causes, besides a listener whose own connection to the origin timed out, was refused or failed over TLS. Should it turn up today, some other system has more likely made up the number.
    ///
    /// **When it occurs**
    ///
    /// - Logs from before 2024 hold a burst of them at the time when the listener was restarted or a firewall was changed.
    /// - An alert or a retry list covers everything from 520 to 527; the last number does no harm there but will not match any more.
    ///
    /// **What to do**
    ///
    /// Callers: treat it like any trouble between a CDN and its origin, and try later.
    ///
    /// Operators: uninstall a listener that is still around. For dynamic content look at what Cloudflare offers now, such as Argo Smart Routing or tiered caching.
    ///
    /// **Which code to use**
    ///
    /// - [520](HttpStatus::WebServerReturnedAnUnknownError) Web Server Returned an Unknown Error: With Railgun gone, whatever goes wrong inexplicably on the way to the origin is 520; write new rules for that one.
    ///
    /// Defined by Cloudflare · retry later
    ///
    /// </div>
    #[doc(alias = "527")]
    #[doc(alias = "Railgun Error")]
    #[doc(alias = "Railgun 错误")]
    #[doc(alias = "Railgun")]
    #[doc(alias = "Railgun Listener to Origin Error")]
    #[doc(alias = "rg-listener")]
    #[doc(alias = "动态加速")]
    #[doc(alias = "CDN")]
    #[doc(alias = "已停用")]
    #[doc(alias = "discontinued")]
    RailgunError = 527,

    /// **529 Site is overloaded** · 站点过载
    ///
    /// <div lang="zh-Hans">
    ///
    /// 服务整体过载，新请求先不接。在 Qualys SSL Labs 的检测 API 里，文档特意说明这不是某个调用方造成的；调用方自己太快，另有 429。
    ///
    /// 529 没有标准定义，是各家自选的号码。Anthropic 的 Claude API 也用它，错误类型是 `overloaded_error`，同样指平台对所有用户都忙。两家都把它看作暂时状况，等一等就能恢复。
    ///
    /// **什么时候出现**
    ///
    /// - CI 夜间任务调 `https://api.ssllabs.com/api/v4/analyze` 给一批域名打分，赶上高峰，拿到 529；文档建议睡上半小时左右并加随机量。
    /// - Claude API 高峰期返回 529 和 `overloaded_error`，官方 SDK 先按指数退避自动重试两次，仍不行才抛给你的代码。
    ///
    /// **怎么办**
    ///
    /// 调用方：退避加抖动，次数封顶；不要一见 5xx 就立刻重发。长期跑批的，把时间挪到低峰，并准备降级方案。
    ///
    /// 服务方：自己的服务用 503 加 `Retry-After` 就够了，通用的客户端和代理都认得；529 在不少库里根本没有名字，只会按普通 5xx 处理。
    ///
    /// **相近的码**
    ///
    /// - [429](HttpStatus::TooManyRequests) 请求过多：问“是我太快，还是大家太多”：前者 429，降自己的速度有用；后者 529，降速只是不添乱，额度也没有用超。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：意思上是 503 的一个细分。SSL Labs 同时用两个：503 是服务不在（如维护），建议等十几分钟；529 是服务在、但太忙，建议等更久。
    ///
    /// 出自 Qualys · 规范：[SSL Labs API v4 第 Error Response Status Codes 节](https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The service as a whole is overloaded and takes nothing new for the moment. The API of Qualys SSL Labs, known for the code, points out that the client is not to blame; a client that is too fast gets 429 there.
    ///
    /// No standard defines it; services have picked the number for themselves. The Claude API of Anthropic uses it too, with the error type `overloaded_error`, again for load across all users. For both it is a passing condition.
    ///
    /// **When it occurs**
    ///
    /// - A nightly job grades a list of domains through `https://api.ssllabs.com/api/v4/analyze` and hits a busy hour; the documentation suggests sleeping for something like half an hour, with some randomness.
    /// - The Claude API answers `overloaded_error` at peak time; the official SDKs retry twice with exponential backoff before your code is told.
    ///
    /// **What to do**
    ///
    /// Callers: back off with jitter and stop after a few attempts. Batch work is better moved to quieter hours, and a fallback should be at hand.
    ///
    /// Operators: for a service of your own, 503 with `Retry-After` says the same and is understood by every client and proxy; many libraries have no name for 529 and treat it as just another 5xx.
    ///
    /// **Which code to use**
    ///
    /// - [429](HttpStatus::TooManyRequests) Too Many Requests: Is it my pace or the crowd? 429 is the former and slowing down cures it; 529 is the latter and says nothing about your quota.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: In substance a special case of 503. SSL Labs uses both, 503 for a service that is away, say for maintenance, and 529 for one that is there but swamped, with the longer wait.
    ///
    /// Defined by Qualys · Specification: [SSL Labs API v4 section Error Response Status Codes](https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md) · retry later
    ///
    /// </div>
    #[doc(alias = "529")]
    #[doc(alias = "Site is overloaded")]
    #[doc(alias = "站点过载")]
    #[doc(alias = "服务过载")]
    #[doc(alias = "系统繁忙")]
    #[doc(alias = "服务器繁忙")]
    #[doc(alias = "overloaded")]
    #[doc(alias = "overloaded_error")]
    #[doc(alias = "SSL Labs")]
    #[doc(alias = "Qualys")]
    #[doc(alias = "Anthropic")]
    #[doc(alias = "Claude API")]
    #[doc(alias = "backoff")]
    SiteIsOverloaded = 529,

    /// **530 Origin Unavailable** · 源站不可用
    ///
    /// <div lang="zh-Hans">
    ///
    /// 在 Cloudflare，530 只是个外壳，真正的原因是内容里那个 1xxx 编号，最典型的是解析不出源站主机名。它没有官方短语，“Origin Unavailable”只见于二手列表，未经证实。
    ///
    /// 同一个号码还有别家的用法：Pantheon 用它表示长期没有动静的沙盒站点被冻结，Shopify 用它表示源站 DNS 错误。先弄清是谁发的，再谈怎么办。
    ///
    /// **什么时候出现**
    ///
    /// - CNAME 指向的主机名已被删除，页面写着 `Error 1016`（Origin DNS error），HTTP 状态码是 530。
    /// - 用 `cloudflared` 开的隧道，本机进程退出了，外面访问得到 530，内容里是 `1033`。
    /// - Pantheon 上几个月没有提交代码的沙盒站点，请求一律得到 `530 Site Frozen`，到控制台点“Unfreeze site”才恢复。
    ///
    /// **怎么办**
    ///
    /// 调用方：记下内容里的 1xxx 编号和 Ray ID 再报障，光说 530 没有用；其余只能等。
    ///
    /// 服务方：1016 查 DNS 记录和 CNAME 目标能否解析，1033 查 `cloudflared` 是否在跑、能否出网。Pantheon 的解冻即可；Shopify 的先看它的状态页。
    ///
    /// **相近的码**
    ///
    /// - [520](HttpStatus::WebServerReturnedAnUnknownError) 源站返回未知错误：520 是连上了源站、却没拿到像样的响应；530 里源站多半还没被联系上，要读的是 1xxx 说明而不是源站日志。
    /// - [523](HttpStatus::OriginIsUnreachable) 源站不可达：530 常卡在“源站是哪台”，名字没解析出来；523 已经有了 IP，卡在“怎么走到”。
    ///
    /// 出自 Cloudflare · 规范：[Cloudflare 5xx errors 第 530 节](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// At Cloudflare this is only a wrapping: the reason is the 1xxx number in the content, typically one saying that the hostname of the origin cannot be resolved. Its documentation gives no reason phrase; the one above comes from secondary lists and is unconfirmed.
    ///
    /// Others use the number differently. For Pantheon it means a sandbox site frozen for lack of activity, for Shopify an error of the origin\'s DNS. Find out who is speaking before deciding what to do.
    ///
    /// **When it occurs**
    ///
    /// - A CNAME points at a host that has been deleted: the page shows `Error 1016`, Origin DNS error, under the status 530.
    /// - The `cloudflared` process of a tunnel has exited; visitors get the code with `1033` in the content.
    /// - A Pantheon sandbox without commits for some months answers every request with `530 Site Frozen` until somebody presses Unfreeze site in the dashboard.
    ///
    /// **What to do**
    ///
    /// Callers: report the 1xxx number and the Ray ID along with it, since 530 by itself tells nobody anything. The rest is waiting.
    ///
    /// Operators: for 1016 see whether the records and the target of the CNAME resolve, for 1033 whether `cloudflared` runs and can reach the network. On Pantheon unfreeze the site; with Shopify look at its status page.
    ///
    /// **Which code to use**
    ///
    /// - [520](HttpStatus::WebServerReturnedAnUnknownError) Web Server Returned an Unknown Error: With 520 the origin was reached and gave no usable answer; with 530 it has probably never been contacted, and the explanation to read is the 1xxx page, not the origin\'s log.
    /// - [523](HttpStatus::OriginIsUnreachable) Origin Is Unreachable: 530 usually fails at finding out which address the origin has, 523 at getting to an address already known.
    ///
    /// Defined by Cloudflare · Specification: [Cloudflare 5xx errors section 530](https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/) · retry later
    ///
    /// </div>
    #[doc(alias = "530")]
    #[doc(alias = "Origin Unavailable")]
    #[doc(alias = "源站不可用")]
    #[doc(alias = "源站 DNS 错误")]
    #[doc(alias = "源站解析失败")]
    #[doc(alias = "站点已冻结")]
    #[doc(alias = "隧道断开")]
    #[doc(alias = "CDN")]
    #[doc(alias = "Error 1016")]
    #[doc(alias = "Error 1033")]
    #[doc(alias = "Origin DNS Error")]
    #[doc(alias = "Site is frozen")]
    #[doc(alias = "Site Frozen")]
    #[doc(alias = "cloudflared")]
    #[doc(alias = "Pantheon")]
    #[doc(alias = "Shopify")]
    OriginUnavailable = 530,

    /// **540 Temporarily Disabled** · 暂时停用
    ///
    /// <div lang="zh-Hans">
    ///
    /// Shopify API 的自定义状态码：你请求的这个端点被临时关掉了，很快会重新开放。停用的是单个端点，不是整个平台，其他接口可能照常。
    ///
    /// 标准里没有 540，也没见别家这样用；通用的 HTTP 库不认识它，一般按普通 5xx 处理。
    ///
    /// **什么时候出现**
    ///
    /// - 平台处理故障期间关掉一个 Admin API 端点，应用对它的调用全部得到 540，同一令牌调别的端点正常。
    /// - 应用里的重试名单只写了 429、502、503、504，遇到 540 直接抛异常，同步任务当场中断。
    ///
    /// **怎么办**
    ///
    /// 调用方：退避重试，同时看 <https://www.shopifystatus.com/> 有没有公告；把任务放回队列，不要丢弃。重试规则按“未知 5xx 一律当暂时故障”来写，比逐个列号码稳妥。
    ///
    /// 服务方：自己的接口要临时下线，用 503 加 `Retry-After`，不要学这个号码。
    ///
    /// **相近的码**
    ///
    /// - [501](HttpStatus::NotImplemented) 未实现：在 Shopify，端点对你这家店根本没有（例如只给 Plus 店铺），是 501，等也没用；540 过一阵会回来。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：Shopify 的 503 说的是服务器当前不可用，540 说的是这一个端点被人为停用；应对方法一样，都是等。
    ///
    /// 出自 Shopify · 规范：[Shopify API response status and error codes](https://shopify.dev/docs/api/usage/response-codes) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// A code of the Shopify API: the endpoint you asked for has been switched off for a while and is expected back soon. It speaks of one endpoint and not of the platform; others may be working as always.
    ///
    /// No standard knows 540, nobody else is known to use it, and generic HTTP libraries will handle it as some 5xx.
    ///
    /// **When it occurs**
    ///
    /// - During an incident the platform takes one endpoint of the Admin API out of service: calls to it yield 540 while the same token works elsewhere.
    /// - An app retries after 429, 502, 503 and 504 only, so that an unexpected 540 aborts its synchronization.
    ///
    /// **What to do**
    ///
    /// Callers: retry with backoff, look for an announcement at <https://www.shopifystatus.com/> and put the task back into its queue. A rule that takes any unknown 5xx for temporary is sturdier than a list of numbers.
    ///
    /// Operators: to take an endpoint of your own off line, send 503 with `Retry-After` instead of imitating this.
    ///
    /// **Which code to use**
    ///
    /// - [501](HttpStatus::NotImplemented) Not Implemented: At Shopify 501 means that the endpoint does not exist for this shop, for example because it is reserved to Plus; it will not appear, whereas what is 540 comes back.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: Shopify has 503 for a server that is unavailable and 540 for a single endpoint turned off on purpose; the client waits in either case.
    ///
    /// Defined by Shopify · Specification: [Shopify API response status and error codes](https://shopify.dev/docs/api/usage/response-codes) · retry later
    ///
    /// </div>
    #[doc(alias = "540")]
    #[doc(alias = "Temporarily Disabled")]
    #[doc(alias = "暂时停用")]
    #[doc(alias = "接口停用")]
    #[doc(alias = "端点停用")]
    #[doc(alias = "临时关闭")]
    #[doc(alias = "Shopify API")]
    #[doc(alias = "endpoint disabled")]
    #[doc(alias = "Admin API")]
    TemporarilyDisabled = 540,

    /// **561 Unauthorized** · 身份提供方认证失败
    ///
    /// <div lang="zh-Hans">
    ///
    /// AWS 的应用负载均衡器（ALB）在监听规则里配了用户认证，替应用去找身份提供方（IdP，如 Cognito 或其他 OIDC 服务）认证用户，IdP 却回了一个错误码。561 由 ALB 生成，请求还没有到达后端。
    ///
    /// 短语与 401 相同，含义不同：不是访客忘了登录，而是登录流程走到 IdP 那里出了错。根子通常在配置，访客换密码无济于事。Pantheon 也用 561，说的却是环境里没有检测到站点（No site detected）。
    ///
    /// **什么时候出现**
    ///
    /// - IdP 那边轮换了客户端密钥，ALB 规则里还是旧的，用授权码换令牌时被 IdP 回了错误；AWS 的排障文章把密钥不一致列在 401 名下，两个码都要留意。
    /// - ALB 访问日志里这条记录的 `elb_status_code` 是 561，`error_reason` 字段给出原因码，例如 `AuthTokenEpRequestFailed`，即令牌端点回了非 2xx。
    ///
    /// **怎么办**
    ///
    /// 调用方：从应用首页重新登录一次，不要刷新带 `code` 参数的回调地址，授权码只能用一次；还不行就报给管理员。
    ///
    /// 服务方：先查访问日志里的原因码，再逐项核对签发者、授权端点、令牌端点、客户端 ID 和密钥、授权范围；IdP 登记的回调地址应为 `https://域名/oauth2/idpresponse`。
    ///
    /// **相近的码**
    ///
    /// - [401](HttpStatus::Unauthorized) 未认证：ALB 两个都会发：规则设为拒绝未认证用户、或 IdP 拒绝了访问，是 401；IdP 在认证过程中报错，是 561。
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：ALB 连不上 IdP 的令牌端点或用户信息端点，或者对方 5 秒没应答，报的是 500，要查网络出口；IdP 答了、答的是错误，才是 561。
    ///
    /// 出自 AWS ELB · 规范：[Troubleshoot your Application Load Balancers 第 HTTP 561 节](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// An AWS Application Load Balancer has a listener rule that authenticates users, and the identity provider, Cognito or another OIDC service, returned an error code while doing so. The balancer makes this response itself; the request has not reached a target.
    ///
    /// It shares its phrase with 401 but not its meaning. The visitor did not forget to log in: the login got as far as the provider and failed there, mostly over configuration, which no other password will mend. Pantheon has the same number for something else, an environment in which no site was detected.
    ///
    /// **When it occurs**
    ///
    /// - The client secret was rotated at the provider but not in the rule, and exchanging the authorization code is answered with an error; AWS lists such a mismatch under 401, so be prepared for either code.
    /// - In the access log of the balancer the entry has 561 as `elb_status_code`, and the field `error_reason` names the cause, for example `AuthTokenEpRequestFailed` for a response other than 2xx from the token endpoint.
    ///
    /// **What to do**
    ///
    /// Callers: start over from the front page of the application. Do not reload a callback address with a `code` in it, as such a code is good for one use. If that fails, tell the administrator.
    ///
    /// Operators: look up the reason in the access log, then compare issuer, authorization and token endpoint, client id, secret and scopes with the provider. The callback registered there should be `/oauth2/idpresponse` on your domain.
    ///
    /// **Which code to use**
    ///
    /// - [401](HttpStatus::Unauthorized) Unauthorized: The balancer sends both: 401 where the rule denies whoever is not logged in or the provider denied access, 561 where the provider reported an error.
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: If the balancer cannot reach the token or user info endpoint, or waits there for over 5 seconds, it says 500 and the network is to be checked; a provider that answers with an error makes it 561.
    ///
    /// Defined by AWS ELB · Specification: [Troubleshoot your Application Load Balancers section HTTP 561](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "561")]
    #[doc(alias = "Unauthorized")]
    #[doc(alias = "身份提供方认证失败")]
    #[doc(alias = "ALB")]
    #[doc(alias = "负载均衡认证")]
    #[doc(alias = "单点登录")]
    #[doc(alias = "登录失败")]
    #[doc(alias = "身份提供商")]
    #[doc(alias = "OIDC")]
    #[doc(alias = "Cognito")]
    #[doc(alias = "IdP")]
    #[doc(alias = "identity provider")]
    #[doc(alias = "error_reason")]
    #[doc(alias = "idpresponse")]
    #[doc(alias = "AuthTokenEpRequestFailed")]
    #[doc(alias = "No site detected")]
    #[doc(alias = "Pantheon")]
    IdentityProviderUnauthorized = 561,

    /// **598 Network read timeout error** · 网络读取超时
    ///
    /// <div lang="zh-Hans">
    ///
    /// 据各种状态码列表的说法，某些 HTTP 代理用它告诉前面的客户端：与后面的连接建好了，读数据时超时。究竟是哪些代理、最早由谁使用，没有找到一手资料，只能看作未经证实的惯例。
    ///
    /// 它不在任何标准里。真在线上看到 598，多半是某个 SDK、网关或爬虫框架在内部造出来的，要到那个软件的文档或源码里去找含义。
    ///
    /// **什么时候出现**
    ///
    /// - Go 框架 Iris 的常量里有 `StatusNetworkReadTimeout`，但列入常量不等于服务器会主动发它。
    /// - 统计报表里冒出一批 598，原始访问日志却没有，最后发现是采集端给“读超时”补的占位值。
    ///
    /// **怎么办**
    ///
    /// 调用方：先弄清它是收到的还是本地生成的，抓个包就知道；按读超时处理，幂等请求退避后重试，写操作先核对结果。
    ///
    /// 服务方：不要发它。网关等不到上游数据，标准的码是 504。内部想区分两种超时，写进日志字段或响应头即可。
    ///
    /// **相近的码**
    ///
    /// - [504](HttpStatus::GatewayTimeout) 网关超时：要对外表达“上游迟迟没数据”，写 504；598 只有零星几个客户端库列进了重试名单，多数根本不认得。
    /// - [599](HttpStatus::NetworkConnectTimeout) 网络连接超时：按流传的说法，598 是连上之后读不到，599 是压根没连上；实际使用的软件并不都这么分。
    ///
    /// 出自 HTTP proxies · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Lists of status codes say that some HTTP proxies report with it a connection that was made behind them and then timed out while reading. Which proxies, and who began it, no primary source tells, so regard this as an unconfirmed convention.
    ///
    /// It belongs to no standard. Seen in earnest, it has probably been invented inside a client library, gateway or crawler, and only the documentation or source of that program can say what is meant.
    ///
    /// **When it occurs**
    ///
    /// - The Go framework Iris defines `StatusNetworkReadTimeout`; having a constant does not mean that a server ever sends it of its own accord.
    /// - A report shows some hundreds of them which no access log confirms: the collector had filled in the number for reads that timed out.
    ///
    /// **What to do**
    ///
    /// Callers: find out whether it was received or made up locally; a packet capture settles that. Then proceed as for a read timeout, repeating idempotent requests with a pause and looking into writes first.
    ///
    /// Operators: leave the number alone. A gateway that waits in vain has 504, and the kind of timeout can go into a log field or a header.
    ///
    /// **Which code to use**
    ///
    /// - [504](HttpStatus::GatewayTimeout) Gateway Timeout: To tell clients of an upstream that stays silent, use 504; a few client libraries have 598 on their retry lists, most do not know it at all.
    /// - [599](HttpStatus::NetworkConnectTimeout) Network Connect Timeout Error: By hearsay 598 had its connection and could not read from it, while 599 never had one; real programs do not all keep to the distinction.
    ///
    /// Defined by HTTP proxies · retry later
    ///
    /// </div>
    #[doc(alias = "598")]
    #[doc(alias = "Network read timeout error")]
    #[doc(alias = "网络读取超时")]
    #[doc(alias = "读超时")]
    #[doc(alias = "读取超时")]
    #[doc(alias = "代理超时")]
    #[doc(alias = "非标准状态码")]
    #[doc(alias = "read timeout")]
    #[doc(alias = "proxy timeout")]
    #[doc(alias = "unofficial")]
    NetworkReadTimeout = 598,

    /// **599 Network Connect Timeout Error** · 网络连接超时
    ///
    /// <div lang="zh-Hans">
    ///
    /// 各种列表称，有的代理用它表示自己连后端连不上、超时了；这一说法没有一手出处，当作未证实看待。
    ///
    /// 有据可查的是 Tornado：它的 HTTP 客户端在根本没拿到响应时抛出代码为 599 的异常，超时和连接中途断开都算。那是客户端本地的标记，线上没有传过这么一个状态码，服务器甚至可能不知道有人来过。
    ///
    /// **什么时候出现**
    ///
    /// - Tornado 的 `simple_httpclient` 抛 `HTTPTimeoutError`，`code` 为 599；源码注释说，这是出于历史原因模拟出来的响应码。
    /// - 基于 Tornado 的爬虫把 599 记进任务结果，页面上看着像对方返回的错误，其实是本机 DNS 或出口不通。
    ///
    /// **怎么办**
    ///
    /// 调用方：去看异常的文字，是超时、域名解析失败还是连接关闭；再调 `connect_timeout`、`request_timeout`（默认都是 20 秒），或减少并发，因为排队的时间也可能算进超时。
    ///
    /// 服务方：访问日志里找不到对应请求属于正常；自己的网关连不上后端，对外用 504 或 502，不用 599。
    ///
    /// **相近的码**
    ///
    /// - [504](HttpStatus::GatewayTimeout) 网关超时：504 是真有一个网关回了话，能看到它的响应头；599 常常只是本机客户端库的说法，没有任何响应头可看。
    /// - [598](HttpStatus::NetworkReadTimeout) 网络读取超时：Tornado 不用 598，读超时也报 599，所以在它那里别凭号码推断卡在哪一步。
    ///
    /// 出自 HTTP proxies, Tornado · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Lists say that some proxies use it when connecting to what lies behind them takes too long. No primary source for that has been found, and it should be taken as unconfirmed.
    ///
    /// What can be verified is Tornado: its HTTP client raises an exception with the code 599 when there was no response at all, be it a timeout or a connection closed midway. That is a label made on the client\'s side. No such status was ever on the wire, and the server may not even know of the attempt.
    ///
    /// **When it occurs**
    ///
    /// - `simple_httpclient` of Tornado raises `HTTPTimeoutError` with 599 as its `code`, a simulated response code kept, its source says, for historical reasons.
    /// - A crawler built on Tornado records 599 for a task; it looks like an error of the site, while really the crawler\'s own DNS or network is out of order.
    ///
    /// **What to do**
    ///
    /// Callers: read the message of the exception, which tells a timeout from a closed stream. Then adjust `connect_timeout` and `request_timeout`, both 20 seconds by default, or lower concurrency, since waiting in the client\'s queue may count as well.
    ///
    /// Operators: that no access log shows such a request is normal. A gateway of yours that cannot connect should answer 504 or 502.
    ///
    /// **Which code to use**
    ///
    /// - [504](HttpStatus::GatewayTimeout) Gateway Timeout: A 504 was really sent by some gateway and has header fields to inspect; a 599 is often the client library talking to itself, with none.
    /// - [598](HttpStatus::NetworkReadTimeout) Network read timeout error: Tornado knows no 598 and reports a slow read as 599 too, so do not infer from the number at which stage it got stuck.
    ///
    /// Defined by HTTP proxies, Tornado · retry later
    ///
    /// </div>
    #[doc(alias = "599")]
    #[doc(alias = "Network Connect Timeout Error")]
    #[doc(alias = "网络连接超时")]
    #[doc(alias = "连接超时")]
    #[doc(alias = "请求超时")]
    #[doc(alias = "爬虫")]
    #[doc(alias = "客户端超时")]
    #[doc(alias = "Tornado")]
    #[doc(alias = "HTTP 599")]
    #[doc(alias = "HTTPTimeoutError")]
    #[doc(alias = "simple_httpclient")]
    #[doc(alias = "pycurl")]
    #[doc(alias = "connect timeout")]
    NetworkConnectTimeout = 599,

    /// **783 Unexpected Token** · 意外的标记
    ///
    /// <div lang="zh-Hans">
    ///
    /// Shopify 的 API 文档列着它：请求里有 JSON 语法错误，数据转换不了。名字就是 JavaScript 解析器的那句 `Unexpected token`。
    ///
    /// 783 超出了 HTTP 的范围：RFC 9110 规定 100 到 599 以外的状态码无效，客户端收到后应当当作 5xx。可它讲的明明是请求写错了，照 5xx 去重试永远不会成功，这正是乱编号码的代价。
    ///
    /// **什么时候出现**
    ///
    /// - 请求体末尾多了一个逗号：`[1, 2, ]`，严格的 JSON 不允许。
    /// - PHP 项目用 Guzzle 调接口，`guzzlehttp/psr7` 不接受 600 及以上的状态码，抛出“Status code must be an integer value between 1xx and 5xx”，真正的错误内容反而看不到。
    ///
    /// **怎么办**
    ///
    /// 调用方：用序列化库生成 JSON，不要手拼；把发出的内容过一遍 `jq .` 或 `python -m json.tool`，并确认 `Content-Type: application/json`。遇到 600 以上的码，按“要改请求”处理，别进自动重试。
    ///
    /// 服务方：不要效仿。JSON 语法错误用 400，语义不对用 422；大于 599 的状态码，有的客户端库一见就抛异常，错误说明反而传不到人手里。
    ///
    /// **相近的码**
    ///
    /// - [400](HttpStatus::BadRequest) 错误请求：JSON 少括号、多逗号，标准答案就是 400；Shopify 自己的文档里，语法不对的请求也主要归在 400。
    /// - [422](HttpStatus::UnprocessableContent) 无法处理的内容：783 连解析都没过；解析过了、字段的值不合业务规则，Shopify 回的是 422，并在 `errors` 里说明。
    ///
    /// 出自 Shopify · 规范：[Shopify API response status and error codes](https://shopify.dev/docs/api/usage/response-codes) · 修改请求后再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The API documentation of Shopify has it for a request with a JSON syntax error, where data could not be converted. The name is that of the familiar message of JavaScript parsers.
    ///
    /// The number lies outside HTTP. Under RFC 9110 any value beyond 100 to 599 is invalid, and a client should process it like a 5xx. Yet the fault described is in the request, and repeating it as one repeats after a 5xx will never help: the price of inventing numbers.
    ///
    /// **When it occurs**
    ///
    /// - The body ends in a comma too many, as in `[1, 2, ]`, which strict JSON does not allow.
    /// - A PHP project meets a status of 600 or above through Guzzle: `guzzlehttp/psr7` throws the exception Status code must be an integer value between 1xx and 5xx, and the content with the real complaint is lost.
    ///
    /// **What to do**
    ///
    /// Callers: let a serializer produce the JSON and pass what you send through `jq .` or `python -m json.tool`; check `Content-Type: application/json` as well. Keep it out of automatic retries, since the request has to change.
    ///
    /// Operators: do not follow the example. Broken syntax is 400, sound syntax with impossible content 422, and a number beyond 599 makes some client libraries throw before anybody reads your explanation.
    ///
    /// **Which code to use**
    ///
    /// - [400](HttpStatus::BadRequest) Bad Request: A missing brace or a stray comma is plainly 400 by the standard, and Shopify, too, documents 400 for bad syntax in general.
    /// - [422](HttpStatus::UnprocessableContent) Unprocessable Content: 783 fails in the parser; a body that parses and then breaks a rule of the shop is 422, with the details in `errors`.
    ///
    /// Defined by Shopify · Specification: [Shopify API response status and error codes](https://shopify.dev/docs/api/usage/response-codes) · change the request before you retry
    ///
    /// </div>
    #[doc(alias = "783")]
    #[doc(alias = "Unexpected Token")]
    #[doc(alias = "意外的标记")]
    #[doc(alias = "JSON 语法错误")]
    #[doc(alias = "JSON 解析失败")]
    #[doc(alias = "非法状态码")]
    #[doc(alias = "Shopify API")]
    #[doc(alias = "invalid JSON")]
    #[doc(alias = "syntax error")]
    #[doc(alias = "trailing comma")]
    #[doc(alias = "Guzzle")]
    UnexpectedToken = 783,

    /// **999 Request denied** · 请求被拒
    ///
    /// <div lang="zh-Hans">
    ///
    /// LinkedIn 认为来访的是爬虫或脚本，不给看。状态行写作 `HTTP/1.1 999 Request denied`；它没有公开文档，判断依据据观察包括 `User-Agent`、来源 IP 和其他请求头，这些都是外界总结的，未获官方证实。
    ///
    /// 它不表示页面不存在，浏览器里打开往往正常。999 在 HTTP 的有效范围之外，按 RFC 9110 客户端应当当作 5xx，但等多久都一样，除非来访方式变了。
    ///
    /// **什么时候出现**
    ///
    /// - CI 里的死链检查（html-proofer、mkdocs-htmlproofer 之类）扫到作者的 LinkedIn 主页，报 999，构建失败，其实链接是好的。
    /// - `curl -I https://www.linkedin.com/in/someone` 得到 999，同一地址在浏览器里正常显示或跳到登录页。
    /// - 雅虎也用过这个号码，短语是 `Unable to process request at this time`；2007 年就有人在 Yahoo Pipes 上碰到，YQL 的文档说是请求太多、触发了限流，按标准该回 429。
    ///
    /// **怎么办**
    ///
    /// 调用方：链接检查里把 `linkedin.com` 排除，或把 999 当作“无法判断”而不是死链。需要数据就走 LinkedIn 的官方 API 并遵守其条款，不要靠换 UA、换代理去硬闯。
    ///
    /// 服务方：要拦爬虫，用 403 或 429，别用 999；有的客户端库见到 600 以上的状态码会直接抛异常。
    ///
    /// **相近的码**
    ///
    /// - [403](HttpStatus::Forbidden) 禁止访问：按标准，“认定你是机器人、不给看”就该是 403；999 只是 LinkedIn 自己的写法，连类别都无从判断。
    /// - [404](HttpStatus::NotFound) 未找到：死链检查最怕把两者混为一谈：404 的链接该删，999 的链接多半还活着，只是不让程序看。
    /// - [418](HttpStatus::ImATeapot) 我是茶壶：挡爬虫的野路子之一，另一个是 418；至少 418 在 100 到 599 的合法范围里，中间件不至于因为数字本身而报错。
    /// - [429](HttpStatus::TooManyRequests) 请求过多：第一次请求就可能吃到 999，未必与频率有关；LinkedIn 的官方 API 超额时按标准回 429。
    ///
    /// 出自 LinkedIn · 不要重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// LinkedIn takes the visitor for a crawler or script and shows it nothing. The status line reads `HTTP/1.1 999 Request denied`. There is no public documentation; that `User-Agent`, source address and other fields decide has been observed from outside and is not confirmed by the company.
    ///
    /// The page is not missing, and a browser often opens it. As 999 is not a valid status, RFC 9110 would have it processed like a 5xx, yet waiting changes nothing as long as the manner of asking stays the same.
    ///
    /// **When it occurs**
    ///
    /// - A link checker in CI, html-proofer for one, reaches an author\'s LinkedIn profile, reports 999 and fails the build over a link that is in order.
    /// - `curl -I https://www.linkedin.com/in/someone` is denied while a browser shows the same address, or its login page.
    /// - Yahoo has used the number too, with the phrase `Unable to process request at this time`: seen on Yahoo Pipes in 2007, and put down by the documentation of YQL to its rate limit, which the standard would call 429.
    ///
    /// **What to do**
    ///
    /// Callers: exclude `linkedin.com` from link checks, or count 999 as undecided rather than dead. For data use the official API and its terms instead of disguising the client.
    ///
    /// Operators: to keep crawlers off, send 403 or 429. Some client libraries fail outright on a status above 599.
    ///
    /// **Which code to use**
    ///
    /// - [403](HttpStatus::Forbidden) Forbidden: Refusing somebody held to be a robot is 403 in the standard; 999 is a private spelling of it that does not even show its class.
    /// - [404](HttpStatus::NotFound) Not Found: Link checkers must keep them apart: what is 404 should be removed, what is 999 is probably alive and merely closed to programs.
    /// - [418](HttpStatus::ImATeapot) I\'m a teapot: Another improvised answer to crawlers is 418, which at least lies between 100 and 599, so that no middleware stumbles over the number itself.
    /// - [429](HttpStatus::TooManyRequests) Too Many Requests: A very first request may meet 999, so pace need not be the point; the official API of LinkedIn keeps to 429 for exceeded limits.
    ///
    /// Defined by LinkedIn · do not retry
    ///
    /// </div>
    #[doc(alias = "999")]
    #[doc(alias = "Request denied")]
    #[doc(alias = "请求被拒")]
    #[doc(alias = "领英")]
    #[doc(alias = "反爬")]
    #[doc(alias = "爬虫被拒")]
    #[doc(alias = "死链检查")]
    #[doc(alias = "LinkedIn")]
    #[doc(alias = "anti-scraping")]
    #[doc(alias = "bot detection")]
    #[doc(alias = "link checker")]
    #[doc(alias = "html-proofer")]
    #[doc(alias = "Yahoo")]
    RequestDenied = 999,
}

#[allow(dead_code, deprecated)]
const _: () = {
    static NAMES: [&str; 98] = [
        "Continue",
        "SwitchingProtocols",
        "Processing",
        "EarlyHints",
        "UploadResumptionSupported",
        "Ok",
        "Created",
        "Accepted",
        "NonAuthoritativeInformation",
        "NoContent",
        "ResetContent",
        "PartialContent",
        "MultiStatus",
        "AlreadyReported",
        "ThisIsFine",
        "ImUsed",
        "MultipleChoices",
        "MovedPermanently",
        "Found",
        "SeeOther",
        "NotModified",
        "UseProxy",
        "SwitchProxy",
        "TemporaryRedirect",
        "PermanentRedirect",
        "BadRequest",
        "Unauthorized",
        "PaymentRequired",
        "Forbidden",
        "NotFound",
        "MethodNotAllowed",
        "NotAcceptable",
        "ProxyAuthenticationRequired",
        "RequestTimeout",
        "Conflict",
        "Gone",
        "LengthRequired",
        "PreconditionFailed",
        "ContentTooLarge",
        "UriTooLong",
        "UnsupportedMediaType",
        "RangeNotSatisfiable",
        "ExpectationFailed",
        "ImATeapot",
        "PageExpired",
        "EnhanceYourCalm",
        "MisdirectedRequest",
        "UnprocessableContent",
        "Locked",
        "FailedDependency",
        "TooEarly",
        "UpgradeRequired",
        "PreconditionRequired",
        "TooManyRequests",
        "ShopifySecurityRejection",
        "RequestHeaderFieldsTooLarge",
        "LoginTimeout",
        "NoResponse",
        "RetryWith",
        "BlockedByWindowsParentalControls",
        "UnavailableForLegalReasons",
        "ClientClosedConnection",
        "TooManyForwardedIps",
        "IncompatibleProtocolVersions",
        "RequestHeaderTooLarge",
        "SslCertificateError",
        "SslCertificateRequired",
        "HttpRequestSentToHttpsPort",
        "InvalidToken",
        "ClientClosedRequest",
        "InternalServerError",
        "NotImplemented",
        "BadGateway",
        "ServiceUnavailable",
        "GatewayTimeout",
        "HttpVersionNotSupported",
        "VariantAlsoNegotiates",
        "InsufficientStorage",
        "LoopDetected",
        "BandwidthLimitExceeded",
        "NotExtended",
        "NetworkAuthenticationRequired",
        "WebServerReturnedAnUnknownError",
        "WebServerIsDown",
        "ConnectionTimedOut",
        "OriginIsUnreachable",
        "TimeoutOccurred",
        "SslHandshakeFailed",
        "InvalidSslCertificate",
        "RailgunError",
        "SiteIsOverloaded",
        "OriginUnavailable",
        "TemporarilyDisabled",
        "IdentityProviderUnauthorized",
        "NetworkReadTimeout",
        "NetworkConnectTimeout",
        "UnexpectedToken",
        "RequestDenied",
    ];
    static CODES: [u16; 98] = [
        100, 101, 102, 103, 104, 200, 201, 202, 203, 204, 205, 206, 207, 208, 218, 226,
        300, 301, 302, 303, 304, 305, 306, 307, 308, 400, 401, 402, 403, 404, 405, 406,
        407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422,
        423, 424, 425, 426, 428, 429, 430, 431, 440, 444, 449, 450, 451, 460, 463, 464,
        494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509,
        510, 511, 520, 521, 522, 523, 524, 525, 526, 527, 529, 530, 540, 561, 598, 599,
        783, 999,
    ];
    static REASONS: [&str; 98] = [
        "CONTINUE",
        "SWITCHING_PROTOCOLS",
        "PROCESSING",
        "EARLY_HINTS",
        "UPLOAD_RESUMPTION_SUPPORTED",
        "OK",
        "CREATED",
        "ACCEPTED",
        "NON_AUTHORITATIVE_INFORMATION",
        "NO_CONTENT",
        "RESET_CONTENT",
        "PARTIAL_CONTENT",
        "MULTI_STATUS",
        "ALREADY_REPORTED",
        "THIS_IS_FINE",
        "IM_USED",
        "MULTIPLE_CHOICES",
        "MOVED_PERMANENTLY",
        "FOUND",
        "SEE_OTHER",
        "NOT_MODIFIED",
        "USE_PROXY",
        "SWITCH_PROXY",
        "TEMPORARY_REDIRECT",
        "PERMANENT_REDIRECT",
        "BAD_REQUEST",
        "UNAUTHORIZED",
        "PAYMENT_REQUIRED",
        "FORBIDDEN",
        "NOT_FOUND",
        "METHOD_NOT_ALLOWED",
        "NOT_ACCEPTABLE",
        "PROXY_AUTHENTICATION_REQUIRED",
        "REQUEST_TIMEOUT",
        "CONFLICT",
        "GONE",
        "LENGTH_REQUIRED",
        "PRECONDITION_FAILED",
        "CONTENT_TOO_LARGE",
        "URI_TOO_LONG",
        "UNSUPPORTED_MEDIA_TYPE",
        "RANGE_NOT_SATISFIABLE",
        "EXPECTATION_FAILED",
        "IM_A_TEAPOT",
        "PAGE_EXPIRED",
        "ENHANCE_YOUR_CALM",
        "MISDIRECTED_REQUEST",
        "UNPROCESSABLE_CONTENT",
        "LOCKED",
        "FAILED_DEPENDENCY",
        "TOO_EARLY",
        "UPGRADE_REQUIRED",
        "PRECONDITION_REQUIRED",
        "TOO_MANY_REQUESTS",
        "SHOPIFY_SECURITY_REJECTION",
        "REQUEST_HEADER_FIELDS_TOO_LARGE",
        "LOGIN_TIMEOUT",
        "NO_RESPONSE",
        "RETRY_WITH",
        "BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS",
        "UNAVAILABLE_FOR_LEGAL_REASONS",
        "CLIENT_CLOSED_CONNECTION",
        "TOO_MANY_FORWARDED_IPS",
        "INCOMPATIBLE_PROTOCOL_VERSIONS",
        "REQUEST_HEADER_TOO_LARGE",
        "SSL_CERTIFICATE_ERROR",
        "SSL_CERTIFICATE_REQUIRED",
        "HTTP_REQUEST_SENT_TO_HTTPS_PORT",
        "INVALID_TOKEN",
        "CLIENT_CLOSED_REQUEST",
        "INTERNAL_SERVER_ERROR",
        "NOT_IMPLEMENTED",
        "BAD_GATEWAY",
        "SERVICE_UNAVAILABLE",
        "GATEWAY_TIMEOUT",
        "HTTP_VERSION_NOT_SUPPORTED",
        "VARIANT_ALSO_NEGOTIATES",
        "INSUFFICIENT_STORAGE",
        "LOOP_DETECTED",
        "BANDWIDTH_LIMIT_EXCEEDED",
        "NOT_EXTENDED",
        "NETWORK_AUTHENTICATION_REQUIRED",
        "WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR",
        "WEB_SERVER_IS_DOWN",
        "CONNECTION_TIMED_OUT",
        "ORIGIN_IS_UNREACHABLE",
        "TIMEOUT_OCCURRED",
        "SSL_HANDSHAKE_FAILED",
        "INVALID_SSL_CERTIFICATE",
        "RAILGUN_ERROR",
        "SITE_IS_OVERLOADED",
        "ORIGIN_UNAVAILABLE",
        "TEMPORARILY_DISABLED",
        "IDENTITY_PROVIDER_UNAUTHORIZED",
        "NETWORK_READ_TIMEOUT",
        "NETWORK_CONNECT_TIMEOUT",
        "UNEXPECTED_TOKEN",
        "REQUEST_DENIED",
    ];
    static SHOWN: [&str; 98] = [
        "100 Continue",
        "101 Switching Protocols",
        "102 Processing",
        "103 Early Hints",
        "104 Upload Resumption Supported",
        "200 OK",
        "201 Created",
        "202 Accepted",
        "203 Non-Authoritative Information",
        "204 No Content",
        "205 Reset Content",
        "206 Partial Content",
        "207 Multi-Status",
        "208 Already Reported",
        "218 This is fine",
        "226 IM Used",
        "300 Multiple Choices",
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "304 Not Modified",
        "305 Use Proxy",
        "306 Switch Proxy",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
        "400 Bad Request",
        "401 Unauthorized",
        "402 Payment Required",
        "403 Forbidden",
        "404 Not Found",
        "405 Method Not Allowed",
        "406 Not Acceptable",
        "407 Proxy Authentication Required",
        "408 Request Timeout",
        "409 Conflict",
        "410 Gone",
        "411 Length Required",
        "412 Precondition Failed",
        "413 Content Too Large",
        "414 URI Too Long",
        "415 Unsupported Media Type",
        "416 Range Not Satisfiable",
        "417 Expectation Failed",
        "418 I'm a teapot",
        "419 Page Expired",
        "420 Enhance Your Calm",
        "421 Misdirected Request",
        "422 Unprocessable Content",
        "423 Locked",
        "424 Failed Dependency",
        "425 Too Early",
        "426 Upgrade Required",
        "428 Precondition Required",
        "429 Too Many Requests",
        "430 Shopify Security Rejection",
        "431 Request Header Fields Too Large",
        "440 Login Time-out",
        "444 No Response",
        "449 Retry With",
        "450 Blocked by Windows Parental Controls",
        "451 Unavailable For Legal Reasons",
        "460 Client Closed Connection",
        "463 X-Forwarded-For Too Many IPs",
        "464 Incompatible Protocol Versions",
        "494 Request header too large",
        "495 SSL Certificate Error",
        "496 SSL Certificate Required",
        "497 HTTP Request Sent to HTTPS Port",
        "498 Invalid Token",
        "499 Client Closed Request",
        "500 Internal Server Error",
        "501 Not Implemented",
        "502 Bad Gateway",
        "503 Service Unavailable",
        "504 Gateway Timeout",
        "505 HTTP Version Not Supported",
        "506 Variant Also Negotiates",
        "507 Insufficient Storage",
        "508 Loop Detected",
        "509 Bandwidth Limit Exceeded",
        "510 Not Extended",
        "511 Network Authentication Required",
        "520 Web Server Returned an Unknown Error",
        "521 Web Server Is Down",
        "522 Connection Timed Out",
        "523 Origin Is Unreachable",
        "524 A Timeout Occurred",
        "525 SSL Handshake Failed",
        "526 Invalid SSL Certificate",
        "527 Railgun Error",
        "529 Site is overloaded",
        "530 Origin Unavailable",
        "540 Temporarily Disabled",
        "561 Unauthorized",
        "598 Network read timeout error",
        "599 Network Connect Timeout Error",
        "783 Unexpected Token",
        "999 Request denied",
    ];
    static TITLES_ZH: [&str; 98] = [
        "继续",
        "切换协议",
        "处理中",
        "早期提示",
        "支持断点续传",
        "成功",
        "已创建",
        "已接受",
        "非权威信息",
        "无内容",
        "重置内容",
        "部分内容",
        "多状态",
        "已报告",
        "一切安好",
        "使用了实例操作",
        "多种选择",
        "永久移动",
        "临时移动",
        "查看其他",
        "未修改",
        "使用代理",
        "切换代理",
        "临时重定向",
        "永久重定向",
        "错误请求",
        "未认证",
        "需要付款",
        "禁止访问",
        "未找到",
        "方法不允许",
        "不可接受",
        "需要代理认证",
        "请求超时",
        "冲突",
        "已永久移除",
        "需要内容长度",
        "先决条件失败",
        "内容过大",
        "URI 过长",
        "不支持的媒体类型",
        "范围无法满足",
        "预期失败",
        "我是茶壶",
        "页面已过期",
        "请冷静",
        "请求误投",
        "无法处理的内容",
        "已锁定",
        "依赖失败",
        "请求过早",
        "需要升级协议",
        "要求先决条件",
        "请求过多",
        "Shopify 安全拒绝",
        "请求头过大",
        "登录超时",
        "无响应",
        "补全后重试",
        "被 Windows 家长控制拦截",
        "因法律原因不可用",
        "客户端断开连接",
        "X-Forwarded-For 地址过多",
        "协议版本不兼容",
        "请求头或 Cookie 过大",
        "SSL 证书错误",
        "缺少 SSL 证书",
        "HTTP 请求发到了 HTTPS 端口",
        "令牌无效",
        "客户端关闭请求",
        "服务器内部错误",
        "未实现",
        "网关错误",
        "服务不可用",
        "网关超时",
        "HTTP 版本不受支持",
        "变体也在协商",
        "存储空间不足",
        "检测到循环",
        "超出带宽限制",
        "未扩展",
        "需要网络认证",
        "源站返回未知错误",
        "源站拒绝连接",
        "连接超时",
        "源站不可达",
        "源站响应超时",
        "SSL 握手失败",
        "SSL 证书无效",
        "Railgun 错误",
        "站点过载",
        "源站不可用",
        "暂时停用",
        "身份提供方认证失败",
        "网络读取超时",
        "网络连接超时",
        "意外的标记",
        "请求被拒",
    ];
    static TITLES_EN: [&str; 98] = [
        "Continue",
        "Switching Protocols",
        "Processing",
        "Early Hints",
        "Upload Resumption Supported",
        "OK",
        "Created",
        "Accepted",
        "Non-Authoritative Information",
        "No Content",
        "Reset Content",
        "Partial Content",
        "Multi-Status",
        "Already Reported",
        "This is fine",
        "IM Used",
        "Multiple Choices",
        "Moved Permanently",
        "Found",
        "See Other",
        "Not Modified",
        "Use Proxy",
        "Switch Proxy",
        "Temporary Redirect",
        "Permanent Redirect",
        "Bad Request",
        "Unauthorized",
        "Payment Required",
        "Forbidden",
        "Not Found",
        "Method Not Allowed",
        "Not Acceptable",
        "Proxy Authentication Required",
        "Request Timeout",
        "Conflict",
        "Gone",
        "Length Required",
        "Precondition Failed",
        "Content Too Large",
        "URI Too Long",
        "Unsupported Media Type",
        "Range Not Satisfiable",
        "Expectation Failed",
        "I'm a teapot",
        "Page Expired",
        "Enhance Your Calm",
        "Misdirected Request",
        "Unprocessable Content",
        "Locked",
        "Failed Dependency",
        "Too Early",
        "Upgrade Required",
        "Precondition Required",
        "Too Many Requests",
        "Shopify Security Rejection",
        "Request Header Fields Too Large",
        "Login Time-out",
        "No Response",
        "Retry With",
        "Blocked by Windows Parental Controls",
        "Unavailable For Legal Reasons",
        "Client Closed Connection",
        "X-Forwarded-For Too Many IPs",
        "Incompatible Protocol Versions",
        "Request header too large",
        "SSL Certificate Error",
        "SSL Certificate Required",
        "HTTP Request Sent to HTTPS Port",
        "Invalid Token",
        "Client Closed Request",
        "Internal Server Error",
        "Not Implemented",
        "Bad Gateway",
        "Service Unavailable",
        "Gateway Timeout",
        "HTTP Version Not Supported",
        "Variant Also Negotiates",
        "Insufficient Storage",
        "Loop Detected",
        "Bandwidth Limit Exceeded",
        "Not Extended",
        "Network Authentication Required",
        "Web Server Returned an Unknown Error",
        "Web Server Is Down",
        "Connection Timed Out",
        "Origin Is Unreachable",
        "A Timeout Occurred",
        "SSL Handshake Failed",
        "Invalid SSL Certificate",
        "Railgun Error",
        "Site is overloaded",
        "Origin Unavailable",
        "Temporarily Disabled",
        "Unauthorized",
        "Network read timeout error",
        "Network Connect Timeout Error",
        "Unexpected Token",
        "Request denied",
    ];
    static STATUSES: [HttpStatus; 98] = [
        HttpStatus::Continue,
        HttpStatus::SwitchingProtocols,
        HttpStatus::Processing,
        HttpStatus::EarlyHints,
        HttpStatus::UploadResumptionSupported,
        HttpStatus::Ok,
        HttpStatus::Created,
        HttpStatus::Accepted,
        HttpStatus::NonAuthoritativeInformation,
        HttpStatus::NoContent,
        HttpStatus::ResetContent,
        HttpStatus::PartialContent,
        HttpStatus::MultiStatus,
        HttpStatus::AlreadyReported,
        HttpStatus::ThisIsFine,
        HttpStatus::ImUsed,
        HttpStatus::MultipleChoices,
        HttpStatus::MovedPermanently,
        HttpStatus::Found,
        HttpStatus::SeeOther,
        HttpStatus::NotModified,
        HttpStatus::UseProxy,
        HttpStatus::SwitchProxy,
        HttpStatus::TemporaryRedirect,
        HttpStatus::PermanentRedirect,
        HttpStatus::BadRequest,
        HttpStatus::Unauthorized,
        HttpStatus::PaymentRequired,
        HttpStatus::Forbidden,
        HttpStatus::NotFound,
        HttpStatus::MethodNotAllowed,
        HttpStatus::NotAcceptable,
        HttpStatus::ProxyAuthenticationRequired,
        HttpStatus::RequestTimeout,
        HttpStatus::Conflict,
        HttpStatus::Gone,
        HttpStatus::LengthRequired,
        HttpStatus::PreconditionFailed,
        HttpStatus::ContentTooLarge,
        HttpStatus::UriTooLong,
        HttpStatus::UnsupportedMediaType,
        HttpStatus::RangeNotSatisfiable,
        HttpStatus::ExpectationFailed,
        HttpStatus::ImATeapot,
        HttpStatus::PageExpired,
        HttpStatus::EnhanceYourCalm,
        HttpStatus::MisdirectedRequest,
        HttpStatus::UnprocessableContent,
        HttpStatus::Locked,
        HttpStatus::FailedDependency,
        HttpStatus::TooEarly,
        HttpStatus::UpgradeRequired,
        HttpStatus::PreconditionRequired,
        HttpStatus::TooManyRequests,
        HttpStatus::ShopifySecurityRejection,
        HttpStatus::RequestHeaderFieldsTooLarge,
        HttpStatus::LoginTimeout,
        HttpStatus::NoResponse,
        HttpStatus::RetryWith,
        HttpStatus::BlockedByWindowsParentalControls,
        HttpStatus::UnavailableForLegalReasons,
        HttpStatus::ClientClosedConnection,
        HttpStatus::TooManyForwardedIps,
        HttpStatus::IncompatibleProtocolVersions,
        HttpStatus::RequestHeaderTooLarge,
        HttpStatus::SslCertificateError,
        HttpStatus::SslCertificateRequired,
        HttpStatus::HttpRequestSentToHttpsPort,
        HttpStatus::InvalidToken,
        HttpStatus::ClientClosedRequest,
        HttpStatus::InternalServerError,
        HttpStatus::NotImplemented,
        HttpStatus::BadGateway,
        HttpStatus::ServiceUnavailable,
        HttpStatus::GatewayTimeout,
        HttpStatus::HttpVersionNotSupported,
        HttpStatus::VariantAlsoNegotiates,
        HttpStatus::InsufficientStorage,
        HttpStatus::LoopDetected,
        HttpStatus::BandwidthLimitExceeded,
        HttpStatus::NotExtended,
        HttpStatus::NetworkAuthenticationRequired,
        HttpStatus::WebServerReturnedAnUnknownError,
        HttpStatus::WebServerIsDown,
        HttpStatus::ConnectionTimedOut,
        HttpStatus::OriginIsUnreachable,
        HttpStatus::TimeoutOccurred,
        HttpStatus::SslHandshakeFailed,
        HttpStatus::InvalidSslCertificate,
        HttpStatus::RailgunError,
        HttpStatus::SiteIsOverloaded,
        HttpStatus::OriginUnavailable,
        HttpStatus::TemporarilyDisabled,
        HttpStatus::IdentityProviderUnauthorized,
        HttpStatus::NetworkReadTimeout,
        HttpStatus::NetworkConnectTimeout,
        HttpStatus::UnexpectedToken,
        HttpStatus::RequestDenied,
    ];
    static MESSAGES_ZH: [&str; 98] = [
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
    ];
    static MESSAGES_EN: [&str; 98] = [
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
    ];
    static MEANINGS_ZH: [&str; 98] = [
        "头部收到了，没发现要拒绝的地方，正文接着发吧。它是给 `Expect: 100-continue` 的答复：客户端手里有一大块内容，先把头递过去探探口风，得到许可再上传，免得传完几个 GB 才发现没登录。\n\n这只是中间响应，后面必定还有一个最终状态码，连接断了除外。拿到 100 不等于请求会成功；等不到它也不必死等，规范允许客户端过一会儿径自把内容发出去。",
        "客户端用 `Upgrade` 头提议换一种协议，服务器同意了：这条响应的空行一过，同一条连接上跑的就不再是原来的 HTTP。响应必须带 `Upgrade`，写明换成了哪一种。\n\n换不换由服务器决定，不愿意就当没看见这个头，照常应答。它只存在于 HTTP/1.1：HTTP/2 和 HTTP/3 没有这套机制，那里的 WebSocket 用扩展的 `CONNECT` 建立，成功的应答是 200。",
        "完整的请求已经收下，正在办，只是还要一阵子，别急着超时。这是 1999 年的 WebDAV（RFC 2518）为大目录操作设的中间响应，当时的建议是超过 20 秒就发一次，办完仍要给最终状态码。\n\n2007 年的 RFC 4918 已经把它从 WebDAV 里拿掉了，IANA 登记表里还留着，指向那份已废止的 RFC。它不报进度，也不承诺成功，浏览器和多数 HTTP 库收到后默默忽略。",
        "页面还在生成，先告诉你大概会用到什么：头里的 `Link` 列出样式、脚本、字体或第三方域名，浏览器可以趁服务器查库的工夫先去下载或建连。真正的响应随后才到，一次请求前面可以有不止一个 103。\n\n提示只是猜测，不构成承诺：最终响应里可以没有这些资源，也可以是个错误。客户端不得把 103 里的头当成最终响应的头来用，不认识它的直接忽略。",
        "上传还在进行，服务器先通知：这次传断了可以接着传，凭据就是 `Location` 里那个上传资源的地址，`Upload-Limit` 说明大小等限制。之后还可以再发 104，用 `Upload-Offset` 报告已经处理到第几个字节，客户端据此显示进度、释放缓冲。\n\n它是中间响应，不代表上传已经完成。定义它的“HTTP 可续传上传”仍是 IETF 草案（2026 年 11 月出到第 15 稿），IANA 只做了临时登记，所见的登记到 2026 年 11 月 13 日期满，此后是否续期尚未查实。",
        "请求办成了，响应的内容就是结果。结果是什么由方法决定：`GET` 得到资源当前的表示，`HEAD` 只得到同样的头，`POST` 得到处理的结果或进展，`PUT` 和 `DELETE` 得到操作情况的说明。真没有内容可回时，204 更贴切。\n\n它只担保 HTTP 这一层：请求到了，服务器认为自己答上了。内容是不是最新的、业务单据有没有走完，状态码管不着。对 `GET` 的应答即使没写 `Cache-Control`，缓存也可以自行估一个有效期把它留下。",
        "请求办妥，而且因此多了至少一个新资源，此刻就能访问。主要的那个在哪儿，看 `Location`；没有 `Location`，就是请求的地址本身，用 `PUT` 新建时正是如此。\n\n内容里通常放新资源的描述和链接，也可以什么都不放。带着的 `ETag` 或 `Last-Modified` 属于新建出来的东西，拿去做下一次条件更新正好。它不会让浏览器跳转：`Location` 在这里只是标识，不是目的地。",
        "活儿接下了，还没做完，也许还没开始做。服务器故意不表态：将来执行时可能成功，可能失败，也可能被否掉，而 HTTP 没有办法事后再补发一个状态码。\n\n所以响应里应当说明目前的状态，并给出查询进度的地址，或者干脆把进度嵌在内容里。客户端只能断定“提交上了”，不能当作办成了去走下一步。",
        "请求成功，可是你看到的内容已经不是源站给的原样：途中有个会改写内容的代理，把源站 200 的响应加工过，比如压缩了图片、改了格式。代理用它亮明身份，好让接收方知道，这份内容以后去校验缓存，可能只有走同一条路才对得上。\n\n“权威”指的是出处，与授权毫无关系，译成“非授权信息”是误会。现实里改内容的中间层大多原样留着 200，所以没见到 203 并不能证明内容没被动过。",
        "办成了，没有别的要说：响应到头部为止，后面一个字节的内容都没有。头里的元数据说的是操作之后的资源，例如 `PUT` 之后的 `ETag` 就是新版本的标识。\n\n浏览器收到它会停在当前页面不动，所以编辑器里的“保存”爱用它。它不是“查无此物”，也不是“空列表”，更不表示请求被忽略了。",
        "数据收下了，请把刚才提交用的界面恢复成最初的样子，好让用户录下一条。它面向的是表单、记事本、画布这类录入场景，响应不得带内容。\n\n“重置”指客户端的视图，服务器上的数据一点没动，更不是撤销。主流浏览器并不会自动清空表单，要靠页面脚本看到 205 后自己动手，因此实际很少有人用。",
        "客户端用 `Range` 只要一段，服务器就给这一段。单段时必须带 `Content-Range`，写明从第几个字节到第几个、总共多长；一次给多段，则内容是 `multipart/byteranges`，每段各带各的 `Content-Range`，响应头里反而不许有。\n\n给的未必正好是要的，服务器可以少给、合并相邻的段，客户端要以 `Content-Range` 为准。几段能不能拼起来，看强校验器是否一致，`ETag` 变了就得重来。它不是“部分成功”，整件事是成功的。",
        "一个请求牵涉好几个资源，结果各不相同，一个状态码说不清，于是逐个写进内容：WebDAV 规定是一份以 `multistatus` 为根的 XML，每个 `response` 有自己的 `href` 和状态。\n\n虽属 2xx，里面可以全是失败，207 本身既不算成功也不算失败，不解析内容就无从判断。也别指望它带来事务：有的成、有的败，正是它存在的理由。",
        "写在 207 内容里的一条记录：这个集合前面已经列过了，它只是同一个集合的另一条路径，下面的成员不再重复。起因是 RFC 5842 的绑定，一个集合可以同时挂在几处；遇到环，更要靠它停下来。\n\n只有 `Depth: infinity` 的请求才会见到，而且客户端应当先用请求头 `DAV: bind` 表明看得懂。它与“请求重复提交”没有关系，不是防重的信号。",
        "没有任何规范定义它，IANA 也没有登记；名字取自那幅“着火的房间里小狗说没事”的漫画。网上的状态码清单多说它出自 Apache，这个说法找不到一手来源，各家互相转引，不能当真。\n\n按 HTTP 的规则，不认识的 2xx 一律当 200 看待，所以通用客户端收到它会算作成功。真实含义只有发出它的那个程序知道，很可能是“出了错，但装作没事”。",
        "IM 指 instance manipulation（实例操作）。客户端在 `GET` 里用 `A-IM` 说自己会处理哪些差分格式，并用 `If-None-Match` 报上手里的版本；服务器于是不发全文，只发加工后的结果，最典型的是新旧两版的差异。用了哪些操作写在 `IM` 头里，响应必须带当前版本的 `ETag`。\n\n拿到的内容多半不能单独使用，要与旧版本合成才是完整的新版本。它出自 2002 年的 RFC 3229，浏览器不支持，主流服务器也基本没有实现，今天很难遇见。",
        "这个地址背后不止一种表示，每种都有自己更具体的地址；服务器把清单摆出来，请用户或程序自己挑。服务器若有首选，应写进 `Location`，客户端可以照着走，也可以不理。\n\n清单用什么格式，规范没有规定，程序想自动挑选，双方得另有约定。它不表示出错，也不表示资源搬了家；缓存默认可以把这份清单存下来。",
        "资源换了地址，而且不打算搬回来；新地址写在 `Location` 里，以后的引用都该改用它。浏览器会跟过去，搜索引擎会逐步改收新地址，缓存没见到有效期也可以把这条跳转存下来。\n\n由于历史原因，客户端跟随时可以把 `POST` 改成 `GET`，请求的内容随之丢掉。非要保留方法不可，就用 308。",
        "这一次请到 `Location` 给的地址去取，旧地址照旧有效，下回还从它开始。没有写明缓存时间，缓存就不该把这条跳转留着。\n\n与 301 一样，客户端可以顺手把 `POST` 改成 `GET`。想明确“处理完了，去看结果页”用 303，想保证方法不变用 307；302 的含糊正是后两个码出现的原因。",
        "答复不在这里，在另一个地址：到 `Location` 去取一下就能看到。不管原来是 `POST`、`PUT` 还是 `DELETE`，下一步都改成 `GET`（原本是 `HEAD` 的可以仍用 `HEAD`），请求的内容不再带过去。\n\n新地址不是旧地址的替身，而是另一样东西：结果页、任务状态，或者对某个没法经 HTTP 传输的事物的描述。它只说去哪里看，不担保事情办成了；成没成，看那一页怎么写。",
        "客户端带着条件来问（`If-None-Match` 或 `If-Modified-Since`），服务器答：你手里那份还能用，我就不再传了。它只用来回应条件 `GET` 和条件 `HEAD`，没有内容，响应在头部之后就结束。\n\n换作 200 时会有的 `Cache-Control`、`Content-Location`、`Date`、`ETag`、`Expires`、`Vary`，在 304 里照样要带，缓存靠它们更新那份存货的元数据。虽是 3 开头，却没有新地址可跳；也别理解成“资源从来没变过”，它只是与客户端报上来的那一版相符。",
        "照 RFC 2616 的定义，源站借它告诉客户端：这个资源只能经代理来取，请走那个代理，把这一次请求重发一遍。`Location` 里放的是代理的地址，不是资源的新地址，别的 3xx 都没有这种用法。\n\nRFC 7231 出于安全考虑弃用了它，RFC 9110 只留下一句“已弃用”。道理不难懂：既然响应能指定代理，谁能篡改响应，谁就能把流量引到自己手上。今天收到它，应当作对方配置有误，不要照办。",
        "这个号码今天没有含义。IANA 登记的说明就是“(Unused)”，RFC 9110 也只说它曾经定义过、现已停用、予以保留，因此谁都不该发它。\n\n“Switch Proxy”这个名字出自 1996 年底写成、1997 年公布的互联网草案 `draft-cohen-http-305-306-responses`：由代理发出，让正在使用它的客户端换到另一个代理，并用 `Set-Proxy` 头写明适用范围和时长。草案没有成为标准；收到它的客户端按不认识的 3xx 处理，也就是等同于 300。",
        "这一次请原封不动地改投 `Location`：方法不许变，内容照样带上，`POST` 到了那边还是 `POST`。旧地址依然有效，下次仍从它开始；没写明有效期，缓存就不该记住这次改道。\n\n别把它当作 302 的同义词：302 容许客户端把 `POST` 改成 `GET`，307 禁止，设立它就是为了这一条。代价是内容可能要传两遍，只能读一次的流没法重放，跟随就会失败。",
        "资源从此就在 `Location` 指的地址，以后都去那里；这一次跟过去，方法和内容也要保持不变。缓存不必另得许可就能存下这条跳转，所以发出去之后很难收回。\n\n它来得晚，2014 年才以实验性的 RFC 7238 面世，太老的客户端不认识，Windows 7 上的 Internet Explorer 就不会跳。另外，Google 的断点续传接口拿它表示 `Resume Incomplete`，即收到一部分、请接着传，与重定向毫无关系。",
        "服务器读不懂，或者不愿意处理这个请求，毛病出在请求本身：报文不合 HTTP 语法、JSON 少个括号、必填参数没给、长度对不上，或者像是伪造的路由。原样再发一百遍，结果还是它。\n\n它是 4xx 里的兜底码，没有更具体的码可用时才轮到它。它不说明服务器有故障，也不说明身份有问题；具体哪里错了，要看响应的内容。",
        "服务器不知道你是谁：请求没带凭据，或者带的凭据过期、作废、对不上。名字里写着“授权”，管的却是认证；换上有效凭据再来，就有机会通过。\n\n响应必须带 `WWW-Authenticate`，列出至少一种认证方式，没有它就不合规范。认得人却不让进是另一回事；要在代理那里认证，则由 407 来说。",
        "名字说要付钱，标准却没有下文：RFC 9110 只写了“留待将来使用”，付给谁、付多少、怎么付，一概没有定义。各家服务便自行解释，余额不足、套餐到期、扣款被拒都有人用它。\n\n客户端能断定的只有一点：多半和钱有关，细节要看内容和对方文档。它不像 401 那样有标准的质询可循，浏览器也不会弹出付款窗口。",
        "请求看懂了，但服务器就是不办。原因可能是这个账号权限不够，也可能与身份毫无关系：来源 IP、CSRF 校验、防火墙规则、文件权限，都能得出它。同样的凭据重复提交不会有不同结果。\n\n服务器愿意的话会在内容里说明理由，不愿意也可以不说；连“有这个资源”都不想承认时，允许改口说 404。",
        "源站在这个地址上找不到可给的表示，或者找得到却不愿承认它存在。是暂时没有还是永远没了，它不表态；确知永久移除的，410 说得更明白。\n\n它不代表服务器挂了，恰恰相反：网络是通的，有人应答了，只是应答的未必是你想找的那台。缓存可以把“没有”这个结论也记一阵子，所以刚上线的页面可能还会被报成 404。",
        "方法本身服务器认得，只是这个资源不支持。响应必须带 `Allow`，列出此刻它支持哪些方法，客户端照着换一个就行；`Allow` 为空也合法，表示眼下一种都不支持。\n\n不要把它读成权限问题，换谁来发都一样；也不要读成服务器不会这个方法，同一个方法发到别的地址可能完全正常。",
        "客户端用 `Accept`、`Accept-Language`、`Accept-Encoding` 之类的头开了条件，资源现有的表示一种都不符合，服务器又不肯给个默认的将就一下。按规范，内容里应当列出有哪些可选。\n\n服务器并非只有这一条路，完全可以不理会条件，照样给出最接近的一份，很多服务器正是这么做的。它挑剔的是响应的格式，与请求内容的格式无关，后者归 415。",
        "拦下请求的是途中的代理，不是目标网站：先向代理证明身份，它才肯转发。响应必须带 `Proxy-Authenticate` 说明认证方式，客户端把凭据放进 `Proxy-Authorization` 再来一次。\n\n这里要的是代理的账号，网站的密码派不上用场。访问 HTTPS 时，它出现在 `CONNECT` 建隧道的那一步，目标网站根本不知道有过这次请求。",
        "连接建好了，完整的请求却没在时限内到齐，服务器不再等。慢的是客户端或中间的网络，后端通常还没开始干活，所以它不是“接口跑得太久”的意思。\n\nRFC 9110 允许客户端把没发完的请求重发一遍，旧连接不能用就换新的。也有服务器把它发给从没说过话的空闲连接，那只是关门前打声招呼，不针对任何请求。",
        "请求本身没毛病，却和资源眼下的状态撞上了：名字被占了，别人抢先改过，或者流程还没走到能做这一步的地方。这种冲突客户端有机会自己化解，所以响应应当讲清楚撞在哪里。\n\n原样重发一般还是失败；先取最新状态，合并或改名后再提交。它不一定出自并发，也不表示数据坏了。",
        "以前有，现在撤掉了，是有意为之，多半不会再回来；站方希望指向这里的链接都拿掉。能说这句话，前提是服务器知道它存在过，也知道不会恢复；拿不准就该用 404。\n\n不是每样删掉的东西都得挂 410，挂多久也由站方决定。缓存默认可以记住它，爬虫可以据此清掉收录，别处留下的副本它管不着。",
        "服务器非要先知道请求内容有多长不可，而这个请求没带 `Content-Length`。补上正确的值就能重发，别的都不用动。\n\n长度按字节算，不按字符算；没有内容的 `POST` 写 0。它嫌的是没写，不是太大，太大归 413；写了但和实际对不上，一般得到的是 400 或者超时。",
        "请求带着前提来（`If-Match`、`If-Unmodified-Since`，或者写操作里的 `If-None-Match`），服务器一查不成立，于是什么都没做。这恰恰是客户端要的保护：别人改过就别覆盖，已经有了就别再建。\n\n它不是故障，请求也没写错，只是客户端手里的版本过时了。`GET` 和 `HEAD` 上的 `If-None-Match` 不成立时不用它，回的是 304。",
        "请求体超过了服务器愿意接收的大小；量的只是内容，地址和头部各有各的码。服务器不必把内容读完：HTTP/1.1 可以直接关掉连接，HTTP/2 可以只终止这一个流，因此客户端有时来不及看到 413，看到的是写到一半连接被重置。\n\n上限通常写死在配置里，重发多少次都一样；只有临时性的限制才会附上 `Retry-After`。它不评价内容的类型，也不是磁盘满了。",
        "请求的地址长到服务器不肯解析了，通常是查询字符串太长。HTTP 没有规定上限，RFC 9110 只建议各方至少支持 8000 字节；实际多大，看沿途每个服务器、代理和 CDN 的设置。\n\n正常业务很少碰到它。碰到了，多半是该用 `POST` 的数据塞进了 `GET`，或者重定向绕着圈把旧地址一层层编码进新地址，再不然就是有人在试探漏洞。缓存默认可以保存这个响应。",
        "服务器不收这种格式的内容。判断依据可以是 `Content-Type`，可以是 `Content-Encoding`，也可以是拆开内容看过之后的结论；结论只对这个地址上的这个方法有效，换个接口未必不收。\n\n该收什么，响应可以告诉你：类型不对时用 `Accept`，编码不对时用 `Accept-Encoding`，`PATCH` 的补丁格式不对时用 `Accept-Patch`。前两个本是请求里常见的头，出现在响应里，说的是“下次请这样发”。内容有没有错还没轮到检查。",
        "`Range` 要的那几段，一段都给不出来：起点已经超过资源末尾；或者一次要得太碎、重叠太多，服务器当成攻击拒掉。按字节取时，响应应当附上 `Content-Range: bytes */47022` 这样的头，星号后面就是资源现在的长度。\n\n就越界而言，只要有一段够得着，就该回 206，不该回它。反过来也不能指望一定收到它：服务器有权不理 `Range`，干脆用 200 把整个文件发过来。",
        "请求头 `Expect` 里提的要求，路上至少有一台服务器办不到。至今有标准定义的要求只有 `100-continue` 一种，意思是“内容先不发，你点头我再发”；写成别的值，服务器就可以回 417。\n\n要是请求里明明写的是 `100-continue`，那只说明链路上有一环（比如 HTTP/1.0 的代理）不支持这套握手，请求内容并没有错，去掉 `Expect` 重发即可。拿它表示“业务结果不符合预期”，是望文生义。",
        "一个愚人节玩笑：1998 年的 RFC 2324 规定，让茶壶煮咖啡，茶壶就该这样回答；2014 年的 RFC 7168 又给它补了茶。它属于虚构的 HTCPCP 协议，从来不是 HTTP 的状态码。\n\n玩笑流传太广，这个号已经没法派别的用场，所以 IANA 把它保留下来，登记的名称是“(Unused)”，RFC 9110 也专门说明了缘由。真在线上收到它，不要照字面理解：发它的一方只是挑了个不会与正经含义冲突的数字，原因要看内容。",
        "Laravel 的 CSRF 校验没通过：请求里没有令牌，或者令牌与会话里存的那个对不上。多数时候是表单开得太久、会话先失效了，“页面过期”的说法由此而来；但刚打开的页面漏了令牌，得到的也是它，与时间长短无关。\n\nIANA 没有登记这个码。更早的 WebDAV 草案用过 419，短语是 Insufficient Space on Resource（资源空间不足），后来这层意思归了 507；个别项目拿它表示登录超时，那只是自家约定。",
        "超了限额，缓一缓再来。Twitter 的搜索接口从 2010 年 1 月 18 日起用它报告限流，那时还没有 429；API 1.1 改用 429，流式接口又沿用了 420 好些年。\n\n它从未进入标准。数字还有一个更早的主人：WebDAV 草案里的 Method Failure（方法失败），Spring 的枚举里留过这个名字。另外，HTTP/2 有个错误码叫 `ENHANCE_YOUR_CALM`，那是关闭连接或流时用的，不是状态码。",
        "请求走错了连接：这台服务器没有资格替目标地址作答，因为它没配置这个域名，或者这条连接当初是为别的域名建立的。资源未必有问题，地址也未必写错，换一条专门通往该域名的连接再发，往往就成了。\n\n正因为请求没有被处理，客户端可以换连接重发，连 `POST` 这样不幂等的也行。只有源站或代表源站的网关能发它，正向代理不许自己产生。FTP 和 SMTP 里的 421 是“服务不可用，即将断开”，与此无关。",
        "格式认得，语法也对，可里面的意思办不到：数量是负的、结束日期早于开始日期、引用的商品并不存在。问题出在数据，改数据再来；原样重发不会有别的结果。\n\n它出身 WebDAV，那时叫 Unprocessable Entity，RFC 9110 收编时换了名字，如今各家框架多用它报告字段校验失败。错误响应写成什么格式，规范没有规定，字段级的明细要看各家的约定。",
        "要操作的资源正被一把 WebDAV 锁占着：锁在别人手里，或者锁是你的、这次却没在 `If` 头里出示锁令牌。源和目标都算，`COPY` 到一个锁住的地方也会碰上。\n\n响应内容应当用 XML 指明违反了哪一条，比如 `lock-token-submitted`（要交出令牌）或 `no-conflicting-lock`（已有冲突的锁）。锁通常有期限，释放或过期之后就能通过；它与权限无关，也不是说账号被冻结，虽然有些系统拿它表示后者。",
        "这一步没做，因为它依靠的另一步失败了；这一步自己不一定有错。它来自 WebDAV：`PROPPATCH` 要么全成、要么全不成，有一个属性设不上，其余的就都标成 424。\n\n因此它一般不单独出现在状态行，而是写在 207 的内容里某一项上。真正的原因在旁边那一项，光盯着 424 查不出什么。也有接口把它用在整个响应上，表示背后的模型或下游服务出错，这是引申，规范没这么讲。",
        "请求藏在 TLS 1.3 的早期数据（0-RTT）里，握手还没完成就到了。这种数据可以被人截下来重放，服务器不愿冒险执行两遍，于是请客户端等握手做完再发一次。请求本身没有毛病，浏览器会自动重发，重发时不得再走早期数据。\n\n中间的代理替人转发早期数据，会加上 `Early-Data: 1`；既不是早期数据、又没有这个头的请求，服务器不该回 425，因为对方未必会重试。它不是“来得太频繁”，也不是“活动还没开始”。",
        "服务器不肯用当前协议办这件事，换成 `Upgrade` 头里列出的协议就可以商量。这个头必须有，列的是 `websocket`、`TLS/1.0` 之类的协议名；客户端在同一条连接上发起升级，或者直接改用那种协议。\n\n要升级的是这条连接上说的协议，不是 App 版本，不是浏览器，也不是专指 TLS 版本太低：TLS 版本谈不拢，握手就失败了，根本轮不到状态码。HTTP/2 和 HTTP/3 里不许出现 `Upgrade` 头，所以它基本只见于 HTTP/1.1。",
        "这个请求必须带条件才受理，多半是写操作少了 `If-Match`。目的是防止丢失更新：两个人先后读到同一版，各自改完写回，后写的会把先写的悄悄盖掉；逼着客户端报上自己依据的版本，服务器才能发现冲突。\n\n请求的内容没有错，资源也没有被改动。响应应当说明怎样补齐条件，且缓存不得保存它。要读的是“没带条件”，不是“条件不符”，后一种是 412。",
        "你在一段时间里发得太勤了，服务器先挡一挡；慢下来，同一个请求过会儿就能通过。`Retry-After` 可以给出该等多久，但不强制。\n\n按 IP、账号还是令牌计数，按单机还是整个集群计数，规范都不管。它只评价你的频率，不评价请求的对错，也不表示服务器已经撑不住；这种响应不许缓存。",
        "Shopify 觉得这个请求可能有恶意，为防攻击，先把它挡下了。判断依据不公开：不一定是内容有问题，像机器人的来源、可疑的 IP 都可能招来它，守规矩的服务端程序也会误中。\n\n别的含义都没有成气候：一些状态码列表说 Shopify 曾用 430 代替 429，短语借自 431，此说未见官方出处；IETF 的管线化草案（draft-nottingham-http-pipeline-01）用过 430 Would Block，没有登记。",
        "请求的头部太大，可能是所有头字段加起来超了，也可能是某一个字段太长；如果是后者，响应应当点名。瘦身之后可以再发，这种响应缓存不得保存。\n\n各家的额度和用码都不统一：Node.js 默认 16 KiB，Envoy 默认 60 KiB，超了回 431；nginx 遇到同样的事内部记 494，发出去却是 400，Apache httpd 和 IIS 也回 400。所以没见到 431，不代表头没有超。",
        "微软的自定义码，主要见于 Exchange 的网页邮箱（OWA，现称 Outlook 网页版）：登录状态没了，或者服务器认不出来，请重新登录。与网络快慢无关，没有哪一段传输超时。\n\n名字容易误导。微软自己的排障文章把“440 Login Timeout”归因于 IIS 的权限或身份验证配置，用户刚输完密码就可能看到；所以“会话放太久”只是原因之一。",
        "nginx 的内部指令：什么都不回，直接断开连接。它从不出现在网络上，只在配置和访问日志里看得到；客户端只知道连接没了，得不到任何状态码。\n\n所以“接口返回了 444”这种说法不成立，除非另有程序自己定义了它。日志里有它也不代表出故障，那是配置的人故意这么写的。",
        "微软的扩展码，大意是“信息不够，补上再发一次”。MS-WDV（微软的 WebDAV 扩展）规定响应必须带 `Ms-Echo-Request`，客户端再发时附上 `Ms-Echo-Reply`，而且服务器不得对补过的请求再回 449。\n\n另有两款微软产品各用各的：Exchange ActiveSync 12.1 及更早的版本用它要求设备先执行 `Provision`、接受安全策略，14.0 起改在响应内容里给 142 一类的状态值；Azure Cosmos DB 用它报告写操作遇上了暂时性的错误，原样重试就行。",
        "请求没有出这台电脑：Windows Vista 引入的家长控制在本机拦下了 HTTP 通信，代替网站编了一个 450 响应。网站既没收到请求，也没发过这个码。\n\n用专门的号码，是为了让浏览器和联网程序分得清“被家长拦了”与“网站出错了”，好给出请家长放行的入口。今天的网站大多是 HTTPS，新系统改用微软家庭安全（Family Safety），已经很难碰到它；网上有些资料说它由网站返回，那是误解。",
        "法律上有人要求不许给你看：法院命令、版权下架、地区管制。发它的未必是源站，也可能是运营商、CDN 或搜索引擎。内容里应当写清谁提的要求、依据哪条法律、管到哪些人和哪些资源；真正动手拦截的一方，应当用 `Link` 头加 `rel=blocked-by` 亮明身份。\n\n它不说明资源存不存在，也不能反过来推断：没见到 451 不等于没有被拦，有的命令连承认都不允许。Exchange ActiveSync 协议占用了同一个数字，意思是“你该换一台服务器连”（邮箱不在这台，或那台更合适），新地址通常在 `X-MS-Location` 头里，与法律无关。",
        "AWS 应用负载均衡器（ALB）记的一笔：请求收下了，空闲超时还没到，客户端先把连接断了。对方已经不在，这个码没有人收得到，只出现在访问日志和监控指标里。\n\nAWS 只给了号码和解释，没有短语，这里的名字是通行的叫法。它不说明目标做没做：请求可能早已转过去，甚至已经成功，只是结果没处可送。",
        "请求到达 AWS ALB 时，`X-Forwarded-For` 里的 IP 地址超过了 30 个，ALB 拒绝转发。正常的代理链没有这么长，所以它往往意味着请求在绕圈，或者有人在伪造这个头。AWS 的文档没有给短语。\n\n阿里云的 ALB 也用 463，说的是检测到转发环路：它在 `ALICLOUD-ALB-TRACE` 头里记规则编号，编号重复或超过 16 个就停止转发。两家的排查方向差不多，判据不同。",
        "AWS ALB 收到的请求，与目标组配置的协议版本（HTTP/1.1、HTTP/2 或 gRPC）对不上，无法转换，只好退回。目标没有收到请求，应用日志里什么都不会有。\n\n短语不是 AWS 给的，文档里只有号码和原因。不要以为凡是版本不同就会报它：HTTP/2 的请求发给 HTTP/1.1 的目标组，ALB 会替你转换；反过来，HTTP/1.1 的请求进 HTTP/2 的目标组就不行。",
        "nginx 内部给“请求头装不下”起的号：单独一行，或者所有行加起来，超出了 `large_client_header_buffers`。发给客户端的永远是 400，页面写着“Request Header Or Cookie Too Large”，访问日志记的也是 400；494 只用来在 `error_page` 里把它单独挑出来。\n\n最常见的起因是 Cookie 攒多了。请求体再大也不归它管，地址太长也不归它管，各有各的码。",
        "双向 TLS 里，客户端出示了证书，nginx 验过之后不认：过期了、不是信任的 CA 签的、被吊销了，或者链太深。握手已经完成，是在处理请求时才拒绝的，所以还能回一页 HTML；线上看到的是 400，内容写着“The SSL certificate error”。\n\n这里验的是客户端的证书。网站自己的证书有问题，浏览器根本不会把请求发出来；nginx 去连上游时证书不对，对外则是 502。",
        "nginx 配了 `ssl_verify_client on;`，客户端却没有出示证书。TLS 握手照样成功，等请求到了才被拒；对外的状态码是 400，内容是“No required SSL certificate was sent”。\n\n设成 `optional` 就不会有 496，没带证书的请求会被放进来，由你自己按 `$ssl_client_verify` 的值 `NONE` 处理。它要的是证书，不是用户名密码，响应里也没有 `WWW-Authenticate`。",
        "端口等着 TLS 握手，来的却是明文 HTTP。nginx 内部记作 497，发出去的是 400，内容是“The plain HTTP request was sent to HTTPS port”；单独编号，是为了能用 `error_page 497` 把它和别的 400 分开处理。\n\n它说明网络通、端口开、nginx 活着，错只错在协议。别把它当成证书问题：TLS 还没开始，证书一眼都没看过。",
        "Esri 的 ArcGIS 服务说：令牌收到了，但是不认，可能过期了，也可能不是给这个服务器或这个来源签发的。要留意的是，它一般不是 HTTP 状态码：REST 接口的状态行多半还是 200，498 写在 JSON 的 `error.code` 里。一同出现的还有 499（Token Required），意思是根本没带令牌。\n\nnginx 源码里也有 498，注释说是给主机名非法的请求留的，早已作废，不会发出。",
        "nginx 还在处理，客户端先把连接关了（HTTP/2 里是取消了这条流），响应头都没来得及发。没有人会收到 499，它只写进日志；`error_page` 也不许用它。\n\n“客户端关闭”不等于客户端有错：后端慢到别人等不下去，是最常见的根源。请求做到哪一步也说不准，后端可能照样执行完毕。ArcGIS 用 499 表示没带令牌（Token Required），与此无关；`google.rpc.Code` 的 `CANCELLED` 则正好对应它。",
        "服务器自己出了岔子，事先没料到，也说不出更具体的名目：空指针、没捕获的异常、配置写错、磁盘写满，都归到它。客户端从中得不到原因，原因在服务端日志里。\n\n它不等于请求有错，也不保证什么都没做：写操作可能已经落库，只是在返回之前失败了。同一个请求每次都得到它，多半是固定的缺陷；时好时坏，则更像依赖或资源的问题。",
        "办成这个请求所需的功能，服务器根本没有。最典型的是方法不认识，发到哪个地址都一样；也可以是报文用了它不懂的机制，例如没见过的传输编码。\n\n它是能力问题，不是故障，等多久都不会好，除非对方升级；正因为结论稳定，缓存默认可以存它。通用服务器至少得支持 `GET` 和 `HEAD`，拿“方法未实现”来拒绝这两个是说不通的。",
        "替你转发请求的那一层（反向代理、负载均衡、CDN）去找上游，拿到的应答没法用：响应头残缺或过大、协议对不上、话说一半断了线。规范只讲“收到无效的应答”，而 nginx 等产品把连不上也算进来。说这话的是网关，应用本身也许从没见过这个请求。\n\n它不代表网关坏了，也不代表超时，超时另有 504。请求可能已经在上游执行过，只是结果没传回来，写操作不能当作没发生。",
        "此刻接不了，过后会好：过载了，或者正在维护。这是服务器清醒时做出的婉拒，不是崩溃；知道要多久，就用 `Retry-After` 给个秒数或时间点。\n\n客户端可以认定问题是暂时的、与自己的请求写法无关。不过规范也讲明，过载的服务器不一定非用它，直接不接连接也行。",
        "网关把请求交给了上游，等到自己定的时限还没等来应答，于是先向客户端交代。超的是网关的耐心，不是客户端的；客户端迟迟不把请求发完，那是 408。\n\n应答没等到，不等于事情没做：上游往往还在跑，过一会儿可能照样成功。所以写操作见到它，不能直接当作失败重做。",
        "请求用的 HTTP 主版本，服务器不支持，或者支持却不肯用。所谓主版本就是小数点前那一位：`HTTP/1.1` 的 1、HTTP/2 的 2；小数点后面的差别不在它管的范围。响应里应当写明为什么不支持、改用什么协议可以。\n\n浏览器自己协商版本，正常上网碰不到。看到它，更该怀疑请求行被写坏了：地址里混进一个没编码的空格，解析器就会把空格后面的内容当成版本号。",
        "这是透明内容协商里的一种配置错误。协商本该从一份变体清单里挑出最合适的一个，直接拿来应答；偏偏被挑中的那个变体自己也配成了要协商的资源，挑选没有终点，服务器只好认错。\n\n定义它的 RFC 2295 是 1998 年的实验性文档，实际几乎碰不到。它不是说客户端的 `Accept` 头没有匹配项，那种情况归 406；客户端改什么都未必绕得开。",
        "要办成这个请求，服务器得存下点东西，可是没地方了：磁盘满了，或者你的配额用光了。它出自 WebDAV，最常见于 `PUT`、`COPY`、`MKCOL` 和写属性的 `PROPPATCH`。\n\n规范把这种状况当作暂时的，但加了一条：如果请求是用户的操作引起的，客户端不得自动重发，要等用户再次操作。空间不会因为多试几次就变出来。",
        "WebDAV 服务器在处理 `Depth: infinity` 的请求时发现集合里套着自己，继续走下去没有尽头，于是中止，整个操作算失败。环来自 RFC 5842 的绑定：同一个集合可以挂在多个路径下，其中包括它自己的下级。\n\n在装了 CloudLinux 的 cPanel 虚拟主机上，508 是另一回事，页面写着“Resource Limit Is Reached”：账号的并发入口进程等资源用满了。这个用法没有标准依据，与循环无关，不过普通网站上冒出的 508，更可能是它。Vercel 和 Deno Deploy 也用 508，说的确实是环：部署绕了一圈又请求到自己。",
        "网站把这个周期内允许的流量用完了，主机商暂时不再替它传内容。典型场景是 cPanel 虚拟主机：每个账号每月有流量额度，到顶就换成一页“Bandwidth Limit Exceeded”。访客没做错什么，服务器也没坏。\n\n509 在 IANA 的登记表里是未分配的号码，没有 RFC 定义它，一般认为来自 Apache 的带宽限制模块和 cPanel；Node.js 的 `http.STATUS_CODES` 等不少列表都收了它。个别 API 借用它表示针对单个应用的限流，含义以对方文档为准。",
        "这是 RFC 2774“HTTP 扩展框架”里的一环：访问某个资源要求请求声明特定的扩展，而这个请求没有满足。响应应当带上足够的信息，让客户端补上扩展再来；怎么带，框架没有规定。\n\n那套框架用 `M-` 打头的方法（如 `M-POST`）和 `Man`、`Opt` 等头声明扩展，没有流行起来，文档已转为历史状态，IANA 也把 510 标为废弃。今天真遇上它，多半是服务自己借用了这个号码，别照 RFC 去解释。",
        "你还没取得这个网络的上网许可：要先登录、付费或同意条款。发出它的是半路拦截请求的设备，也就是认证门户（captive portal），不是你要访问的网站；源站不应该使用这个码。\n\n它的用处是让程序别把门户的页面误当成网站的应答，因此缓存不得保存它。内容里应当给出登录页的链接，而不是登录表单本身，免得浏览器把表单算在原网站名下。",
        "Cloudflare 连上了源站，拿到的却是空的、残缺的、或者解释不通的响应，又归不进 521 到 526 那些具体名目，就用这个兜底码。它由 Cloudflare 的边缘节点生成，不是标准状态码，源站程序一般不会自己发。\n\n它表明网络大体是通的，问题多在源站程序或它前面的防火墙；访客的请求未必没有执行，写操作要先核实。",
        "Cloudflare 去连源站，对方直接拒绝。英文名说的是 Web 服务器宕了，实际还有另一种同样常见的情形：服务器活得好好的，是防火墙或安全插件把 Cloudflare 的 IP 挡在外面。\n\n拒绝是明确的回绝，来得很快，请求根本没有进到应用里，因此重发一般不会造成重复执行。",
        "Cloudflare 与源站在 TCP 这一层就没谈拢。有两种超时：发出 SYN 之后约 19 秒没等到 SYN+ACK；或者连接建好了，请求发过去 90 秒没有收到 ACK。（较早的文档写的是 15 秒。）\n\n它说的是包有去无回，不是程序算得慢；程序慢归 524。最常见的原因是源站的防火墙丢弃了 Cloudflare 的包，其次才是机器过载或 IP 填错。",
        "从 Cloudflare 到源站 IP，网络上没有可走的路，通常是中间某台设备没有去往那个地址的路由。域名已经解析出来了，卡在路由这一步；解析不出来的，归 530。\n\n源站程序与此无关，很可能运行得好好的。访客也绕不过去，因为所有人都要经过 Cloudflare 回源。",
        "连接建好了，请求也送到了，源站却迟迟不给 HTTP 响应，Cloudflare 等满时限（Proxy Read Timeout，文档现为 120 秒，以前是 100 秒）就不等了。请求体写不过去也算：写超时 30 秒，不能调。\n\n源站多半还在干活。导出、批处理之类的任务可能在访客看到错误之后照样做完，所以重发之前先看结果。",
        "TCP 连上了，TLS 却没握成。说的是 Cloudflare 到源站那一段，与访客浏览器里的锁无关；只有 SSL/TLS 模式为 Full 或更严格时才会出现，因为 Flexible 回源根本不加密。\n\n握手失败不等于证书不可信。证书能看到、但验不过的是 526；525 通常是端口上没有 TLS、套件谈不拢，或者握到一半被断开。",
        "源站出示的证书没有通过 Cloudflare 的校验：过期、吊销、自签名、域名对不上，任一条都会。站点的 SSL/TLS 模式是 Full (strict) 或企业版的 Strict (SSL-Only Origin Pull) 时才做这项校验。\n\n访客浏览器看到的是 Cloudflare 边缘那张证书，一切正常，所以点“继续访问”这类办法在这里不存在。Cloudflare Gateway（Zero Trust）和 Workers 的子请求也会产生 526，Cloud Foundry 的 gorouter 不信任后端证书时同样用它。",
        "Cloudflare 与源站那边的 Railgun 监听程序之间出了问题。Railgun 是 Cloudflare 早年的加速方案：源站装一个监听程序，两端只传动态页面的差异部分。\n\n该产品已在 2024 年 1 月停用，527 随之成为历史，Cloudflare 现在的错误文档不再列出它。旧文档里它叫“Railgun Listener to origin error”，成因除了防火墙和丢包，还有监听程序自己连源站超时、被拒或 TLS 握手失败。今天还收到 527，更可能是别的系统自编的号码。",
        "服务整体过载，新请求先不接。在 Qualys SSL Labs 的检测 API 里，文档特意说明这不是某个调用方造成的；调用方自己太快，另有 429。\n\n529 没有标准定义，是各家自选的号码。Anthropic 的 Claude API 也用它，错误类型是 `overloaded_error`，同样指平台对所有用户都忙。两家都把它看作暂时状况，等一等就能恢复。",
        "在 Cloudflare，530 只是个外壳，真正的原因是内容里那个 1xxx 编号，最典型的是解析不出源站主机名。它没有官方短语，“Origin Unavailable”只见于二手列表，未经证实。\n\n同一个号码还有别家的用法：Pantheon 用它表示长期没有动静的沙盒站点被冻结，Shopify 用它表示源站 DNS 错误。先弄清是谁发的，再谈怎么办。",
        "Shopify API 的自定义状态码：你请求的这个端点被临时关掉了，很快会重新开放。停用的是单个端点，不是整个平台，其他接口可能照常。\n\n标准里没有 540，也没见别家这样用；通用的 HTTP 库不认识它，一般按普通 5xx 处理。",
        "AWS 的应用负载均衡器（ALB）在监听规则里配了用户认证，替应用去找身份提供方（IdP，如 Cognito 或其他 OIDC 服务）认证用户，IdP 却回了一个错误码。561 由 ALB 生成，请求还没有到达后端。\n\n短语与 401 相同，含义不同：不是访客忘了登录，而是登录流程走到 IdP 那里出了错。根子通常在配置，访客换密码无济于事。Pantheon 也用 561，说的却是环境里没有检测到站点（No site detected）。",
        "据各种状态码列表的说法，某些 HTTP 代理用它告诉前面的客户端：与后面的连接建好了，读数据时超时。究竟是哪些代理、最早由谁使用，没有找到一手资料，只能看作未经证实的惯例。\n\n它不在任何标准里。真在线上看到 598，多半是某个 SDK、网关或爬虫框架在内部造出来的，要到那个软件的文档或源码里去找含义。",
        "各种列表称，有的代理用它表示自己连后端连不上、超时了；这一说法没有一手出处，当作未证实看待。\n\n有据可查的是 Tornado：它的 HTTP 客户端在根本没拿到响应时抛出代码为 599 的异常，超时和连接中途断开都算。那是客户端本地的标记，线上没有传过这么一个状态码，服务器甚至可能不知道有人来过。",
        "Shopify 的 API 文档列着它：请求里有 JSON 语法错误，数据转换不了。名字就是 JavaScript 解析器的那句 `Unexpected token`。\n\n783 超出了 HTTP 的范围：RFC 9110 规定 100 到 599 以外的状态码无效，客户端收到后应当当作 5xx。可它讲的明明是请求写错了，照 5xx 去重试永远不会成功，这正是乱编号码的代价。",
        "LinkedIn 认为来访的是爬虫或脚本，不给看。状态行写作 `HTTP/1.1 999 Request denied`；它没有公开文档，判断依据据观察包括 `User-Agent`、来源 IP 和其他请求头，这些都是外界总结的，未获官方证实。\n\n它不表示页面不存在，浏览器里打开往往正常。999 在 HTTP 的有效范围之外，按 RFC 9110 客户端应当当作 5xx，但等多久都一样，除非来访方式变了。",
    ];
    static MEANINGS_EN: [&str; 98] = [
        "The header section has arrived, nothing in it calls for a refusal, so send the rest. This is the reply to `Expect: 100-continue`, with which a client that holds a large body asks before it uploads instead of learning at the end that it was not logged in.\n\nIt is an interim response: a final status follows unless the connection breaks, and that one may well be an error. A client need not wait for 100 indefinitely either; after a while it may send the content unasked.",
        "The client proposed another protocol in its `Upgrade` field and the server agrees: right after the empty line that ends this response, the connection speaks the new one. Which one it is must be stated in the `Upgrade` field of the response.\n\nAgreeing is voluntary; a server may ignore the proposal and answer as usual. The mechanism belongs to HTTP/1.1 alone. HTTP/2 and HTTP/3 open a WebSocket by an extended `CONNECT` instead, and success there looks like 200.",
        "The whole request is in and is being worked on, but it will take time, so please do not give up. WebDAV in its first version (RFC 2518, 1999) introduced this interim response for operations on large trees and suggested sending it after some 20 seconds; a final status still has to follow.\n\nRFC 4918 dropped it from WebDAV in 2007. IANA lists it to this day, with the obsolete RFC as its reference. It reports no progress and promises nothing, and browsers and most libraries discard it in silence.",
        "The page is still being made, but this much can be foretold: the `Link` fields name style sheets, scripts, fonts or other hosts, so that a browser can fetch or connect while the server is busy with its database. The real response comes afterwards, and more than one 103 may precede it.\n\nHints bind nobody. The final response may lack these resources or be an error. Apart from such preparations, the fields of a 103 must not change how the final response is processed, and a client that does not know the code ignores it.",
        "While the upload is running, the server announces that it can be resumed: `Location` is the address of an upload resource, and `Upload-Limit` states limits such as the size. Further 104 responses may report in `Upload-Offset` how many bytes have been processed, for a progress bar or for freeing buffers.\n\nAs an interim response it does not say that the upload is complete. Its definition, Resumable Uploads for HTTP, is still an IETF draft (revision 15 in November 2026), and the registration with IANA is a temporary one: the last one seen runs to 13 November 2026, and whether it has been extended since is not established.",
        "The request did what its method asks for, and the content of the response is the result: the current representation for `GET`, the same header fields without content for `HEAD`, the outcome or progress of the action for `POST`, a report on the operation for `PUT` and `DELETE`. A server with nothing to send back has a better code in 204.\n\nThe promise covers HTTP only. It does not say that the data is fresh, nor that a business process started by the request has finished. A cache may keep the answer to a `GET` for a lifetime of its own estimate even when no `Cache-Control` is present.",
        "The request has been fulfilled and at least one new resource now exists. `Location` identifies the principal one; without that field it is the very address of the request, as with a `PUT` that created something.\n\nThe content usually describes the new resource or links to it, though nothing is compulsory. An `ETag` or `Last-Modified` belongs to what was created and is ready to serve in the next conditional update. Browsers do not follow the `Location` of a 201, which identifies and does not redirect.",
        "The work has been taken on and is not finished, perhaps not even begun. The code is noncommittal on purpose: in the end the job may succeed, fail or be turned down, and HTTP has no means of sending a second status afterwards.\n\nThe content ought therefore to describe the state of affairs and to point at, or embed, some way of following it. All that a client may conclude is that its submission arrived; to proceed as though the job were done is a mistake.",
        "The request succeeded, but what you hold is not what the origin server sent: a transforming proxy has worked on its 200, recompressing an image, say, or converting a format. The code lets the proxy own up to that, since it bears on later decisions; validating a cached copy, for one, may make sense only along the same path.\n\nAuthority here means provenance and has nothing to do with authorization. As most intermediaries that alter content leave the status at 200, the absence of 203 proves nothing about the content being untouched.",
        "Done, and there is nothing to add: the response ends with its header section, not one byte of content follows. Metadata in it refers to the resource after the action, so that an `ETag` after a `PUT` names the new version.\n\nA browser stays on the page it is showing, which suits a save button in an editor. It does not stand for a thing that was not found or for an empty list, still less for a request that was ignored.",
        "The input has been taken; now put the view it came from back into its original state, so that the user can enter the next one. The code is made for data entry in forms, notepads or drawing areas, and the response must not have content.\n\nWhat is reset is the view in the client. Nothing on the server is undone. Browsers do not empty a form by themselves on seeing it, so a script has to do the work, which is why the code is rarely met.",
        "The client asked for part of a representation with `Range` and gets it. A single part must be described by `Content-Range`: first byte, last byte, total length. Several at once travel as `multipart/byteranges`, each with a `Content-Range` of its own, which the header section itself must then not contain.\n\nWhat is sent need not be what was asked, for a server may send less or merge ranges, so clients have to go by `Content-Range`. Parts fit together only if they share the same strong validator; a new `ETag` means starting afresh. Nothing has half failed here: the request succeeded in full.",
        "One request touched several resources with different results, more than a single code can express. So the content lists them: in WebDAV an XML document with the root `multistatus`, in which each `response` has an `href` and a status of its own.\n\nAlthough in the 2xx class it may report nothing but failures, and until the content has been parsed nobody knows which. It does not imply a transaction either; that some parts worked and others did not is what the code is for.",
        "An entry inside a 207: this collection has been listed before and is met again by another path, so its members are not repeated. RFC 5842 introduced bindings, by which one collection can hang in several places, and where bindings form a circle this entry is what ends the listing.\n\nIt occurs with `Depth: infinity` only, and a client should first have said with the request field `DAV: bind` that it understands. It has no bearing on requests submitted twice and is no signal of duplicate detection.",
        "No specification defines it and IANA does not list it; the name comes from the comic of the dog in a burning room. Lists of status codes ascribe it to Apache, but no primary source bears that out: they quote one another, and the claim should not be relied upon.\n\nBy the rules of HTTP an unknown 2xx is treated like 200, so that a generic client counts it as success. What was really meant only the sender knows, and quite possibly it is an error in disguise.",
        "IM is short for instance manipulation. In a `GET` the client lists in `A-IM` the delta formats it can handle and in `If-None-Match` the versions it holds; the server then sends, instead of the full text, the result of a manipulation, typically the difference between old and new. The `IM` field says what was applied, and the response must give the `ETag` of the current version.\n\nSuch content is usually of no use alone and has to be combined with the older version. The code dates from RFC 3229 (2002). Browsers do not support it, common servers scarcely do, and it is hard to come across today.",
        "Behind this address there are several representations, each with a more specific address of its own, and the server offers a list from which a user or a program may choose. If it has a favourite, it should name that one in `Location`; following it is allowed, not required.\n\nThe format of the list is left open, so automatic choice presupposes an agreement made elsewhere. Nothing has failed and nothing has moved, and by default a cache may keep the list.",
        "The resource has a new address for good, given in `Location`, and every reference to the old one should be changed. Browsers follow it, search engines come to list the new address, and a cache may remember the redirect even without an explicit lifetime.\n\nFor historical reasons a client following it may turn a `POST` into a `GET` and drop the content. Where the method has to survive, 308 is the code that forbids the change.",
        "For this once, go to the address in `Location`; the original one stays valid and is where the next request should start. Without an explicit lifetime the redirect is not meant to be cached.\n\nA client may change `POST` to `GET` on the way. That ambiguity is why two stricter codes exist: 303 sends the client to a result page by `GET`, 307 keeps method and content.",
        "The answer lies at another address: fetch what `Location` names. Whatever the method was, `POST`, `PUT` or `DELETE`, the next one is `GET` (or `HEAD` if it was that before), and the content of the request is not sent along.\n\nWhat is found there does not stand in for the original resource but is one of its own: a result page, the state of a job, a description of something that cannot travel over HTTP. The code says where to look and certifies no success; that is for the page to tell.",
        "The client asked with a condition, `If-None-Match` or `If-Modified-Since`, and the server replies that the stored copy is still good. The code answers conditional `GET` and `HEAD` requests only. It has no content: the response ends after the header section.\n\nWhichever of `Cache-Control`, `Content-Location`, `Date`, `ETag`, `Expires` and `Vary` a 200 would have carried must be sent here too, so that a cache can refresh what it knows about its copy. There is no other address to go to, despite the leading 3, and nothing is said about versions other than the one the client named.",
        "As RFC 2616 had it, the origin server declares that the resource can be had through a proxy only, and that this one request should be repeated by way of it. `Location` names the proxy, not another place of the resource, which sets the code apart from every other redirect.\n\nRFC 7231 deprecated it for reasons of security, and RFC 9110 does no more than record the fact. The danger is plain: where a response may configure a proxy, whoever can forge a response can pull the traffic to themselves. A client that meets it today should take it for a mistake and not obey.",
        "Today the number means nothing. IANA lists it as (Unused), and RFC 9110 says only that it was defined once, is no longer used and stays reserved, so no server has a reason to send it.\n\nThe name comes from an Internet-Draft dated December 1996 and announced in 1997, `draft-cohen-http-305-306-responses`: a proxy was to move its clients to another proxy, with scope and duration given in a `Set-Proxy` field. The draft never became a standard. A client that receives the code treats it like any 3xx it does not know, that is, as 300.",
        "Send this very request to the address in `Location`: same method, same content, so that a `POST` arrives there as a `POST`. The original address remains the one to use next time, and unless a lifetime is given no cache should remember the detour.\n\nIt is not another spelling of 302, which lets a client turn `POST` into `GET`; forbidding that is what it was made for. The price is that content may have to be sent twice, and a stream that can be read only once makes following impossible.",
        "From now on the resource is at the address in `Location`, and the present request goes there too with its method and content unchanged. A cache may store the redirect without being told to, which makes it hard to take back.\n\nIt came late, in 2014 with the experimental RFC 7238, and clients from before do not know it; Internet Explorer on Windows 7 stays where it is. In the resumable uploads of Google the number has an unrelated meaning, Resume Incomplete: part of the data has arrived, send the rest.",
        "The server cannot or will not process the request because of something in the request itself: HTTP syntax, broken JSON, a missing parameter, lengths that disagree, routing that looks forged. Sending the same bytes again leads to the same answer.\n\nAs the general code of its class it is for faults that no more specific 4xx describes. It neither reports trouble inside the server nor says anything about identity; what exactly is wrong has to be told in the content.",
        "The server does not know who is asking: credentials are missing, expired, revoked or wrong. In spite of its name the code is about authentication, not about permission, and a request with valid credentials may well succeed.\n\nThe response must carry `WWW-Authenticate` with at least one challenge saying how to authenticate; without that field it breaks the specification. When it is a proxy that wants credentials, 407 says so.",
        "The name speaks of payment, the standard falls silent after it: RFC 9110 reserves the code for future use and defines neither whom to pay nor how much nor by what means. Services have filled the gap as they pleased, with empty balances, lapsed plans and declined charges.\n\nAll a client can conclude is that money is probably involved; the rest has to come from the content and the provider's documentation. No standard challenge accompanies it, and no browser opens a payment dialog.",
        "The request was understood and is refused. The account may lack a right, or identity may have nothing to do with it: source address, CSRF check, firewall rule, file permissions all end here. Repeating the request with the same credentials is pointless.\n\nA server may explain its reasons in the content or keep them to itself. One that does not even want to admit that the resource exists may say 404 instead.",
        "The origin server has no representation to give for this address, or has one and does not care to admit it. Whether the gap is for now or for good is left open; a server that knows the removal to be permanent can say 410.\n\nIt does not mean that the server is down, for something did answer, although it may be the wrong server that did. Caches may remember the absence for a while too, so that a page just published can still appear missing.",
        "The server knows the method, but this resource does not support it. The response must list in `Allow` what the resource supports at the moment, so that the client can choose; an empty list is legal and means nothing at all for now.\n\nIt is no matter of rights, since every user gets the same refusal, nor of the server's abilities: the method may work perfectly one path further on.",
        "The request set terms with `Accept`, `Accept-Language`, `Accept-Encoding` or the like; no representation of the resource meets them, and the server is unwilling to supply a default. Its response should list what there is.\n\nA server may just as well disregard the terms and send its nearest match, and many do. At issue is the format of the response; the format of what the client sent is the business of 415.",
        "A proxy on the way has stopped the request and wants to know who is using it before it forwards anything. It must say in `Proxy-Authenticate` how to authenticate, and the client tries again with credentials in `Proxy-Authorization`.\n\nThe account is one at the proxy; a password for the site is of no use here. With HTTPS the refusal comes in reply to `CONNECT`, before there is a tunnel, so the site never hears of the attempt.",
        "The connection was there, the complete request was not: the server has stopped waiting for the rest of it. The delay lies with the client or the network in between, and as a rule no work has begun, so this is not the code for a slow operation.\n\nRFC 9110 lets the client repeat the request, on a new connection if the old one is unusable. Some servers also send it down an idle connection on which nothing was ever asked; there it is a farewell before closing and judges no request.",
        "In itself the request is fine, but it collides with the present state of the resource: the name is taken, somebody else was faster, the workflow does not permit this step yet. The user may be able to sort it out, and for that the response should say what the collision is.\n\nSent again unchanged, it will mostly collide again; fetch the current state, merge or rename, then resubmit. Concurrency is a frequent cause but not the only one, and no data has come to harm.",
        "It was here once, it has been taken away on purpose, and it is not expected back; those who link to it are asked to stop. To say so a server has to know both the past and the intention; if it does not, the code is 404.\n\nNot every removal needs this mark, nor does the mark have to be kept for any particular time. By default caches may store it, and crawlers may drop the page on the strength of it, but copies held elsewhere are out of its reach.",
        "The server insists on knowing the size of the content beforehand, and the request has no `Content-Length`. Add the correct value and send it again; nothing else needs to change.\n\nThe value counts octets rather than characters, and is 0 for a `POST` without content. What is missing is the number; a number that is too large leads to 413, and one that does not match the content usually to 400 or to a timeout.",
        "The request came with a condition (`If-Match`, `If-Unmodified-Since` or, on a write, `If-None-Match`), the condition proved false, and the method was not applied. That is the very protection the client asked for: no overwriting of what somebody else changed, no second creation of what is there.\n\nNothing is broken and the request is well formed; the client's idea of the resource is out of date. When `If-None-Match` fails on a `GET` or `HEAD`, the answer is 304 instead.",
        "The content of the request exceeds what the server is willing to take; only the content is measured, since the address and the header fields have codes of their own. The server need not read it to the end. It may close an HTTP/1.1 connection or reset the one HTTP/2 stream, so a client that is still writing may see a broken connection instead of this status.\n\nA limit is normally a fixed setting, and the same upload fails every time; where it is temporary, `Retry-After` is supposed to say so. Neither the type of the data nor the free space on the server is in question.",
        "The address of the request is longer than the server is prepared to interpret, nearly always because of its query string. HTTP sets no maximum; RFC 9110 merely recommends that everybody cope with 8000 octets, and what works in practice is up to each server, proxy and CDN on the way.\n\nWell-designed traffic seldom gets here. Usual reasons are data sent by `GET` that belonged in a `POST`, a redirect that keeps wrapping the previous address inside the next one, or somebody probing for holes. The response is cacheable by default.",
        "The server does not take content in this format. It may judge by `Content-Type`, by `Content-Encoding` or by inspecting the data, and the verdict holds for this method on this resource only; a neighbouring endpoint may accept the same.\n\nThe response can name what would do: `Accept` for the media type, `Accept-Encoding` for the coding, `Accept-Patch` for patch documents. Known mainly from requests, the first two tell the client in a response how to send next time. Whether the data inside are valid has not been looked at yet.",
        "None of the parts asked for in `Range` can be delivered: they begin beyond the end of the resource, or they are so many, small or overlapping that the server takes them for an attack. For byte ranges the response should carry a field like `Content-Range: bytes */47022`, the number after the asterisk being the present length.\n\nIn the first case a single part within bounds is enough to make the answer 206 instead. Nor can a client rely on ever seeing this code, because servers are free to disregard `Range` and send everything with 200.",
        "At least one server on the way cannot do what the `Expect` field of the request demands. The only demand ever standardized is `100-continue`, which holds the content back until the server agrees to it; any other value may be met with this status.\n\nIf the request did say `100-continue`, then some hop, perhaps an HTTP/1.0 proxy, does not support the handshake, and the client should repeat the request without it. Nothing is said about the content, and business results that disappoint somebody's expectations are no reason to use the code.",
        "An April Fools joke. RFC 2324 of 1998 lets a teapot answer so when told to brew coffee, and RFC 7168 of 2014 adds tea to the protocol. The code belongs to the imaginary HTCPCP and was never one of HTTP.\n\nSo many have implemented it for fun that the number is spoilt for serious use, which is why IANA reserves it under the description (Unused) and RFC 9110 explains the matter. A 418 met in earnest has no agreed meaning: somebody wanted a number that clashes with nothing, and only the content can tell why.",
        "Laravel found the CSRF token of a request missing, or different from the one kept in the session. Usually a form was left open until its session had ended, which explains the phrase, but a page loaded a second ago fails the same way if it forgot the token.\n\nIANA has no such code. An early WebDAV draft had used the number as Insufficient Space on Resource, a meaning now expressed by 507. Some projects also use it for an expired login; that is a private convention.",
        "You went over a limit, so slow down. Twitter's Search API reported throttling this way from 18 January 2010, when no standard code existed; version 1.1 of the API turned to 429, while the streaming endpoints kept 420 for years.\n\nNo standard ever took it up. An earlier owner of the number is a WebDAV draft with Method Failure, a name that survived in an enum of Spring. HTTP/2 has an `ENHANCE_YOUR_CALM` too, but as an error code for closing streams and connections, not as a status.",
        "The request arrived over the wrong connection. This server may not answer for the target address, either because it is not configured for that host or because the connection was made in the name of another one. Resource and address may both be fine: over a connection of its own the same request often succeeds.\n\nAs nothing has been processed, a client may repeat it on a different connection whatever the method, `POST` included. Origin servers and gateways acting for them send this code; a proxy must not generate it. In FTP and SMTP the number 421 announces that the service is closing the channel, which is unrelated.",
        "The format is known and the syntax correct, but what the content says cannot be done: a negative quantity, an end date before the start, a reference to a product that does not exist. The data are at fault, and sending the same once more is in vain.\n\nBorn in WebDAV as Unprocessable Entity and renamed when RFC 9110 took it over, it now serves many frameworks for reporting fields that fail validation. How the details are laid out is not standardized; each of them has its own shape.",
        "A WebDAV lock stands in the way: somebody else holds it, or you hold it yourself and did not show its token in the `If` field of the request. Source and destination both count, so copying onto a locked resource fails as well.\n\nThe content should name the condition in XML, for instance `lock-token-submitted` when a token has to be presented or `no-conflicting-lock` when another lock is in force. Locks mostly have a timeout, and afterwards the request can pass. The code is not about rights, nor about suspended accounts, although some systems use it for the latter.",
        "This step was not done because another one, on which it depends, has failed; there need be nothing wrong with the step itself. In WebDAV a `PROPPATCH` is all or nothing: when one property cannot be set, the others are marked 424.\n\nHence its usual place is one entry in the content of a 207 rather than the status line. The real cause stands beside it, and studying the 424 leads nowhere. Some interfaces put it on a whole response to say that a model or service behind them failed, which stretches the definition.",
        "The request came in TLS 1.3 early data (0-RTT), before the handshake was complete. Such data can be recorded and replayed, and the server will not risk acting on it twice; it asks the client to repeat the request once the handshake is done. Nothing is wrong with it, and user agents are expected to retry by themselves, though not in early data again.\n\nAn intermediary passing on early data adds `Early-Data: 1`. A request that neither came that way nor carries this field should not get 425, because its sender may not know how to react. Too frequent requests are not meant, nor an event that has not opened yet.",
        "The server will not do this over the current protocol, but may after a change to one of those listed in `Upgrade`. That field is mandatory and names protocols such as `websocket` or `TLS/1.0`; the client upgrades the connection or speaks the other protocol from the outset.\n\nWhat has to change is the protocol on the connection, not the version of an app or browser. Nor is it the message for outdated TLS: a version mismatch there breaks the handshake, and no status is ever sent. As HTTP/2 and HTTP/3 forbid the `Upgrade` field, the code is at home in HTTP/1.1.",
        "The request must be conditional and is not, which mostly means a write without `If-Match`. The point is the lost update: two people read the same version, both change it, and whoever writes last silently erases the other's work. A client obliged to name the version it started from cannot do that unnoticed.\n\nThe content is not at fault and the resource has not been touched. The response should explain how to supply the condition, and no cache may store it. What it reports is a condition missing, as opposed to one that does not hold, for which there is 412.",
        "Too many requests came from you within some span of time. Slow down and the very same request will pass later; `Retry-After` may say when, but nothing obliges the server to send it.\n\nWho is counted (address, account, token) and where (one machine, the whole cluster) is up to the server. The code judges your pace, neither the request nor the health of the service, and a cache must not store it.",
        "Shopify takes the request for a possible attack and turns it away. How it decides is not published: nothing in the content need be wrong, since a source that looks like a bot or an address of ill repute may suffice, and well-behaved server-side programs are hit as well.\n\nOther meanings came to nothing. Some lists of codes say that Shopify once used 430 in place of 429 with the phrase of 431, for which no official source was found; an IETF draft on pipelining (draft-nottingham-http-pipeline-01) had 430 Would Block and never registered it.",
        "The header section is too big: all fields taken together exceed the limit, or a single one does, in which case the response should name it. The request may be sent again after slimming, and caches must not keep the refusal.\n\nLimits and even codes differ from product to product. Node.js allows 16 KiB and Envoy 60 KiB by default and then say 431; nginx calls the same thing 494 internally but sends 400, as do Apache httpd and IIS. The absence of a 431 therefore proves nothing.",
        "A code of Microsoft's own, known above all from Exchange webmail (OWA, now Outlook on the web): the login is gone, or the server fails to recognize it, so log in again. Nothing timed out on the network.\n\nThe name misleads. Microsoft's troubleshooting article traces 440 Login Timeout to permissions or authentication settings in IIS, and people meet it right after typing their password; a session left idle is just one possible reason.",
        "An instruction inside nginx: answer nothing and close the connection. The number never travels over the network; it stands in configuration files and access logs, and the client is left with a connection that ended.\n\nAn API therefore cannot return it, unless some other program has invented a 444 of its own. In a log it is no sign of trouble either: somebody configured this on purpose.",
        "A Microsoft extension that says roughly: not enough information, add some and send it again. In MS-WDV, the WebDAV extensions, the response must carry `Ms-Echo-Request`, the client repeats its request with `Ms-Echo-Reply`, and a server may not answer that one with 449 again.\n\nTwo other Microsoft products differ. In Exchange ActiveSync up to version 12.1 it wants the device to run `Provision` first and accept the security policy, which since 14.0 is said by a status value such as 142 in the content; Azure Cosmos DB reports a write that met a transient error, which can be repeated as it is.",
        "The request never left the computer. The parental controls introduced with Windows Vista filtered HTTP on the machine itself and made up a response in place of the site, which neither saw the request nor sent this code.\n\nA number of its own lets browsers and other programs tell a blocked page from a broken site and offer a way to ask for permission. Now that most sites use HTTPS and newer systems have Microsoft Family Safety, it is hard to meet at all. Pages which describe it as coming from a web server are mistaken.",
        "Access is denied because of a legal demand: a court order, a copyright takedown, rules for a region. The sender need not be the origin server; it may be a provider, a CDN or a search engine. The content should say who made the demand, under which law, and whom and what it covers, and the party that actually blocks should identify itself in `Link` with `rel=blocked-by`.\n\nWhether the resource exists is left open, and no conclusion can be drawn from not seeing the code, since some orders must not even be admitted. Exchange ActiveSync uses the same number for something else: the mailbox lives on another server, or is better reached through one, whose address is usually in `X-MS-Location`.",
        "A note made by an AWS Application Load Balancer: a request was received, and the client closed the connection before the idle timeout had elapsed. As nobody is left to read it, the code shows up in access logs and metrics only.\n\nAWS documents a number and an explanation but no phrase; the name used here is the customary one. Whether the work was done stays open, since the target may have had the request, and may even have finished, with no one to take the result.",
        "An AWS ALB received a request with more than 30 IP addresses in `X-Forwarded-For` and refused to pass it on. No sensible chain of proxies is that long, which points to a request going in circles or to somebody forging the field. The AWS documentation gives no phrase.\n\nThe ALB of Alibaba Cloud has a 463 as well, for a forwarding loop: it records rule ids in `ALICLOUD-ALB-TRACE` and stops when one repeats or there are more than 16. Both send you looking in the same direction, by different evidence.",
        "The request that reached an AWS ALB does not fit the protocol version of the target group (HTTP/1.1, HTTP/2 or gRPC), and the load balancer cannot translate. The target never receives it, so its log stays empty.\n\nThe phrase is not from AWS, whose page has a number and causes only. Not every difference of versions leads here: an HTTP/2 request for an HTTP/1.1 target group is converted on the way, whereas HTTP/1.1 for an HTTP/2 target group is refused.",
        "The number nginx uses inside for a request header that does not fit: one line, or all of them together, went beyond `large_client_header_buffers`. What the client receives is always 400 with the words Request Header Or Cookie Too Large, and the access log says 400 too; 494 exists so that `error_page` can single the case out.\n\nMostly it is cookies that have piled up. Neither a large body nor a long address ends here; those have codes of their own.",
        "In mutual TLS the client did present a certificate, and nginx does not accept it: expired, signed by a CA it does not trust, revoked, or with too deep a chain. The handshake went through and the refusal comes with the request, which is why a page can be sent; on the wire it is 400 with the words The SSL certificate error.\n\nThe certificate in question is the client's. If the site's own were bad, a browser would not even send its request, and a bad one at an upstream surfaces as 502.",
        "With `ssl_verify_client on;` nginx insists on a certificate and the client offered none. The TLS handshake succeeds all the same, and the refusal follows when the request is in; outwardly it is 400 with the words No required SSL certificate was sent.\n\nUnder `optional` the code does not arise: such requests are let in for you to judge by `$ssl_client_verify`, whose value is then `NONE`. What is wanted is a certificate, not a password, and there is no `WWW-Authenticate`.",
        "The port was waiting for a TLS handshake, and plain HTTP came instead. Inside nginx this is 497; what goes out is 400 with the words The plain HTTP request was sent to HTTPS port. The separate number lets `error_page 497` treat it apart from any other 400.\n\nIt proves that the network works, the port is open and nginx is alive; only the protocol is wrong. Nor is it about certificates, as TLS has not begun and none was looked at.",
        "Esri's ArcGIS has received a token and rejects it: expired, say, or issued for another server or another referrer. Mind that it is seldom an HTTP status at all. The status line of the REST interface mostly says 200, and 498 stands in `error.code` of the JSON; its companion there is 499 (Token Required), for a request without any token.\n\nThe source of nginx knows a 498 too, for requests with an invalid host name, marked as cancelled and never sent.",
        "nginx was still at work when the client closed the connection, or under HTTP/2 cancelled the stream, before even the header of a response was sent. Nobody receives 499; it is written to the log, and `error_page` refuses it.\n\nThat the client left does not put the client at fault: a backend too slow to wait for is the usual root. How far the work got is unknown too, and it may well have been completed. ArcGIS has an unrelated 499 (Token Required), while `CANCELLED` of `google.rpc.Code` maps to just this one.",
        "Something went wrong inside the server that nobody had planned for and no better code describes: a null pointer, an uncaught exception, a broken configuration, a full disk. The client learns no cause from it; the cause is in the server's log.\n\nIt does not prove the request right or wrong, nor does it prove that nothing happened, for a write may have been committed before the failure. If one request fails every time, suspect a defect; if it fails now and then, suspect a dependency or a resource.",
        "The server lacks a function that the request needs. Typically it does not recognize the method, whatever the address; it may also meet a mechanism it does not know, such as an unfamiliar transfer coding.\n\nThis is a limit, not a failure: waiting does not help until somebody extends the software, and as the verdict is stable a cache may keep it by default. Every general-purpose server has to support `GET` and `HEAD`, so neither of these methods can itself be the thing that is missing.",
        "A reverse proxy, load balancer or CDN passed the request on and received nothing usable: header fields that are incomplete or too large, the wrong protocol, a connection broken midway. The specification speaks of an invalid response only; nginx and others count a refused connection as well. It is the gateway that speaks, and the application may never have seen the request.\n\nThe gateway itself is not broken, and the trouble is not lateness, for which there is 504. The upstream may have carried out the request before the answer was lost, so a write cannot be assumed undone.",
        "Not now, but later: the server is overloaded or under maintenance. It is a deliberate refusal by something still able to answer, not a crash. If the length of the delay is known, `Retry-After` gives it in seconds or as a date.\n\nThe client may take the condition to be temporary and unrelated to how the request is written. An overloaded server need not be this polite; refusing connections is allowed as well.",
        "A gateway handed the request to an upstream, waited as long as it is configured to, and got no answer in time. It is the gateway's patience that ran out; a client too slow in sending its request is the business of 408.\n\nNo answer in time does not mean no work done: the upstream is often still busy and may yet succeed, so a write that ends like this must not simply be repeated as if it had failed.",
        "The server does not speak the major version of HTTP in which the request was written, or declines to. Only the digit before the dot counts: the 1 of `HTTP/1.1`, the 2 of HTTP/2. The response should say why the version is refused and which protocols would do.\n\nBrowsers negotiate the version by themselves, so this rarely concerns versions in practice. More often the request line is damaged: after a space left unencoded in the address, some parsers read the rest of the path as the version.",
        "A configuration error in transparent content negotiation. The server chose one variant from the list of a negotiated resource, but the chosen one is set up to be negotiated in turn, so it cannot serve as the end of the search.\n\nRFC 2295, which defines it, is an experimental document of 1998, and the code is hardly ever seen. It does not say that nothing matched the `Accept` field, which would be 406, and there may be nothing the client can do about it.",
        "To carry out the method the server would have to store something, and there is no room: the disk is full, or the quota of the account is spent. The code comes from WebDAV and goes with `PUT`, `COPY`, `MKCOL` or a `PROPPATCH` that writes properties.\n\nThe condition counts as temporary, with one restriction: where a user's action caused the request, the client must not repeat it until the user asks again. Space does not appear by trying harder.",
        "Processing a request with `Depth: infinity`, a WebDAV server found a collection inside itself and stopped an operation that would never have ended; the operation has failed as a whole. Such loops come from the bindings of RFC 5842, which let one collection hang below several paths, its own descendants included.\n\nShared hosting with cPanel and CloudLinux uses the number for something else. There the page reads Resource Limit Is Reached: the account has used up its entry processes or another allowance. No standard backs this meaning and no loop is involved, yet on an ordinary web site it is the likelier of the two. Vercel and Deno Deploy send 508 as well, for a real loop: a deployment whose requests lead back to itself.",
        "The site has used up the traffic allowed to it in this period, and its host has stopped delivering for the time being. The typical scene is shared hosting with cPanel, where each account has a monthly allowance and a page reading Bandwidth Limit Exceeded replaces the site at the end of it. The visitor did nothing wrong, and the machine is in order.\n\nThe number is unassigned in the IANA registry and no RFC describes it. It is commonly traced to bandwidth modules for Apache and to cPanel, and lists such as `http.STATUS_CODES` of Node.js include it. A few APIs borrow it for throttling one application; their documentation then decides.",
        "Part of the HTTP Extension Framework of RFC 2774: the resource may be accessed only with certain extensions declared, and the request does not meet that policy. The response should tell the client enough to issue an extended request, but how it does so is left open.\n\nThe framework declares extensions through methods with an `M-` in front, such as `M-POST`, and fields such as `Man` and `Opt`. It never caught on; the document is now historic and IANA marks the code obsolete. If you do receive it today, the service has probably borrowed the number, and the RFC will not explain it.",
        "You do not have access to this network yet: log in, pay or accept the terms first. The sender is a device that intercepts requests on the way, a captive portal, and not the site you asked for; origin servers are not supposed to use the code.\n\nIts purpose is to keep software from mistaking the portal's page for an answer of the site, which is also why no cache may store it. The content should link to a login page instead of holding the form itself, as browsers would attribute the form to the original address.",
        "Cloudflare reached the origin and got back something empty, mangled or otherwise beyond interpretation, and none of its specific codes from 521 to 526 applies. This is the remainder of that family. It is made at Cloudflare's edge, is not a standard code, and does not normally come from an origin itself.\n\nThe network is working, by and large; look to the origin's software or to the firewall in front of it. The request may nonetheless have been executed, so verify a write before sending it again.",
        "Cloudflare tried to connect to the origin and was refused. Despite the name the server need not be down: just as often it is alive, and a firewall or security plugin turns away the addresses of Cloudflare.\n\nA refusal is explicit and quick, and the request never reached the application, so that sending it again does not normally carry anything out twice.",
        "Cloudflare and the origin failed to get together at the level of TCP. Two timers lead here: no SYN+ACK within some 19 seconds of the SYN (15 in older documentation), or, on an established connection, no ACK for the request within 90 seconds.\n\nPackets went out and nothing came back; a program that is merely slow belongs to 524. The usual culprit is a firewall that drops Cloudflare's packets, ahead of an overloaded machine or a wrong address.",
        "There is no usable path from Cloudflare to the address of the origin, commonly because some device in between has no route for it. The name has been resolved already, otherwise it would be 530; what fails is routing.\n\nThe software on the origin is not involved and may be running perfectly. Visitors cannot get round it either, as all of them go through Cloudflare.",
        "The connection stands and the request has been delivered, but no HTTP response comes within the Proxy Read Timeout of Cloudflare, 120 seconds in current documentation and 100 in older. A request body that cannot be written out counts as well; that limit is 30 seconds and fixed.\n\nVery likely the origin is still at work. An export or batch job may finish after its visitor has seen the error, so look at the outcome before asking for it again.",
        "TCP succeeded, TLS did not. This concerns the stretch from Cloudflare to the origin, not the padlock in the visitor's browser, and arises only in the SSL/TLS mode Full or a stricter one, as Flexible does not encrypt that stretch at all.\n\nA failed handshake is not the same as an untrusted certificate: one that was seen and did not pass is 526. Here the port usually speaks no TLS, no common cipher suite exists, or the connection breaks midway.",
        "The certificate of the origin did not pass the check of Cloudflare, being expired, revoked, self-signed or made out to another name. For a site it takes place in the SSL/TLS mode Full (strict) and in Strict (SSL-Only Origin Pull), which Enterprise customers have.\n\nVisitors are shown the edge certificate, which is in order, so there is no warning for them to click through. Cloudflare Gateway in Zero Trust and subrequests of Workers can produce this as well, and the gorouter of Cloud Foundry sends it when it does not trust the certificate of a backend.",
        "Something went wrong between Cloudflare and the Railgun listener at the origin. Railgun was an accelerator of earlier years: a program beside the origin exchanged only the differences of dynamic pages with Cloudflare.\n\nIt was discontinued in January 2024 and the code went with it. The present error pages of Cloudflare do not list 527. The former ones called it Railgun Listener to origin error and named firewalls and packet loss as causes, besides a listener whose own connection to the origin timed out, was refused or failed over TLS. Should it turn up today, some other system has more likely made up the number.",
        "The service as a whole is overloaded and takes nothing new for the moment. The API of Qualys SSL Labs, known for the code, points out that the client is not to blame; a client that is too fast gets 429 there.\n\nNo standard defines it; services have picked the number for themselves. The Claude API of Anthropic uses it too, with the error type `overloaded_error`, again for load across all users. For both it is a passing condition.",
        "At Cloudflare this is only a wrapping: the reason is the 1xxx number in the content, typically one saying that the hostname of the origin cannot be resolved. Its documentation gives no reason phrase; the one above comes from secondary lists and is unconfirmed.\n\nOthers use the number differently. For Pantheon it means a sandbox site frozen for lack of activity, for Shopify an error of the origin's DNS. Find out who is speaking before deciding what to do.",
        "A code of the Shopify API: the endpoint you asked for has been switched off for a while and is expected back soon. It speaks of one endpoint and not of the platform; others may be working as always.\n\nNo standard knows 540, nobody else is known to use it, and generic HTTP libraries will handle it as some 5xx.",
        "An AWS Application Load Balancer has a listener rule that authenticates users, and the identity provider, Cognito or another OIDC service, returned an error code while doing so. The balancer makes this response itself; the request has not reached a target.\n\nIt shares its phrase with 401 but not its meaning. The visitor did not forget to log in: the login got as far as the provider and failed there, mostly over configuration, which no other password will mend. Pantheon has the same number for something else, an environment in which no site was detected.",
        "Lists of status codes say that some HTTP proxies report with it a connection that was made behind them and then timed out while reading. Which proxies, and who began it, no primary source tells, so regard this as an unconfirmed convention.\n\nIt belongs to no standard. Seen in earnest, it has probably been invented inside a client library, gateway or crawler, and only the documentation or source of that program can say what is meant.",
        "Lists say that some proxies use it when connecting to what lies behind them takes too long. No primary source for that has been found, and it should be taken as unconfirmed.\n\nWhat can be verified is Tornado: its HTTP client raises an exception with the code 599 when there was no response at all, be it a timeout or a connection closed midway. That is a label made on the client's side. No such status was ever on the wire, and the server may not even know of the attempt.",
        "The API documentation of Shopify has it for a request with a JSON syntax error, where data could not be converted. The name is that of the familiar message of JavaScript parsers.\n\nThe number lies outside HTTP. Under RFC 9110 any value beyond 100 to 599 is invalid, and a client should process it like a 5xx. Yet the fault described is in the request, and repeating it as one repeats after a 5xx will never help: the price of inventing numbers.",
        "LinkedIn takes the visitor for a crawler or script and shows it nothing. The status line reads `HTTP/1.1 999 Request denied`. There is no public documentation; that `User-Agent`, source address and other fields decide has been observed from outside and is not confirmed by the company.\n\nThe page is not missing, and a browser often opens it. As 999 is not a valid status, RFC 9110 would have it processed like a 5xx, yet waiting changes nothing as long as the manner of asking stays the same.",
    ];
    static CASES_ZH: [&str; 293] = [
        "curl 经 HTTP/1.1 上传大文件时会自动加上 `Expect: 100-continue`，默认最多等 1 秒，没等到就直接发；等多久由 `--expect100-timeout` 决定。",
        "往 Amazon S3 发 `PUT` 时带上这个期望，如果存储桶刚在别的区域建好、DNS 还没更新，先收到的是 307，正文不会白传一趟。",
        "Go 的 `net/http` 服务端在处理函数第一次读 `r.Body` 时才发出 100；处理函数不读就返回 403，客户端便省下了整个正文。",
        "WebSocket 握手：请求带 `Upgrade: websocket` 和 `Sec-WebSocket-Key`，响应带 `Upgrade: websocket` 和据此算出的 `Sec-WebSocket-Accept`，之后双方互发帧。",
        "`kubectl exec`、`kubectl port-forward` 与 API 服务器之间先升级成 WebSocket（旧版本是 SPDY），再传终端和端口的数据流。",
        "`curl --http2 http://example.com/` 会带 `Upgrade: h2c`，老服务器可能回 101 转入 HTTP/2；RFC 9113 已弃用这条路。",
        "早期 WebDAV 的 `COPY /big/ HTTP/1.1` 带 `Depth: infinity`，要搬上万个文件，服务器隔一阵发一个 102。",
        "Node.js 的 `response.writeProcessing()` 发的就是它；客户端一侧的 `ClientRequest` 在 `information` 事件里能看到。",
        "Electric 同步服务在 2026 年 4 月试过在长轮询时定期发 102，好让线路上有字节流动、不被中间设备掐断；几天后因客户端出问题又撤了回去。",
        "`HTTP/1.1 103 Early Hints` 加一行 `Link: </main.css>; rel=preload; as=style`，几百毫秒后才是 200 和 HTML。",
        "Chrome 从 103 版起支持，只认 HTTP/2 及以上、顶层页面导航里的第一个 103，子资源和 iframe 请求里的都不理会。",
        "nginx 从 1.29.0 起能转发后端的 103，要用 `early_hints` 指令打开；更老的版本会把它当成最终响应，Nuxt 的一个候选版默认发提示，就曾让 nginx 1.18 后面的页面一直转圈。",
        "Java 的 `HttpURLConnection` 到 JDK 17 为止都不会跳过 103，拿它当最终响应；修复是 2022 年进的 JDK 20，长期支持版要用 21。",
        "客户端发 `POST /files`，带 `Upload-Complete: ?1` 和 `Content-Length: 123456789`，先收到 `104` 与 `Location: https://example.com/upload/b530ce8ff`，传完才收到最终的 200。",
        "传到一半断网：对那个地址发 `HEAD`，由 `Upload-Offset` 得知服务器收到哪里，再用 `PATCH` 和 `Content-Type: application/partial-upload` 补上其余部分。",
        "iOS 17 起的 `URLSession` 按这份草案续传，失败的上传任务会留下 `resumeData`，交给 `uploadTask(withResumeData:)` 即可接着传，前提是服务器实现了相应版本。",
        "`GET /users/42 HTTP/1.1` 换来 `Content-Type: application/json` 和用户数据；对同一地址发 `HEAD`，头一样，内容为空。",
        "Kubernetes 的 `httpGet` 探针请求 `/healthz`，状态码不小于 200 且小于 400 就算探测通过。",
        "GraphQL 接口以 `application/json` 应答时，某个字段解析失败，状态码常常仍是 200，错误要到内容的 `errors` 数组里去找。",
        "单页应用的 nginx 配了 `try_files $uri $uri/ /index.html;`，随手敲一个不存在的路径也会得到 200 和首页。",
        "`POST /orders HTTP/1.1` 得到 `Location: /orders/7` 和订单内容；编号由服务器分配，客户端用不着自己拼地址。",
        "`PUT /notes/todo.txt` 第一次写入是 201，以后覆盖就成了 200 或 204，客户端借此分清是新建还是更新。",
        "`kubectl create` 背后的 `POST /api/v1/namespaces/default/pods` 成功是 201：对象已经存下，Pod 跑没跑起来是另一回事。",
        "GitHub 的仓库统计接口没有缓存可用时先回 202，同时在后台开算；过一会儿再请求同一地址，得到 200 和数据。",
        "Azure Resource Manager 建虚拟机：202 带 `Azure-AsyncOperation` 或 `Location`，外加 `Retry-After`，SDK 据此轮询到终态。",
        "CouchDB 集群写文档，达到写法定数是 201；只有部分副本写成则是 202，数据在，但冲突的风险更大。",
        "镜像仓库协议里 `POST /v2/app/blobs/uploads/` 回 202 和 `Location`：上传会话开好了，镜像层还没传。",
        "省流量代理把 `photo.png` 转成低质量的 WebP 再交给手机，按规范可以把 200 改成 203；源站写了 `Cache-Control: no-transform`，它就不许动。",
        "行情接口 Market Data 用 203 表示“这份数据来自我们的缓存服务器”，文档要求客户端把它与 200 同等对待，这是偏离本义的用法。",
        "代码里写 `if (status === 200)` 的客户端碰上 203 会误报失败，改成判断 `response.ok` 或整个 2xx 就好。",
        "`PUT /docs/7` 保存成功，回 `204` 和新的 `ETag`，编辑器留在原处，下次保存把它放进 `If-Match`。",
        "跨域预检：对 `OPTIONS` 请求回 204，带上 `Access-Control-Allow-Origin` 等头，浏览器随后才发真正的请求。",
        "GitHub 的 `GET /user/starred/{owner}/{repo}` 用状态码作答：加过星标是 204，没加过是 404。",
        "前端对 204 调 `await response.json()`，空内容不是合法的 JSON，抛 `SyntaxError`，把成功变成了报错。",
        "仓库扫码录入页：`POST /stock-in` 得到 205，脚本调用 `form.reset()`，光标回到第一格，接着扫下一件。",
        "HTTP/1.1 服务器回 205 却漏了 `Content-Length: 0`，报文没写明长度，客户端只好一直等到连接关闭。",
        "在 Service Worker 里写 `new Response(text, { status: 205 })` 抛 `TypeError`：按 Fetch 标准，205 属于不得有内容的状态码。",
        "播放器拖动进度条，发 `Range: bytes=1048576-`，得到 `Content-Range: bytes 1048576-5242879/5242880`，从那里接着放。",
        "`curl -C - -O https://example.com/big.iso` 从本地已有的长度接着下；服务器若不支持范围请求，会回 200 和整个文件。",
        "nginx 的 `slice 1m;` 把大文件切成 1 MB 一段向源站要、分别缓存，`proxy_cache_valid 200 206 1h;` 里的 206 不能漏。",
        "从 S3 并行下载：多个连接各取一段，用 `If-Match` 带上同一个 `ETag`，防止拼到一半对象被人换掉。",
        "文件管理器挂载 WebDAV 网盘，`PROPFIND /photos/ HTTP/1.1` 带 `Depth: 1`，得到 207 和每个文件的大小、修改时间；取不到的属性单列在状态为 404 的 `propstat` 里。",
        "`DELETE /a/` 删整个目录，其中 `/a/locked.doc` 被锁：207 里只列出它，状态 423，别的成员已经删了。",
        "CalDAV 用 `REPORT` 批量取日程，有几条已被别的设备删掉，整体仍是 207，那几条各自标 404。",
        "有些 REST 接口借 207 加 JSON 报告批量结果；也有不用的，Elasticsearch 的 `_bulk` 就回 200，失败与否看内容里的 `errors`。",
        "`PROPFIND /Coll/` 带 `Depth: infinity` 和 `DAV: bind`，`/Coll/Bar` 其实就是 `/Coll/` 自己：前者标 `HTTP/1.1 208 Already Reported`，不再往下展开。",
        "同一个“公共资料”集合绑定在三个部门目录下，清单里第一处列出全部文件，另外两处各占一条 208。",
        "接口作者看到 Spring 的 `HttpStatus.ALREADY_REPORTED`，拿它回应重复下单；名字像，含义不对，通用客户端只会当成普通的 2xx。",
        "清单类网站写道：Apache 开了 `ProxyErrorOverride On` 就会发 218。该指令确实存在，作用是用本地的 `ErrorDocument` 替换后端的错误页；与 218 的关系无从证实。",
        "自家服务或测试桩里有人写了 `res.status(218)` 当玩笑，日志的 2xx 比例好看，里面却是失败的请求。",
        "请求 `A-IM: vcdiff` 加上 `If-None-Match` 里的旧标签，响应 `226`，带 `IM: vcdiff`、`Delta-Base` 和新的 `ETag`，内容只有几百字节的差分。",
        "2004 年前后博客圈试过“RFC3229+feed”：阅读器发 `A-IM: feed`，订阅源只返回上次之后的新文章，当时有人为 WordPress 写过实现。",
        "大脚本只改了一个字，想省流量，如今会用共享字典压缩（RFC 9842）：状态码仍是 200，靠 `Content-Encoding: dcz` 区分。",
        "OpenStack 的身份服务 Keystone 对 `GET /` 回 300，内容里的 `versions` 列出各版本接口的入口；华为云 IAM 沿用了这种写法。",
        "Apache 开了 `CheckSpelling On`，路径拼错一个字母，而目录里相近的文件名不止一个，`mod_speling` 便列出候选让人挑。",
        "页面脚本里的 `fetch()` 不会跟随它：Fetch 标准只把 301、302、303、307、308 算作重定向；`curl -L` 则是有 `Location` 就跟。",
        "全站切到 HTTPS：80 端口的 nginx 里写 `return 301 https://$host$request_uri;`。",
        "请求 `GET /docs`，而 `docs` 是个目录，nginx 会用 301 补上末尾的斜杠，跳到 `/docs/`。",
        "`curl -L -d a=1` 遇到 301，第二次请求默认变成 `GET`；加 `--post301` 才继续用 `POST`。",
        "Django 的 `login_required` 发现没登录，跳到 `Location: /accounts/login/?next=/cart/`。",
        "OAuth 2.0 授权完成后，授权服务器把浏览器送回 `Location: https://app.example/cb?code=…&state=…`。",
        "Spring MVC 控制器返回 `redirect:/orders/7`，默认发出的就是 302；表单提交之后的这种跳转，语义上其实是 303。",
        "下单：`POST /orders` 之后回 `Location: /orders/7`，用户在结果页按刷新，重发的只是 `GET`，不会再下一单，这就是 Post/Redirect/Get。",
        "Inertia 和 Rails Turbo 的页面发出 `DELETE`，删完要跳回列表时必须用 303；写成 302，浏览器会带着 `DELETE` 去请求列表页。",
        "`http://dbpedia.org/resource/Berlin` 指的是柏林这座城市，城市传不过来，服务器便引到介绍它的文档 `/page/Berlin`。",
        "浏览器刷新页面，把上次的 `ETag` 放进 `If-None-Match` 发来；nginx 对静态文件默认 `etag on`，比对一致就回 304。",
        "轮询 GitHub REST API 时带上 `Authorization` 和 `If-None-Match`，得到 304 的请求不计入主限额。",
        "两台 nginx 上同一文件的修改时间不同，由时间和大小算出的 `ETag` 也就不同，轮询到另一台便拿不到 304，只能重新下载。",
        "它还有效时的样子：`HTTP/1.1 305 Use Proxy`，附 `Location: http://proxy.example:3128/`。",
        "Java 的 `HttpURLConnection` 源码里留着专门的分支：把 `Location` 中的主机和端口当作代理，仍去取原来的地址。",
        "浏览器的 `fetch()` 不把它当重定向，页面脚本拿到的就是一个状态为 305 的普通响应。",
        "草案设想的响应：`HTTP/1.1 306 Switch Proxy` 加一个 `Set-Proxy` 头，其中 `proxyURI` 是新代理，`scope` 是适用范围，`seconds` 是有效秒数。",
        "类库为了号码不断档而留着它：.NET 里叫 `HttpStatusCode.Unused`，Symfony 里叫 `Response::HTTP_RESERVED`。",
        "WebHDFS 写文件：`PUT /webhdfs/v1/tmp/a?op=CREATE` 先到 NameNode，得到 307，再带着数据去找 `Location` 指的 DataNode。",
        "FastAPI 默认会补斜杠，`POST /items` 撞上只注册了 `/items/` 的路由，先收到一个 307。",
        "访问 `http://` 开头的 HSTS 站点，Chrome 的开发者工具显示 `307 Internal Redirect`；这一跳是浏览器自己造的，请求并没有以明文发出。",
        "Ingress 配了 TLS 之后，ingress-nginx 用 308 把 `http://` 请求引到 `https://`；状态码可以用 ConfigMap 的 `http-redirect-code` 换掉。",
        "Next.js 的 `redirects` 里写 `permanent: true`，发出的是 308，不是 301。",
        "往 Google Cloud Storage 分片上传，传完一片收到 308 和 `Range: bytes=0-524287`，没有 `Location`，接着从下一个字节传。",
        "往 nginx 的 HTTPS 端口发明文请求：“The plain HTTP request was sent to HTTPS port”。",
        "HTTP/1.1 请求没有 `Host` 头，按规范服务器必须回 400。",
        "Cookie 越攒越大，超出 nginx 的 `large_client_header_buffers`，页面上写着“Request Header Or Cookie Too Large”。",
        "Spring Boot 接口收到 `{name: }` 这样的残缺 JSON，抛 `HttpMessageNotReadableException`，默认转成 400。",
        "nginx 配了 `auth_basic`，匿名访问得到 `WWW-Authenticate: Basic`，浏览器随即弹出用户名密码框。",
        "访问令牌过期：`WWW-Authenticate` 里的 `Bearer` 质询带着 `error` 参数，值是 `invalid_token`，客户端据此去刷新令牌。",
        "`docker pull` 先请求 `GET /v2/` 得到 401，再照 `Bearer` 质询里的 `realm` 去令牌服务换票，然后重来。",
        "Stripe 用它表示请求写得没错、事情却没办成，典型的是银行卡被拒：`code` 为 `card_declined`，发卡行给的理由在 `decline_code` 里。",
        "DeepSeek 的 API 在账户余额用完后回 402，错误写着 `Insufficient Balance`，充值之后恢复。",
        "x402 协议拿它做程序之间的小额付款：响应头 `PAYMENT-REQUIRED` 是 Base64 编码的报价，客户端签好付款授权放进 `PAYMENT-SIGNATURE` 再发一次。",
        "nginx 的目录里没有 `index.html`，又没开 `autoindex`，错误日志里是 `directory index of … is forbidden`。",
        "Kubernetes 的服务账号没绑角色就去列 Pod，API 服务器回 `reason: Forbidden`；用 `kubectl auth can-i list pods` 可以验证。",
        "S3 上要的对象不存在，而调用者没有 `s3:ListBucket` 权限，得到的是 403，不是 404。",
        "Django 的表单少了 CSRF 令牌，提交后看到“CSRF verification failed”。",
        "没有登录就请求 GitHub 私有仓库 `GET /repos/acme/secret`，得到的是 404，免得泄露仓库名。",
        "nginx 写了 `location /api/` 配 `proxy_pass http://app/;`，末尾的斜杠把 `/api/` 前缀换掉了，后端收到 `/users`，路由对不上。",
        "单页应用没配 `try_files $uri /index.html;`，点链接正常，一刷新 `/settings` 就 404。",
        "`DELETE /orders HTTP/1.1` 得到 `Allow: GET, HEAD, POST`：集合不让整个删，要删就删 `/orders/7`。",
        "前端表单 `POST` 到一个静态 `.html` 文件，nginx 的静态模块回 405，而且自带的这个响应没有 `Allow`。",
        "`POST` 的地址先被 301 补了斜杠，客户端改用 `GET` 跟过去，落到只接 `POST` 的接口上。",
        "Spring MVC 的接口只产出 JSON，客户端发 `Accept: application/xml`，抛出 `HttpMediaTypeNotAcceptableException`，默认转成 406。",
        "Elasticsearch 6 起严查 `Content-Type`，收到 `text/plain` 回 406：`Content-Type header [text/plain] is not supported`；按规范它应当是 415。",
        "虚拟主机上发帖，得到一页 `Not Acceptable!`，末尾写着 `This error was generated by Mod_Security`：被防火墙规则误伤，和内容协商毫无关系。",
        "Squid 写了 `acl users proxy_auth REQUIRED` 和 `http_access deny !users`，没带凭据的请求在访问日志里记作 `TCP_DENIED/407`。",
        "公司内网执行 `curl https://example.com/`，报 `CONNECT tunnel failed, response 407`；给 `HTTPS_PROXY` 补上代理的用户名和密码就通了。",
        "Java 从 8u111 起默认禁止在 HTTPS 隧道上用 Basic 认证（`jdk.http.auth.tunneling.disabledSchemes`），账号填对了也照样报 `Unable to tunnel through proxy`。",
        "HAProxy 的 `timeout http-request` 到点还没收全请求头，便回 408，日志里的终止标志是 `cR`。",
        "nginx 的 `client_header_timeout` 或 `client_body_timeout`（默认都是 60 秒）超时，访问日志记 408，连接却直接关掉，客户端看到的是断线而不是状态码。",
        "浏览器预先建好连接备用却没有发请求，Apache 等到时限关掉它，访问日志里留下请求行是 `-` 的 408。",
        "Kubernetes 更新对象时 `resourceVersion` 已经落后，报 `the object has been modified`；创建重名对象也是 409，`reason` 则是 `AlreadyExists`。",
        "`docker run --name web` 时同名容器还在，Docker 引擎回 409，命令行显示 `Conflict. The container name … is already in use`。",
        "WebDAV 的 `MKCOL /a/b/` 遇到上级集合 `/a/` 不存在，规定的应答是 409，不是 404。",
        "苹果推送服务 APNs 遇到失效的设备令牌回 410，`reason` 是 `Unregistered`，以后不要再往它推。",
        "Kubernetes 的 `watch` 带着太旧的 `resourceVersion`，那段历史已经清掉，得到 410；客户端要清空本地缓存，重新列一遍再监听。",
        "`GET /repos/acme/app/issues/12`：议题已删除而你有读权限，GitHub 回 410；没有读权限，只会看到 404。",
        "IIS 底层的 HTTP.sys 收到既没写长度又不分块的 `POST`，页面上是 `HTTP Error 411. The request must be chunked or have a content length.`；Azure 的不少服务也会给出这句话。",
        "对象存储 Ceph RGW 的旧版本收到 `Transfer-Encoding: chunked` 的 `PUT`，因为没有长度而拒收，错误码是 S3 协议里的 `MissingContentLength`。",
        "对 Google 的接口执行 `curl -X POST` 而不带 `-d`，curl 不会写长度，得到 `POST requests require a Content-length header`。",
        "往 Amazon S3 `PUT` 时带 `If-None-Match: *`，对象已经存在就得到 412，由此实现“只创建、不覆盖”；恰好有别的写入同时进行，则可能是 409。",
        "两个人编辑同一篇文档，后保存的那位带着旧 `ETag` 的 `If-Match` 提交 `PUT`，被 412 挡下，前一位的修改才没有丢。",
        "WebDAV 的 `MOVE` 写了 `Overwrite: F` 而目标已经存在，规定的应答也是它。",
        "nginx 的 `client_max_body_size` 默认只有 `1m`，上传手机照片就超；错误日志写 `client intended to send too large body`。",
        "Express 的 `express.json()` 默认上限 `100kb`，前端把图片转成 Base64 塞进 JSON，抛 `PayloadTooLargeError`。",
        "AWS API Gateway 的请求内容上限是 10 MB，不能申请调高；再大的文件只能让客户端直传 S3，接口里只传对象键。",
        "导出页面把勾选的上千个编号拼成 `GET /export?ids=1,2,3…`；nginx 的请求行要装进一个缓冲区（`large_client_header_buffers` 默认 `4 8k`），装不下就回 414。",
        "没登录跳登录页，登录页本身又要登录，`next=` 参数每跳一次就多编码一层，最后由 414 收场。",
        "Apache httpd 的 `LimitRequestLine` 默认 8190 字节，走 HTTP-Redirect 绑定的 `SAMLRequest` 带了签名，偶尔就会越线。",
        "`curl -d` 默认发 `application/x-www-form-urlencoded`，目标是只收 JSON 的接口；Spring 抛 `HttpMediaTypeNotSupportedException`，axum 的 `Json` 提取器同样回 415。",
        "用 `Content-Type: application/json` 去 `PATCH` Kubernetes 资源，API 服务器要的是 `application/merge-patch+json` 之类，错误内容里会列全。",
        "普通 HTTP 客户端打到 gRPC 端口，`Content-Type` 不以 `application/grpc` 开头，grpc-go 等实现回 415。",
        "文件早就下完了，再跑一次 `curl -C - -O`，curl 从文件末尾要起，得到 416；旧版 curl 还会把错误页接到文件后面。",
        "断点续传期间源文件换成了更短的一版，本地记着的偏移量比新文件还长。",
        "对象存储不尽相同：S3 对越界的范围回 416，错误码 `InvalidRange`；阿里云 OSS 默认不理它，回 200 和整个对象，带上 `x-oss-range-behavior: standard` 才回 416。",
        "公司出口是老版本 Squid（3.1 及更早），.NET 程序的 `POST` 默认带 `Expect: 100-continue`，在代理那里就被 417 拦下。",
        "HTTP/1.0 的中间层把 `Expect: 100-continue` 原样传给 Apache httpd，响应页写着“Only the 100-continue expectation is supported”，看着自相矛盾，其实嫌的是版本。",
        "Node.js 的 `http` 服务器收到 `Expect: foo`，没有注册 `checkExpectation` 监听就自动回 417。",
        "豆瓣拿它挡爬虫和盗链：`User-Agent` 像脚本，或者取图片时没带豆瓣自己的 `Referer`，得到的就是 418；微博的爬虫项目也常报告爬得太快会遇到它。",
        "各家的彩蛋：Google 有一个 `/teapot` 页面，Go 有 `http.StatusTeapot`，Python 3.9 起有 `HTTPStatus.IM_A_TEAPOT`。",
        "示例代码和单元测试用它当“不会撞上真实含义”的错误码，偶尔忘了改，就跟着上了线。",
        "Blade 模板里的 `<form>` 忘了写 `@csrf`，一提交，页面上只剩“419 | Page Expired”。",
        "单页应用没有先请求 `/sanctum/csrf-cookie`，`POST` 不带 `X-XSRF-TOKEN`，JSON 里的 `message` 是 `CSRF token mismatch.`。",
        "CDN 把带隐藏字段 `_token` 的整页 HTML 缓存了，访客拿到的是别人会话的令牌，谁交表单谁失败。",
        "用同一套凭据反复断开再连 Twitter 流式接口，服务器回 420；当时的文档要求从等 1 分钟起步，每次翻倍。",
        "Yandex Market 的卖家接口最多允许 4 个并行请求，第 5 个得到 420，消息里写着 `Hit rate limit of 4 parallel requests`。",
        "Java 代码里翻出 `HttpStatus.METHOD_FAILURE`：Spring 早把它标成弃用，值是 420，与限流无关。",
        "两个子域名解析到同一个 IP、共用一张通配符证书，浏览器把它们合并到一条 HTTP/2 连接里；Traefik 上两者的 TLS 选项不同，便回 421。",
        "Apache httpd 升级到 2.4.64 之后，由 nginx 以 HTTPS 反代过去的站点，只要 TLS 配置与默认虚拟主机不同就回 421：nginx 默认不发 SNI，Apache 日志里是 `AH02032 … have no compatible SSL setup`。",
        "Caddy 的同一个监听端口上只要有一个站点要求客户端证书，`strict_sni_host` 就自动打开，SNI 与 `Host` 对不上的请求一律 421。",
        "FastAPI 参数校验不过，默认回 422，`detail` 数组里每项有 `loc`、`msg`、`type`；连 JSON 语法错误也归在这里。",
        "axum 的 `Json<T>`：JSON 合法但对不上 `T` 是 422，语法坏了是 400，没写 `Content-Type` 是 415。",
        "Laravel 对期待 JSON 的请求，校验失败回 422 和 `errors`；GitHub API 也用它，消息是 `Validation Failed`。",
        "`PUT /docs/plan.docx HTTP/1.1` 发往 WebDAV 共享盘，同事正用 Office 打开着它，得到 423 和 `<D:lock-token-submitted>`。",
        "Nextcloud 同步时两个客户端同时碰一个文件，日志里是 `FileLocked` 异常；上传中断留下的残锁要等到过期。",
        "Terraform 的 `http` 后端约定：状态文件已被别人锁住时，服务端回 423 或 409，并附上那把锁的信息。",
        "`PROPPATCH` 同时改两个属性，其中一个受保护：207 里它那项是 403，另一个没问题的属性是 424。",
        "Microsoft Graph 的 `$batch` 用 `dependsOn` 排了先后，前一个子请求失败，依赖它的子请求状态就是 424，外层仍是 200。",
        "Amazon Bedrock 推理时模型出错，抛 `ModelErrorException`，状态 424，原始状态放在 `originalStatusCode` 里。",
        "nginx 开了 `ssl_early_data on;`，并用 `proxy_set_header Early-Data $ssl_early_data;` 告知后端；后端对 `POST /pay` 回 425，对静态的 `GET` 放行。",
        "CDN 收下浏览器的早期数据，带着 `Early-Data: 1` 转给源站；源站回 425 后，它可以等与浏览器的握手完成再替浏览器重发一次。",
        "用 `openssl s_client -early_data req.txt` 恢复会话，把一条写请求塞进早期数据，就能复现。",
        "Envoy 和 Istio 默认不收 HTTP/1.0，而老版本 nginx 的 `proxy_pass` 默认正是 HTTP/1.0，于是回 426；写上 `proxy_http_version 1.1;` 就好。",
        "用浏览器直接打开 `ws` 库（Node.js）监听的端口，普通 `GET` 没有升级意图，页面上只有一句 `Upgrade Required`。",
        "打印机和 CUPS 服务器要求加密：明文 IPP 请求先得到 426，客户端再按 RFC 2817 在原连接上升级到 TLS。",
        "对 SAP S/4HANA Cloud 的接口直接发 `PATCH`，得到 428；先 `GET` 一次，把响应的 `ETag` 填进 `If-Match` 再发。",
        "OData 4.01 规定：资源要求乐观并发控制而请求没带 `If-Match`，服务端回 428，并保证什么都没改。",
        "`PUT /articles/9 HTTP/1.1` 想新建而不想覆盖，服务端要求写明 `If-None-Match: *`，漏了就是 428。",
        "nginx 用 `limit_req` 限流，想让客户端看到 429，要写上 `limit_req_status 429;`，默认给的是 503。",
        "GitHub 触发次级限流时回 403 或 429，并可能带 `retry-after`；主限额则看 `x-ratelimit-reset`。",
        "Kubernetes API 服务器的 API 优先级与公平性（APF）队列满了，会以 429 拒绝请求，写得莽撞的控制器最先撞上。",
        "无头店铺在服务端渲染，所有买家的 Storefront API 请求都出自同一个 IP，又没带 `Shopify-Storefront-Buyer-IP`，高峰时成片被拒。",
        "爬虫批量抓商品页，没有签名也没有像样的 `User-Agent`，抓着抓着 200 变成 430。",
        "开发者社区有人反映：应用跑在共享出口 IP 的云函数上，流量很小也偶尔被拒，有人换成独立出口后好转，有人没有；官方没有证实原因。",
        "本地开发时 `localhost` 各端口的项目共用 Cookie，越攒越多，Vite 或 Next.js 的开发服务器突然 431，清掉 `localhost` 的 Cookie 就好。",
        "JWT 里塞了几百个角色，`Authorization` 头超过 Node.js 的 16 KiB；`node --max-http-header-size=32768` 可以应急。",
        "Istio 网关回 431，是 Envoy 的 `max_request_headers_kb` 到顶；调大之后后端仍报 431，因为后端自己的上限更小。",
        "OWA 标签页开了一夜，早上点“回复”，后台请求得到 440，脚本把用户送回登录页。",
        "Exchange 2010 的 OWA 打开就是白屏加一行“440 Login Timeout”，最后发现 `web.config` 里被人加过 `kerbauth` 模块。",
        "多台 Exchange 前面的负载均衡把同一用户的请求分给不同机器，而各台的证书不一致，登录 Cookie 解不开，登录后几秒就被踢出。",
        "`listen 80 default_server; return 444;`：拿 IP 或陌生域名来扫描的，一个字节也得不到，`curl` 报 `(52) Empty reply from server`。",
        "`limit_req_status 444;` 让超速的请求直接被掐断，省下发错误页的流量。",
        "nginx 前面有 Cloudflare 时，访客看到的是 520：CDN 从源站等来一个空的应答。",
        "手机第一次用 ActiveSync 12.1 发 `FolderSync`，得到 449；走完两轮 `Provision`、拿到正式的策略密钥后重发，才同步成功。",
        "管理员改了手机密码策略，已经在用的设备下次同步又碰到 449，重新接受策略才能继续。",
        "几个程序并发改 Cosmos DB 的同一条数据，写入得到 449，几百毫秒后重试成功。",
        "孩子的账户在 Vista 上打开不在允许名单里的网站，IE7 显示的是一张带“请求许可”链接的拦截页，家长输入密码就能当场放行。",
        "页面本身正常，嵌入的一张图来自被禁的域名，只有那张图得到 450；IE7 照常显示其余部分，并在信息栏里提示可以请求许可。",
        "自动更新程序在受限账户下下载失败，日志里是 450；把它加进 `HTTPExemptionList` 就好了。",
        "GitHub 上因 DMCA 被下架的仓库，`GET /repos/{owner}/{repo}` 得到 451，`block` 对象里有 `reason: dmca` 和通知的链接。",
        "在美国的云主机上调 `https://api.binance.com/api/v3/time`，币安回 451，说服务在受限地区不可用。",
        "手机邮件客户端连错 Exchange 服务器，收到 ActiveSync 的 451 和 `X-MS-Location: https://mail.contoso.com/…`，改连那台就行。",
        "App 的 HTTP 库超时设为 10 秒，报表要 15 秒才出来，而 ALB 的空闲超时是默认的 60 秒：日志里一行行 460，耗时都贴着 10 秒。",
        "日志里 `elb_status_code` 是 460，`target_status_code` 是 `-`，同一时刻目标机的 nginx 却记着 200。",
        "调用方的 Lambda 函数运行到时限被掐，发往 ALB 的请求跟着中断。",
        "nginx 的 `proxy_pass` 写成了对外域名，域名又解析回同一个 ALB，请求每绕一圈就多出几个地址，直到被 463 截住。",
        "压测脚本想模拟不同来源，往 `X-Forwarded-For` 里塞了几十个随机地址。",
        "阿里云上，应用把收到的请求头原样抄进下一次调用，连 `ALICLOUD-ALB-TRACE` 也带了去，而这次调用又经过同一个 ALB：并没有环，照样 463。",
        "目标组是 gRPC，拿 `curl --http1.1` 去探活，立刻得到 464。",
        "浏览器或爬虫访问 gRPC 服务的域名：HTTP/2 没错，但方法是 `GET`，而 gRPC 目标组只收 `POST`。",
        "给 gRPC 服务新建目标组时，协议版本留在默认的 HTTP/1.1，客户端一调用就失败。",
        "单点登录把身份信息切成好几段 Cookie，可 HTTP/1.1 里它们同在一行 `Cookie` 头，装不进一块 8 KB 的缓冲区（默认值）：用户一登录就 400，换无痕窗口又正常。",
        "Kerberos 用户加入的组太多，`Authorization: Negotiate` 一个头就超过 8 KB。",
        "同样的请求改走 HTTP/2，单个头超限时 nginx 连 400 都不回，直接以 `ENHANCE_YOUR_CALM` 断开连接。",
        "合作方的客户端证书昨天到期，接口从零点起全是 400，nginx 错误日志里是 `client SSL certificate verify error: (10:certificate has expired)`。",
        "客户端证书由中间 CA 签发，而 `ssl_verify_depth` 还是默认的 1，报 `(22:certificate chain too long)`。",
        "`ssl_crl` 指向的吊销列表忘了更新，列表自身过期，所有人的证书一夜之间都通不过。",
        "用 `curl https://api.example/` 调双向认证的接口，忘了 `--cert` 和 `--key`，得到 400。",
        "证书明明装在浏览器里却没弹选择框：服务器下发的 CA 名单里没有它的签发者，浏览器便不出示。",
        "前面加了一层终止 TLS 的 CDN 或负载均衡，客户端证书到那里为止，后面的 nginx 永远收不到。",
        "浏览器里手敲 `http://example.com:8443/`，端口对，协议头错。",
        "AWS 目标组的端口是 443、协议却选了 HTTP，负载均衡往 nginx 发明文，健康检查一片 400。",
        "应用在代理后面不知道外面是 HTTPS，跳转时拼出 `http://shop.example:8443/cart`，用户跟过去就撞上。",
        "地图页面开了一下午，令牌到期，图层请求的响应是 200，内容却是 `error`，其中 `code` 为 498、`message` 为 `Invalid Token`。",
        "申请令牌时选了 `client=referer`，部署换了域名，浏览器发来的 `Referer` 与令牌里的对不上。",
        "令牌绑定了 IP，而服务器出网走的是多出口 NAT，换一个出口就不认了。",
        "前端 axios 设了 `timeout: 10000`，接口慢到 12 秒：日志里的 499，`$request_time` 都在 10 秒上下。",
        "nginx 前面的负载均衡 30 秒就不等了，用户看到它给的 504，nginx 日志里却是 499。",
        "搜索框边输入边查，旧请求被 `AbortController` 取消，日志里成片的 499，业务一切正常。",
        "ASP.NET Core 里有现成的常量 `StatusCodes.Status499ClientClosedRequest`，记日志时沿用了 nginx 的说法。",
        "Spring Boot 的控制器抛出没人处理的 `NullPointerException`，用户看到默认的 `Whitelabel Error Page`。",
        "Apache 的 `.htaccess` 里有一条拼错的指令，该目录下的请求全部 500，错误日志里是 `Invalid command`。",
        "nginx 的 `try_files` 最后一项指向不存在的 `/index.html`，日志里出现 `rewrite or internal redirection cycle`。",
        "向 `python -m http.server` 发 `POST`，得到 `501 Unsupported method`：这个小服务器只会 `GET` 和 `HEAD`。",
        "请求带着 `Transfer-Encoding: gzip`，nginx 只认 `chunked`，日志写 `client sent unknown` 之后回 501。",
        "Amazon S3 遇到自己不支持的请求头，错误码就叫 `NotImplemented`；兼容 S3 协议的对象存储对没做的接口也常这样答。",
        "后端进程没起来，nginx 错误日志写 `connect() failed (111: Connection refused) while connecting to upstream`。",
        "gunicorn 的工作进程超过 `--timeout`（默认 30 秒）被杀，nginx 看到的是 `upstream prematurely closed connection`。",
        "Node.js 服务的 `keepAliveTimeout` 比前面 AWS ALB 的空闲超时（默认 60 秒）短，复用到刚被关掉的连接，偶发 502。",
        "应用一次塞了太多 Cookie，nginx 报 `upstream sent too big header`，要么瘦身，要么调大 `proxy_buffer_size`。",
        "停机升级时在 nginx 里写 `add_header Retry-After 1800 always; return 503;`，爬虫看到后过会儿再来，不会把页面当成没了。",
        "Kubernetes 里就绪探针全部失败，Service 没有可用端点，ingress-nginx 回 503。",
        "nginx 的 `limit_conn` 与 `limit_req` 拒绝请求时，默认状态码就是它。",
        "Envoy 在集群里选不出可用的主机，响应内容是 `no healthy upstream`，访问日志的标志是 `UH`。",
        "报表接口要跑 90 秒，nginx 的 `proxy_read_timeout` 默认 60 秒；注意它计的是两次读取的间隔，不是总时长。",
        "Envoy 路由的 `timeout` 不写就是 15 秒，超时后响应内容是 `upstream request timeout`，访问日志标志为 `UT`。",
        "安全组没放行，AWS ALB 连不上目标，过了连接超时（10 秒）也回 504，这时应用日志里一条记录都没有。",
        "用 `nc` 手敲 `GET / HTTP/2.0`，nginx 看到主版本大于 1，记下 `client sent invalid version while reading client request line`，回 505。HTTP/2 是二进制协议，不是改个版本号就行。",
        "脚本把 `/search?q=foo bar` 原样拼进请求行，有的 Java 应用服务器回 505（新版 Tomcat 回 400）；空格编成 `%20` 之后一切正常。",
        "AWS ALB 先按 HTTP/1 建好连接，随后却收到 HTTP/2 的请求，于是自己回 505，后端没有日志。",
        "Apache httpd 的类型映射文件 `index.var` 里，有一项指向另一个 `.var` 文件；`mod_negotiation` 选中它时发现还要再协商一轮，便返回 506。",
        "类型映射里有一项写成不带后缀的 `page`，要靠 `MultiViews` 才能落到具体文件；选中它等于又发起一次透明协商（子请求里已带上 `TCN` 头），结果同样是 506。",
        "往配额见底的 ownCloud 网盘上传，WebDAV 层（sabre/dav）抛 `InsufficientStorage` 异常，同步客户端显示 507。",
        "nginx 开了 `dav_methods MKCOL`，而分区写满，`mkdir` 返回 `ENOSPC`，它不回 500，回的是 507。",
        "OneDrive API 用它表示存储配额已满；AWS ALB 另有一解：重定向的目标地址太长，与磁盘毫无关系。",
        "`PROPFIND /Coll/ HTTP/1.1` 带 `Depth: infinity`，而 `/Coll/Bar` 又绑定回 `/Coll/`，服务器边走边发现了环。",
        "多状态响应已经发出一半才发现环：207 的内容里，出问题的那一条标成 508，而不是响应本身。",
        "共享主机上的 WordPress 被爬虫猛抓，PHP 并发超过套餐的入口进程数（Entry Processes），访客看到 508。",
        "博客文章突然爆红，图片被大量外链，月中就耗尽主机套餐的流量，全站变成 509，而邮件和 FTP 照常可用。",
        "OneDrive 的开发者文档列着 509：应用超出带宽上限被限流，过一段时间可以重试；Microsoft Graph 的一般限流则用 429。",
        "早年的 SOAP 客户端先用 `M-POST` 加 `Man` 头发请求，对方不认这个扩展，回 510（或 501），客户端再改用普通 `POST`。",
        "OpenPegasus 的 CIM 导出客户端源码里至今留着一条注释：`M-POST` 换来 501 或 510 时，将来应改用 `POST` 重试。",
        "连上酒店 Wi-Fi 后访问 `http://example.com/`，网关回 511 和一页 HTML，链接指向 `https://login.hotel.example/`。",
        "Android 联网后请求 `http://connectivitycheck.gstatic.com/generate_204`，期望 204；换来的若是跳转或一页内容，就认定有门户，弹出登录通知。",
        "没过认证就跑 `apt update`，`http://` 源的索引被换成门户的 HTML，apt 报签名文件无效，还猜了一句 `does the network require authentication?`；门户若回 511，就用不着猜。",
        "PHP 扩展段错误，worker 进程当场退出，连接被重置，一个字节的响应头都没发出去；直连源站用 `curl` 会看到 `Empty reply from server`。",
        "Cookie 越滚越大，响应头超过 Cloudflare 的上限（文档现在写的是 128 KB，早先是 16 KB）。",
        "源站在 ALPN 里声称支持 HTTP/2，实际处理不好；到控制台关掉“HTTP/2 to Origin”，520 随之消失。",
        "SSL/TLS 模式设成 Full，源站却只监听 80 端口，443 上没有进程，连接被拒；改监听 443 并装上证书就好了。",
        "fail2ban 看到同一批地址请求太多，封了 Cloudflare 的回源 IP，全站时好时坏。",
        "服务器重启后 nginx 没设成开机自启，`systemctl status nginx` 显示 `inactive (dead)`。",
        "云主机换了公网 IP，DNS 面板里的 A 记录还是旧的，旧地址上没有人应答。",
        "安全组只放行办公室的 IP，自己直连一切正常，经 Cloudflare 全是 522。",
        "绑定了自定义域名的 Worker 里 `fetch` 自己的主机名，按文档会得到 522；改用路由，或打开 `global_fetch_strictly_public` 兼容标志。",
        "主机商收回了 A 记录里的那个 IP，公网上已经没有去那里的路由。",
        "AWS 的 VPC 路由表里写了一条过宽的 `172.0.0.0/8`，把本该发往 Cloudflare `172.64.0.0/13` 的回包送进了私网。",
        "机房的 BGP 出了故障，路由被撤回，同一网段里的站点一起报 523。",
        "后台点“导出全年订单”，SQL 跑了三分钟，浏览器等满两分钟就显示 524，文件后来其实生成了。",
        "AI 应用的接口不开流式输出，一口气要算好几分钟；改成 SSE 边算边发，或者拆成“提交、查询”两个接口。",
        "Enterprise 客户把 `proxy_read_timeout` 调到 600 秒（上限 6000），同一个报表接口就不再报错。",
        "源站的 443 上跑的是明文 HTTP，`openssl s_client -connect 203.0.113.5:443 -servername example.com` 报 `wrong version number`。",
        "源站只留了几个老套件，与 Cloudflare 提供的没有交集，nginx 错误日志里是 `no shared cipher`。",
        "Cloud Foundry 的 gorouter 也用 525：路由注册成 TLS，应用实例却不会 TLS。",
        "Let's Encrypt 证书到期，续期几周前就开始失败：源站用的是 TLS-ALPN-01 验证，而 Cloudflare 代理自己终结 TLS，验证握手到不了源站。",
        "证书只签了 `example.com`，新加的 `api.example.com` 也回源到这台机器，主机名不在 SAN 里。",
        "Worker 里 `fetch` 一个不经 Cloudflare 代理的外部主机，一律按 strict 校验，对方是自签名证书就得到 526。",
        "2024 年以前的旧日志里有一批 527，时间与 Railgun 监听程序重启、或出口防火墙变更对得上。",
        "监控规则、重试名单里按“520 到 527”写了一整段；527 留着无害，但不会再命中。",
        "CI 夜间任务调 `https://api.ssllabs.com/api/v4/analyze` 给一批域名打分，赶上高峰，拿到 529；文档建议睡上半小时左右并加随机量。",
        "Claude API 高峰期返回 529 和 `overloaded_error`，官方 SDK 先按指数退避自动重试两次，仍不行才抛给你的代码。",
        "CNAME 指向的主机名已被删除，页面写着 `Error 1016`（Origin DNS error），HTTP 状态码是 530。",
        "用 `cloudflared` 开的隧道，本机进程退出了，外面访问得到 530，内容里是 `1033`。",
        "Pantheon 上几个月没有提交代码的沙盒站点，请求一律得到 `530 Site Frozen`，到控制台点“Unfreeze site”才恢复。",
        "平台处理故障期间关掉一个 Admin API 端点，应用对它的调用全部得到 540，同一令牌调别的端点正常。",
        "应用里的重试名单只写了 429、502、503、504，遇到 540 直接抛异常，同步任务当场中断。",
        "IdP 那边轮换了客户端密钥，ALB 规则里还是旧的，用授权码换令牌时被 IdP 回了错误；AWS 的排障文章把密钥不一致列在 401 名下，两个码都要留意。",
        "ALB 访问日志里这条记录的 `elb_status_code` 是 561，`error_reason` 字段给出原因码，例如 `AuthTokenEpRequestFailed`，即令牌端点回了非 2xx。",
        "Go 框架 Iris 的常量里有 `StatusNetworkReadTimeout`，但列入常量不等于服务器会主动发它。",
        "统计报表里冒出一批 598，原始访问日志却没有，最后发现是采集端给“读超时”补的占位值。",
        "Tornado 的 `simple_httpclient` 抛 `HTTPTimeoutError`，`code` 为 599；源码注释说，这是出于历史原因模拟出来的响应码。",
        "基于 Tornado 的爬虫把 599 记进任务结果，页面上看着像对方返回的错误，其实是本机 DNS 或出口不通。",
        "请求体末尾多了一个逗号：`[1, 2, ]`，严格的 JSON 不允许。",
        "PHP 项目用 Guzzle 调接口，`guzzlehttp/psr7` 不接受 600 及以上的状态码，抛出“Status code must be an integer value between 1xx and 5xx”，真正的错误内容反而看不到。",
        "CI 里的死链检查（html-proofer、mkdocs-htmlproofer 之类）扫到作者的 LinkedIn 主页，报 999，构建失败，其实链接是好的。",
        "`curl -I https://www.linkedin.com/in/someone` 得到 999，同一地址在浏览器里正常显示或跳到登录页。",
        "雅虎也用过这个号码，短语是 `Unable to process request at this time`；2007 年就有人在 Yahoo Pipes 上碰到，YQL 的文档说是请求太多、触发了限流，按标准该回 429。",
    ];
    static CASES_EN: [&str; 293] = [
        "Uploading a large file over HTTP/1.1, curl adds `Expect: 100-continue` by itself and waits one second by default before it sends anyway; `--expect100-timeout` sets the wait.",
        "A `PUT` to Amazon S3 with this expectation, for a bucket just created in another region and not yet known to DNS, is met by a 307, and no content is wasted on the wrong endpoint.",
        "A Go server built on `net/http` sends 100 when the handler first reads `r.Body`; a handler that returns 403 without reading spares the client the whole upload.",
        "A WebSocket handshake: the request has `Upgrade: websocket` and `Sec-WebSocket-Key`, the response `Upgrade: websocket` and a `Sec-WebSocket-Accept` computed from that key, and frames follow in both directions.",
        "Between `kubectl exec` or `kubectl port-forward` and the API server the connection is upgraded to WebSocket (SPDY in older versions) to carry terminal and port streams.",
        "`curl --http2 http://example.com/` offers `Upgrade: h2c`, and an older server may switch to HTTP/2 this way; RFC 9113 has deprecated that path.",
        "In early WebDAV, `COPY /big/ HTTP/1.1` with `Depth: infinity` has thousands of files to move, and the server sends a 102 every now and then.",
        "`response.writeProcessing()` in Node.js emits it, and on the client side a `ClientRequest` shows it in its `information` event.",
        "In April 2026 Electric, a sync service, began to send it during long polling, merely to keep bytes flowing so that no device in between would cut a connection that looked idle; it took the change back within days because clients had trouble.",
        "`HTTP/1.1 103 Early Hints` with `Link: </main.css>; rel=preload; as=style`, some hundred milliseconds ahead of the 200 and its HTML.",
        "Chrome has supported it since version 103, over HTTP/2 or later and only for the first such response of a top-level navigation; those sent for subresources or frames are ignored.",
        "nginx has passed hints from backends on since 1.29.0, where the `early_hints` directive allows it. Older versions took them for the final response: pages behind nginx 1.18 hung when a release candidate of Nuxt began to send them.",
        "Up to JDK 17 Java's `HttpURLConnection` does not skip it and takes it for the response itself; the fix of 2022 went into JDK 20, so that 21 is the first long-term release to have it.",
        "A client sends `POST /files` with `Upload-Complete: ?1` and `Content-Length: 123456789`, receives `104` with `Location: https://example.com/upload/b530ce8ff`, and the final 200 when everything has arrived.",
        "The network fails halfway: `HEAD` on that address returns the `Upload-Offset` reached, and a `PATCH` with `Content-Type: application/partial-upload` supplies the remainder.",
        "From iOS 17 on, `URLSession` resumes uploads by a version of this draft: a failed task leaves `resumeData` behind for `uploadTask(withResumeData:)`, provided that the server implements the same version.",
        "`GET /users/42 HTTP/1.1` is answered with `Content-Type: application/json` and the user; a `HEAD` for the same address brings the same fields and no content.",
        "A Kubernetes `httpGet` probe on `/healthz` passes with any status from 200 up to, but not including, 400.",
        "A GraphQL endpoint speaking `application/json` commonly keeps 200 although a field failed to resolve; the failure stands in the `errors` array of the content.",
        "An nginx that serves a single-page application with `try_files $uri $uri/ /index.html;` gives the start page and 200 to any mistyped path.",
        "`POST /orders HTTP/1.1` brings `Location: /orders/7` along with the order; the server chooses the id and nobody has to assemble the address.",
        "The first `PUT /notes/todo.txt` is 201, later ones that replace the file are 200 or 204, which tells a client whether it created or updated.",
        "Behind `kubectl create` a `POST /api/v1/namespaces/default/pods` ends in 201: the object is stored, whether or not the pod ever starts.",
        "When GitHub has no repository statistics in its cache it answers 202 and starts computing; the same request a little later gets 200 and the numbers.",
        "Creating a virtual machine through Azure Resource Manager: 202 with `Azure-AsyncOperation` or `Location` and a `Retry-After`, which the SDK polls until a final state is reached.",
        "A CouchDB cluster confirms a document with 201 if the write quorum was met and with 202 if fewer copies were written, in which case a conflict is more likely.",
        "In the container registry protocol `POST /v2/app/blobs/uploads/` returns 202 and a `Location`: an upload session is open, no layer has been sent.",
        "A data-saving proxy turns `photo.png` into a coarse WebP for a phone and may change 200 into 203; had the origin sent `Cache-Control: no-transform`, it would have to leave the image alone.",
        "Market Data, a stock price API, answers 203 for data out of its caching servers and asks clients to treat it exactly like 200, a use somewhat beside the definition.",
        "A client with `if (status === 200)` reports failure on meeting 203; testing `response.ok`, or the whole 2xx class, cures it.",
        "`PUT /docs/7` saves a document and returns `204` with a new `ETag`; the editor stays where it is and puts the tag into `If-Match` next time.",
        "A CORS preflight: `OPTIONS` is met by 204 with `Access-Control-Allow-Origin` and its kin, whereupon the browser sends the actual request.",
        "GitHub lets the status itself be the answer to `GET /user/starred/{owner}/{repo}`: 204 for starred, 404 for not.",
        "A front end calls `await response.json()` on it; as nothing at all is not valid JSON, a `SyntaxError` turns success into failure.",
        "A page for booking goods in by scanner: `POST /stock-in` returns 205, the script calls `form.reset()`, and the cursor waits in the first field for the next item.",
        "An HTTP/1.1 server sends it without `Content-Length: 0`; since the message then states no length, the client waits until the connection is closed.",
        "`new Response(text, { status: 205 })` in a service worker throws a `TypeError`, because the Fetch standard counts it among the statuses that allow no body.",
        "A player seeks with `Range: bytes=1048576-` and continues from `Content-Range: bytes 1048576-5242879/5242880`.",
        "`curl -C - -O https://example.com/big.iso` goes on from the length already on disk; a server without ranges sends 200 and the whole file.",
        "With `slice 1m;` nginx fetches and caches a large file from its origin in pieces of one megabyte; the 206 in `proxy_cache_valid 200 206 1h;` must not be forgotten.",
        "A parallel download from S3 takes a range on each connection, all with one `ETag` in `If-Match`, so that an object replaced halfway is noticed.",
        "A file manager opens a WebDAV share: `PROPFIND /photos/ HTTP/1.1` with `Depth: 1` returns size and date of every file, and properties that do not exist in a separate `propstat` with 404.",
        "`DELETE /a/` is to remove a whole tree but `/a/locked.doc` is locked; the 207 lists that one alone, with 423, and the other members are gone.",
        "A CalDAV `REPORT` fetches a batch of events of which some were deleted on another device: 207 overall, 404 for each of those.",
        "Some REST APIs borrow it, with JSON, for the results of a batch; others do not, such as `_bulk` in Elasticsearch, which answers 200 and sets `errors` in the content.",
        "`PROPFIND /Coll/` with `Depth: infinity` and `DAV: bind`, where `/Coll/Bar` is really `/Coll/` itself: the entry for it says `HTTP/1.1 208 Already Reported` and goes no deeper.",
        "One collection of public files is bound into the folders of three departments; the listing shows its files at the first and spends a single 208 on each of the others.",
        "An API author finds `HttpStatus.ALREADY_REPORTED` in Spring and uses it for orders submitted twice. The name fits, the meaning does not, and generic clients take it for just another 2xx.",
        "Reference sites claim that Apache sends it under `ProxyErrorOverride On`. The directive exists and puts a local `ErrorDocument` in place of a backend's error page; a connection with 218 could not be confirmed.",
        "Somebody wrote `res.status(218)` into a service or a test stub for fun, and the logs now show a fine share of 2xx with failed requests among them.",
        "A request with `A-IM: vcdiff` and an old tag in `If-None-Match` is answered by `226` with `IM: vcdiff`, a `Delta-Base` and the new `ETag`; the content is a difference of a few hundred bytes.",
        "Around 2004 weblogs tried RFC3229+feed: a reader sends `A-IM: feed` and gets only what is newer than its last visit, for which there was code for WordPress among others.",
        "To save bytes on a big script of which one word has changed, one would use compression with a shared dictionary today (RFC 9842); the status stays 200 and `Content-Encoding: dcz` makes the difference.",
        "Keystone, the identity service of OpenStack, meets `GET /` with 300 and lists in `versions` where each version of its API begins; Huawei Cloud IAM kept the habit.",
        "An Apache with `CheckSpelling On` is asked for a path with one wrong letter, several files have similar names, and `mod_speling` lists the candidates.",
        "`fetch()` in a web page does not follow it, for the Fetch standard counts only 301, 302, 303, 307 and 308 as redirects; `curl -L` goes wherever a `Location` points.",
        "Moving a site to HTTPS: the nginx server on port 80 says `return 301 https://$host$request_uri;`.",
        "`GET /docs` where `docs` is a directory: nginx adds the final slash by sending the client to `/docs/`.",
        "`curl -L -d a=1` sends its second request as `GET` after a 301; only with `--post301` does it stay a `POST`.",
        "Django's `login_required` meets an anonymous visitor and answers `Location: /accounts/login/?next=/cart/`.",
        "At the end of an OAuth 2.0 authorization the server returns the browser with `Location: https://app.example/cb?code=…&state=…`.",
        "A Spring MVC controller returning `redirect:/orders/7` produces 302 by default, though after a form post the intent is that of 303.",
        "An order is placed: `POST /orders` is answered with `Location: /orders/7`, and reloading the result page repeats a harmless `GET` instead of the order. The pattern is known as Post/Redirect/Get.",
        "A page built with Inertia or Rails Turbo sends `DELETE` and is to return to the list: this takes 303, as after 302 the browser requests the list with `DELETE`.",
        "`http://dbpedia.org/resource/Berlin` denotes the city, which no server can transmit; the visitor is referred to `/page/Berlin`, a document about it.",
        "On reload the browser sends the last `ETag` back in `If-None-Match`; nginx, where `etag on` is the default for static files, compares the two and answers 304.",
        "A poller of the GitHub REST API sends `Authorization` and `If-None-Match`: requests that end in 304 do not count against the primary rate limit.",
        "Two nginx machines hold the same file with different modification times; as `ETag` is computed from time and size, a client that changes machines downloads it again.",
        "What it looked like while it was valid: `HTTP/1.1 305 Use Proxy` with `Location: http://proxy.example:3128/`.",
        "The source of Java's `HttpURLConnection` has a branch of its own for it, which takes host and port from `Location` as a proxy and still fetches the original address.",
        "To `fetch()` in a browser it is no redirect at all; the script is handed an ordinary response whose status happens to be 305.",
        "The response that the draft had in mind: `HTTP/1.1 306 Switch Proxy` and a `Set-Proxy` field, in which `proxyURI` is the new proxy, `scope` what it applies to and `seconds` how long.",
        "Libraries keep the number so that the list has no gap: .NET calls it `HttpStatusCode.Unused`, Symfony `Response::HTTP_RESERVED`.",
        "Writing a file through WebHDFS: `PUT /webhdfs/v1/tmp/a?op=CREATE` goes to the NameNode, which redirects, and the data follow to the DataNode in `Location`.",
        "FastAPI corrects trailing slashes by default, so a `POST /items` that meets a route registered as `/items/` gets a 307 first.",
        "For an `http://` address of a site under HSTS the tools of Chrome show `307 Internal Redirect`; the browser made it up itself, and nothing was sent in the clear.",
        "Once an Ingress has TLS, ingress-nginx moves `http://` requests to `https://` with 308, unless `http-redirect-code` in its ConfigMap says otherwise.",
        "A Next.js entry in `redirects` with `permanent: true` produces 308, not 301.",
        "After a chunk of an upload to Google Cloud Storage the client receives 308 with `Range: bytes=0-524287` and no `Location`, and goes on with the next byte.",
        "Plain HTTP sent to the HTTPS port of an nginx, which replies: The plain HTTP request was sent to HTTPS port.",
        "An HTTP/1.1 request without a `Host` field; the specification obliges the server to refuse it with 400.",
        "Cookies that have grown beyond nginx's `large_client_header_buffers`; the page reads: Request Header Or Cookie Too Large.",
        "A Spring Boot endpoint is given the mutilated JSON `{name: }`; the resulting `HttpMessageNotReadableException` becomes 400 by default.",
        "Behind `auth_basic`, nginx meets an anonymous visitor with `WWW-Authenticate: Basic`, and the browser opens its password dialog.",
        "An access token has expired: the `Bearer` challenge in `WWW-Authenticate` carries an `error` parameter of `invalid_token`, which tells the client to refresh it.",
        "`docker pull` sends `GET /v2/`, takes the `realm` from the `Bearer` challenge of the 401, fetches a token there and starts again.",
        "At Stripe it stands for a request that was in order and yet came to nothing, typically a refused card: `code` is `card_declined`, and `decline_code` holds the issuer's reason.",
        "The DeepSeek API reports `Insufficient Balance` with it when an account has run dry; topping up is the cure.",
        "The x402 protocol builds payments between programs on it: `PAYMENT-REQUIRED` in the response is an offer in Base64, and the client repeats its request with a signed authorization in `PAYMENT-SIGNATURE`.",
        "A directory without `index.html` on an nginx with `autoindex` off; the error log says `directory index of … is forbidden`.",
        "A Kubernetes service account without a role tries to list pods and gets `reason: Forbidden`; `kubectl auth can-i list pods` confirms it.",
        "An S3 object that does not exist, asked for by a caller without `s3:ListBucket`: the answer is 403 rather than 404.",
        "A Django form posted without its token ends on the page that reads: CSRF verification failed.",
        "`GET /repos/acme/secret` for a private repository, sent to the GitHub API without a login: 404, so as not to give its name away.",
        "nginx has `location /api/` with `proxy_pass http://app/;`: the final slash replaces the prefix, the backend sees `/users` and knows no such route.",
        "A single-page application without `try_files $uri /index.html;` works while one clicks, and fails on reloading `/settings`.",
        "`DELETE /orders HTTP/1.1` brings `Allow: GET, HEAD, POST`: the collection cannot be removed as a whole, a single `/orders/7` can.",
        "A form is posted to a static `.html` file; the static module of nginx refuses with 405, and adds no `Allow` of its own.",
        "A `POST` is first sent through a 301 that adds a slash; the client continues with `GET` and lands on an endpoint made for `POST` only.",
        "A Spring MVC endpoint produces JSON only and is asked for `Accept: application/xml`; the `HttpMediaTypeNotAcceptableException` becomes 406 by default.",
        "Elasticsearch, strict about `Content-Type` since version 6, refuses `text/plain` with 406: `Content-Type header [text/plain] is not supported`. By the book that is a 415.",
        "A post to a site in shared hosting brings a page that says `Not Acceptable!` and ends with `This error was generated by Mod_Security`: a firewall rule fired by mistake, and nothing was negotiated at all.",
        "A Squid with `acl users proxy_auth REQUIRED` and `http_access deny !users` logs requests without credentials as `TCP_DENIED/407`.",
        "Inside a company network `curl https://example.com/` ends in `CONNECT tunnel failed, response 407`; it works once `HTTPS_PROXY` includes user and password of the proxy.",
        "Since 8u111 Java disables Basic authentication for HTTPS tunnels (`jdk.http.auth.tunneling.disabledSchemes`), so that even a correct password yields `Unable to tunnel through proxy`.",
        "HAProxy has not received all header fields when `timeout http-request` runs out; it answers 408 and logs the termination flags `cR`.",
        "On `client_header_timeout` or `client_body_timeout` (60 seconds each by default) nginx writes 408 to its access log and closes the connection, so that the client sees a broken connection and no status.",
        "A browser opens a spare connection and leaves it unused; Apache closes it in due time, and the access log shows a 408 with `-` for a request line.",
        "An update reaches Kubernetes with an outdated `resourceVersion` and is told `the object has been modified`; creating a name twice is a 409 as well, with `AlreadyExists` for a `reason`.",
        "`docker run --name web` while a container of that name exists: the engine sends 409, and the command prints `Conflict. The container name … is already in use`.",
        "`MKCOL /a/b/` in WebDAV, where the parent `/a/` is missing, has to be answered with 409 and not with 404.",
        "APNs, the push service of Apple, answers 410 with the `reason` `Unregistered` for a device token that is no longer active; nothing more should be sent to it.",
        "A Kubernetes `watch` starts from a `resourceVersion` whose history has been discarded: 410, upon which the client clears its cache, lists again and resumes watching.",
        "`GET /repos/acme/app/issues/12` for a deleted issue: GitHub says 410 to those who may read the repository and 404 to everybody else.",
        "HTTP.sys, the layer beneath IIS, receives a `POST` with neither a length nor chunks and says `HTTP Error 411. The request must be chunked or have a content length.` Several Azure services use the same words.",
        "Older versions of the Ceph object gateway refuse a `PUT` with `Transfer-Encoding: chunked` for want of a length; the error code, taken from the S3 protocol, is `MissingContentLength`.",
        "`curl -X POST` without `-d` states no length; an API of Google replies that `POST requests require a Content-length header`.",
        "A `PUT` to Amazon S3 with `If-None-Match: *` creates but never overwrites: if the object exists the answer is 412, and 409 is possible when another write happens at the same moment.",
        "Two people edit one document; the second to save sends a `PUT` whose `If-Match` holds an old `ETag` and is stopped, which saves the work of the first.",
        "`MOVE` in WebDAV with `Overwrite: F`, where the destination exists, is required to end this way too.",
        "In nginx `client_max_body_size` is `1m` unless changed, less than most phone photographs; the log says `client intended to send too large body`.",
        "A front end packs a picture into JSON as Base64; `express.json()` stops at `100kb` by default and raises `PayloadTooLargeError`.",
        "AWS API Gateway accepts at most 10 MB of content, a quota that cannot be raised; anything larger has to go straight to S3, with only the object key passing through the API.",
        "An export page strings a thousand ticked ids together, `GET /export?ids=1,2,3…`; nginx wants the request line to fit one buffer, and `large_client_header_buffers` is `4 8k` by default.",
        "The login page itself demands a login: on each hop the `next=` parameter is encoded once more, until 414 ends the loop.",
        "With `LimitRequestLine` at its default of 8190 bytes, Apache httpd may turn down a signed `SAMLRequest` sent through the HTTP-Redirect binding.",
        "`curl -d` sends `application/x-www-form-urlencoded` by default to an endpoint made for JSON: Spring raises `HttpMediaTypeNotSupportedException`, the `Json` extractor of axum rejects it likewise.",
        "A `PATCH` to Kubernetes labelled `application/json`; the API server expects `application/merge-patch+json` or a relative of it and lists them in its message.",
        "An ordinary HTTP client reaches a gRPC port: its `Content-Type` does not begin with `application/grpc`, and servers such as grpc-go decline.",
        "`curl -C - -O` is run again on a finished download: the range starts just past the last byte. Old versions of curl even appended the error page to the file.",
        "While a download was paused, the file was replaced by a shorter one, and the remembered offset now lies beyond its end.",
        "Object stores differ: S3 refuses a range out of bounds with the error `InvalidRange`; Alibaba Cloud OSS sends the whole object with 200 unless the request says `x-oss-range-behavior: standard`.",
        "Behind an old Squid (3.1 or earlier) a .NET program posts with `Expect: 100-continue`, its default, and gets no further than the proxy.",
        "An HTTP/1.0 intermediary passes `Expect: 100-continue` to Apache httpd. The page answers: Only the 100-continue expectation is supported; what it really objects to is the version.",
        "The `http` server of Node.js receives `Expect: foo` and refuses by itself unless a `checkExpectation` listener is registered.",
        "Douban keeps crawlers and hotlinks away with it: a `User-Agent` that looks like a script, or an image fetched without a `Referer` of its own site, brings a 418. Crawlers of Weibo report it when they go too fast.",
        "Easter eggs: Google keeps a `/teapot` page, Go has `http.StatusTeapot`, Python since 3.9 has `HTTPStatus.IM_A_TEAPOT`.",
        "Samples and unit tests use it as an error that cannot collide with a real one, and now and then it is forgotten there and goes into production.",
        "A `<form>` in a Blade template lacks `@csrf`; submitting it leaves nothing but the words 419 and Page Expired on the screen.",
        "A single-page application skips `/sanctum/csrf-cookie`, so its `POST` has no `X-XSRF-TOKEN`; the JSON carries `CSRF token mismatch.` as its `message`.",
        "A CDN has stored a whole page including the hidden field `_token`: every visitor submits the token of somebody else's session.",
        "A client reconnects to a Twitter stream again and again with one set of credentials and is met with 420; the documentation of the time asked for a wait of one minute, doubled after each failure.",
        "The seller API of Yandex Market allows four requests in parallel; a fifth gets 420 and the message `Hit rate limit of 4 parallel requests`.",
        "`HttpStatus.METHOD_FAILURE` turns up in Java code: long deprecated by Spring, its value is 420 and no limit is involved.",
        "Two subdomains share an address and a wildcard certificate, so the browser sends both over one HTTP/2 connection; in Traefik their TLS options differ, and the second host is refused.",
        "After an upgrade to Apache httpd 2.4.64, sites that nginx proxies to it over HTTPS fail if their TLS settings differ from those of the default host: by default nginx sends no SNI, and the Apache log has `AH02032 … have no compatible SSL setup`.",
        "As soon as one site on a Caddy listener asks for client certificates, `strict_sni_host` is switched on for all of that listener, and requests whose SNI and `Host` disagree are turned away.",
        "FastAPI answers failed validation with 422 by default; each entry of the `detail` array has `loc`, `msg` and `type`, and even broken JSON is reported this way.",
        "The `Json<T>` extractor of axum: valid JSON that does not fit `T` is 422, bad syntax 400, a missing `Content-Type` 415.",
        "Laravel returns it with an `errors` object to requests that expect JSON; the GitHub API has `Validation Failed` as its message.",
        "`PUT /docs/plan.docx HTTP/1.1` to a WebDAV share while a colleague has the file open in Office: 423 with `<D:lock-token-submitted>` inside.",
        "Two Nextcloud clients touch one file at the same moment and the log shows a `FileLocked` exception; locks left over from a broken upload linger until they expire.",
        "In the protocol of Terraform's `http` backend a server reports a state that is already locked with 423 or 409 and encloses the information about that lock.",
        "A `PROPPATCH` changes two properties, one of them protected: inside the 207 that one has 403, the other, blameless, has 424.",
        "In a Microsoft Graph `$batch` ordered by `dependsOn`, a request whose predecessor failed is reported with 424 while the batch as a whole is 200.",
        "Amazon Bedrock raises `ModelErrorException` when a model fails during inference: status 424, with the original one in `originalStatusCode`.",
        "nginx has `ssl_early_data on;` and tells the backend by `proxy_set_header Early-Data $ssl_early_data;`, which then refuses `POST /pay` and lets a static `GET` through.",
        "A CDN takes early data from a browser and forwards the request with `Early-Data: 1`; on a 425 from the origin it may wait for the handshake with the browser and send the request again for it.",
        "`openssl s_client -early_data req.txt`, resuming a session with a write request in the file, reproduces the situation.",
        "Envoy, and Istio with it, refuse HTTP/1.0 by default, the very version that older nginx releases use for `proxy_pass`; `proxy_http_version 1.1;` cures it.",
        "Opening the port of a Node.js `ws` server in a browser: a plain `GET` asks for no upgrade, and the page shows nothing but `Upgrade Required`.",
        "A printer or CUPS server insists on encryption: the IPP request in clear text is met with 426, and the client upgrades the same connection to TLS as described in RFC 2817.",
        "A bare `PATCH` to an SAP S/4HANA Cloud API: read the resource with `GET` first, put its `ETag` into `If-Match`, and send the change again.",
        "OData 4.01 prescribes it where a resource requires optimistic concurrency control and `If-Match` is absent; the service must make sure that nothing has changed.",
        "`PUT /articles/9 HTTP/1.1` is meant to create and not to overwrite: a server may insist on `If-None-Match: *` and refuse the request without it.",
        "With `limit_req` nginx sends 503 unless told otherwise; `limit_req_status 429;` lets clients see the proper code.",
        "GitHub answers a breach of its secondary limits with 403 or 429, possibly with `retry-after`; for the primary limit look at `x-ratelimit-reset`.",
        "The priority and fairness queues of a Kubernetes API server are full and requests are rejected with 429; a careless controller is the first to notice.",
        "A headless shop renders on the server, so that all calls to the Storefront API come from one address without `Shopify-Storefront-Buyer-IP`; at peak times they are refused in droves.",
        "A crawler works through product pages, unsigned and with no proper `User-Agent`, until the 200s turn into 430.",
        "Developers report on the community forum that apps in cloud functions with shared outgoing addresses are refused at times despite little traffic; an address of their own helped some and not others, and Shopify has not confirmed the cause.",
        "On a developer's machine all projects on `localhost` share their cookies whatever the port; one day the Vite or Next.js server says 431, and deleting them helps.",
        "A JWT with hundreds of roles pushes `Authorization` beyond the 16 KiB of Node.js; `node --max-http-header-size=32768` is a stopgap.",
        "An Istio gateway refuses because `max_request_headers_kb` of Envoy is reached. After raising it 431 continues, now from a backend with a smaller limit.",
        "A tab with OWA was open overnight; a click on Reply next morning makes a background request that ends in 440, and the script leads back to the login page.",
        "OWA of an Exchange 2010 shows a white page saying 440 Login Timeout and nothing else, because somebody had added a `kerbauth` module to its `web.config`.",
        "A load balancer spreads one user over several Exchange servers whose certificates differ; the login cookie cannot be decrypted elsewhere, and the session ends seconds after it began.",
        "`listen 80 default_server; return 444;`: scanners that come by address or by a foreign name do not get one byte, and `curl` reports `(52) Empty reply from server`.",
        "With `limit_req_status 444;` requests above the limit are cut off without spending traffic on an error page.",
        "Behind Cloudflare the visitor sees 520 instead, as the CDN was handed an empty answer by the origin.",
        "A phone sends its first `FolderSync` over ActiveSync 12.1 and gets 449; after two rounds of `Provision` and with the final policy key in hand, the repeated command succeeds.",
        "An administrator tightens the password policy, and devices long in use meet 449 on their next synchronization until they accept it.",
        "Several programs change the same item in Cosmos DB at once; one write ends in 449 and goes through some hundred milliseconds later.",
        "A child's account on Vista opens a site that is not allowed; Internet Explorer 7 shows an error page with a link to ask for permission, which a parent can grant on the spot with a password.",
        "The page itself is fine, but one picture embedded in it comes from a blocked domain, and that picture alone gets 450; Internet Explorer 7 shows the rest and offers in its information bar to ask for permission.",
        "An updater fails under a restricted account with 450 in its log, until it is put on the `HTTPExemptionList`.",
        "`GET /repos/{owner}/{repo}` for a repository taken down from GitHub under the DMCA: 451, with `reason: dmca` and a link to the notice in the `block` object.",
        "A cloud machine in the United States calls `https://api.binance.com/api/v3/time`, and Binance replies that the service is unavailable from a restricted location.",
        "A mail app on a phone talks to the wrong Exchange server; the ActiveSync kind of 451 sends it to `X-MS-Location: https://mail.contoso.com/…`.",
        "The HTTP library of an app gives up after 10 seconds, a report takes 15, and the idle timeout of the ALB stands at its default of 60: line after line of 460, all at about ten seconds.",
        "A log line has 460 as `elb_status_code` and `-` as `target_status_code`, while nginx on the target has logged 200 at the same moment.",
        "The calling Lambda function reaches its time limit, and its request to the ALB dies with it.",
        "`proxy_pass` in nginx names the public domain, which resolves to the very ALB in front; each round adds some addresses until 463 ends it.",
        "A load test wants to look like many sources and stuffs dozens of random addresses into `X-Forwarded-For`.",
        "On Alibaba Cloud an application copies the fields it received into a call of its own, `ALICLOUD-ALB-TRACE` included, and that call passes the same ALB: no loop, yet a 463.",
        "`curl --http1.1` as a quick check against a target group set to gRPC is turned back at once.",
        "A browser or crawler visits the domain of a gRPC service: HTTP/2 is right, but the method is `GET` and gRPC target groups take `POST` only.",
        "A new target group for a gRPC service was left at HTTP/1.1, the default, and every call of its clients fails.",
        "A single sign-on splits identities over several cookies, but in HTTP/1.1 they travel in one `Cookie` line, which has to fit into a single buffer, 8 KB by default: 400 after login, no trouble in a private window.",
        "A Kerberos user belongs to so many groups that `Authorization: Negotiate` alone exceeds 8 KB.",
        "The same request over HTTP/2: for a single field above the limit nginx sends no 400 at all but ends the connection with `ENHANCE_YOUR_CALM`.",
        "A partner's client certificate ran out yesterday: since midnight all calls end in 400, and nginx logs `client SSL certificate verify error: (10:certificate has expired)`.",
        "The certificate comes from an intermediate CA while `ssl_verify_depth` stands at its default of 1: `(22:certificate chain too long)`.",
        "Nobody renewed the revocation list named by `ssl_crl`; once the list itself has expired, every certificate fails overnight.",
        "`curl https://api.example/` calls an interface with mutual TLS without `--cert` and `--key`, and gets 400.",
        "A browser with the certificate installed shows no dialog: its issuer is missing from the CA names that the server sends, so it is not offered.",
        "A CDN or load balancer newly placed in front ends TLS there, and with it the client's certificate; the nginx behind never gets to see one.",
        "Somebody types `http://example.com:8443/`: the right port, the wrong scheme.",
        "A target group on AWS has port 443 and protocol HTTP, so the load balancer talks plain text to nginx and each health check ends in 400.",
        "An application behind a proxy does not know that the outside is HTTPS and redirects to `http://shop.example:8443/cart`, where users run into it.",
        "A map page was open all afternoon and its token has run out: the answer for a layer is 200, but holds an `error` with 498 as `code` and `Invalid Token` as `message`.",
        "A token was requested with `client=referer`; the site then moved to another domain, and the `Referer` sent by browsers no longer matches.",
        "A token is bound to an IP address, but the server goes out through NAT with several of them, and is rejected from the next one.",
        "A front end sets `timeout: 10000` in axios and the endpoint needs 12 seconds: 499 in the log, each with a `$request_time` of about ten.",
        "A load balancer in front waits 30 seconds; users get its 504, while nginx logs 499 for the same request.",
        "A search box queries at every keystroke and drops older requests by `AbortController`: plenty of 499, and nothing is wrong.",
        "ASP.NET Core has a constant for it, `StatusCodes.Status499ClientClosedRequest`, taken over from nginx for logging.",
        "A Spring Boot controller throws a `NullPointerException` that nothing handles, and the visitor gets the default `Whitelabel Error Page`.",
        "One misspelt directive in an Apache `.htaccess` fails every request below that directory; the error log says `Invalid command`.",
        "The last argument of `try_files` in nginx names an `/index.html` that is not there, and the log reports `rewrite or internal redirection cycle`.",
        "`POST` to `python -m http.server` ends in `501 Unsupported method`, since that small server knows `GET` and `HEAD` only.",
        "A request arrives with `Transfer-Encoding: gzip`; nginx understands `chunked` alone, logs `client sent unknown` and refuses.",
        "Amazon S3 has an error named `NotImplemented` for header fields it does not support; object stores that imitate S3 often use it for operations they left out.",
        "The backend process is not running, and nginx logs `connect() failed (111: Connection refused) while connecting to upstream`.",
        "A gunicorn worker exceeds `--timeout` (30 seconds unless changed) and is killed; what nginx sees is `upstream prematurely closed connection`.",
        "A Node.js service has a `keepAliveTimeout` shorter than the idle timeout of the AWS ALB before it (60 seconds by default), which now and then reuses a connection just closed.",
        "An application sets too many cookies at once: nginx complains that `upstream sent too big header`, to be cured by fewer of them or a larger `proxy_buffer_size`.",
        "During an upgrade nginx is told to `add_header Retry-After 1800 always; return 503;`, so that crawlers come back instead of dropping the pages.",
        "Every readiness probe fails in Kubernetes, the Service has no endpoint left, and ingress-nginx refuses the request.",
        "Both `limit_conn` and `limit_req` of nginx reject with this status unless another is configured.",
        "Envoy finds no host in the cluster that it could choose: the content says `no healthy upstream`, the flag in the access log is `UH`.",
        "A report takes 90 seconds while `proxy_read_timeout` of nginx stands at its default of 60; it measures the gap between two reads, not the whole response.",
        "An Envoy route without a `timeout` allows 15 seconds, then answers `upstream request timeout` and logs the flag `UT`.",
        "A security group blocks the way, so an AWS ALB cannot connect to its target within the connection timeout (10 seconds) and gives up with 504; the application has not logged a thing.",
        "`GET / HTTP/2.0` typed into `nc`: nginx sees a major version above 1, logs `client sent invalid version while reading client request line` and refuses. HTTP/2 is a binary protocol; writing another number does not speak it.",
        "A script pastes `/search?q=foo bar` into the request line and some Java application servers complain about the version (recent Tomcat says 400); with `%20` for the space all is well.",
        "An AWS ALB has set up an HTTP/1 connection and is then sent an HTTP/2 request. It answers by itself, and the targets log nothing.",
        "One entry of an Apache httpd type map `index.var` names another `.var` file; `mod_negotiation` selects it, finds a second negotiation waiting, and returns 506.",
        "A type map lists a bare `page` that only `MultiViews` can turn into a file: choosing it starts another transparent negotiation, visible by the `TCN` field of the subrequest, and httpd gives up.",
        "An upload to an ownCloud account with no quota left: the WebDAV layer raises the `InsufficientStorage` exception of sabre/dav, and the sync client shows 507.",
        "nginx with `dav_methods MKCOL` on a full partition: the system call fails with `ENOSPC`, for which the module has this code instead of 500.",
        "The OneDrive API means a full storage quota by it. An AWS ALB means something else entirely, a redirect URL that is too long.",
        "`PROPFIND /Coll/ HTTP/1.1` with `Depth: infinity`, where `/Coll/Bar` is bound to `/Coll/` again: the server runs into the circle.",
        "The circle shows only after half of a 207 has been sent; then one entry in the multistatus content carries 508, not the response itself.",
        "Crawlers descend on a WordPress site in shared hosting, PHP exceeds the Entry Processes of the plan, and visitors get 508 in its other sense.",
        "A blog post goes viral, its pictures are hotlinked everywhere, and by mid-month the plan has no traffic left: the whole site turns into 509 while mail and FTP keep working.",
        "The OneDrive developer documentation lists it for an application throttled at a bandwidth cap, to be retried after some time; ordinary throttling in Microsoft Graph is 429.",
        "Early SOAP clients opened with `M-POST` and a `Man` field; a server that did not know the extension answered 510 or 501, and the client went on with a plain `POST`.",
        "The CIM export client of OpenPegasus still carries a comment in its source about some day retrying with `POST` when `M-POST` yields 501 or 510.",
        "On hotel Wi-Fi a request for `http://example.com/` is met by the gateway with 511 and a page linking to `https://login.hotel.example/`.",
        "After joining a network Android asks for `http://connectivitycheck.gstatic.com/generate_204`; a redirect or a page in place of the expected 204 makes it announce a portal.",
        "Before logging in, `apt update` receives the portal's HTML for an index from an `http://` mirror, calls the signed file invalid and guesses: `does the network require authentication?` With 511 there would be nothing to guess.",
        "A PHP extension crashes with a segmentation fault, the worker dies and the connection is reset before a single header field is out; `curl` sent straight to the origin says `Empty reply from server`.",
        "Cookies pile up until the response header exceeds the limit of Cloudflare, 128 KB in the current documentation and 16 KB in older versions of it.",
        "The origin offers HTTP/2 in ALPN but handles it badly; switching off HTTP/2 to Origin in the dashboard makes the errors go away.",
        "SSL/TLS mode is Full, yet the origin listens on port 80 only; with nobody on 443 the connection is refused until a listener and a certificate are there.",
        "A fail2ban jail notices many requests from few addresses and bans some of Cloudflare's, after which the site fails now here, now there.",
        "After a reboot nginx was never started: `systemctl status nginx` says `inactive (dead)`.",
        "A cloud machine got another public address, the A record in the DNS panel still has the former one, and nobody answers there.",
        "A security group admits only the office: going straight to the server works from there, everything through Cloudflare fails.",
        "A Worker on a Custom Domain calls `fetch` on its own hostname, which the documentation says ends in 522; use a Route, or the `global_fetch_strictly_public` compatibility flag.",
        "The A record holds an address that the provider has taken back, and nobody announces a route to it any more.",
        "A route for `172.0.0.0/8` in an AWS VPC is too broad: replies meant for Cloudflare's `172.64.0.0/13` are sent to a private destination.",
        "A data center withdraws its prefix during a BGP fault, and all sites behind it report 523 together.",
        "Somebody exports a year of orders; the query takes three minutes, the browser shows 524 after two, and the file is there all the same a little later.",
        "An AI application computes for minutes without streaming. Sending events as they come, or splitting it into one call to submit and one to poll, keeps it below the limit.",
        "An Enterprise customer raises `proxy_read_timeout` to 600 seconds, of at most 6000, and the same report goes through.",
        "Port 443 of the origin serves plain HTTP: `openssl s_client` with `-servername example.com` reports `wrong version number`.",
        "The origin kept only a few old cipher suites, none of which Cloudflare offers, and nginx logs `no shared cipher`.",
        "The gorouter of Cloud Foundry has the same number for a route registered with TLS whose backend does not speak it.",
        "A certificate from Let's Encrypt expires, since renewal has been failing for weeks: the origin relies on the TLS-ALPN-01 challenge, which cannot get past a proxy that terminates TLS.",
        "The certificate names `example.com` only, and the new `api.example.com` is served by the same machine without being among its alternative names.",
        "A Worker fetches from a host outside Cloudflare, where strict verification always applies, and meets a self-signed certificate.",
        "Logs from before 2024 hold a burst of them at the time when the listener was restarted or a firewall was changed.",
        "An alert or a retry list covers everything from 520 to 527; the last number does no harm there but will not match any more.",
        "A nightly job grades a list of domains through `https://api.ssllabs.com/api/v4/analyze` and hits a busy hour; the documentation suggests sleeping for something like half an hour, with some randomness.",
        "The Claude API answers `overloaded_error` at peak time; the official SDKs retry twice with exponential backoff before your code is told.",
        "A CNAME points at a host that has been deleted: the page shows `Error 1016`, Origin DNS error, under the status 530.",
        "The `cloudflared` process of a tunnel has exited; visitors get the code with `1033` in the content.",
        "A Pantheon sandbox without commits for some months answers every request with `530 Site Frozen` until somebody presses Unfreeze site in the dashboard.",
        "During an incident the platform takes one endpoint of the Admin API out of service: calls to it yield 540 while the same token works elsewhere.",
        "An app retries after 429, 502, 503 and 504 only, so that an unexpected 540 aborts its synchronization.",
        "The client secret was rotated at the provider but not in the rule, and exchanging the authorization code is answered with an error; AWS lists such a mismatch under 401, so be prepared for either code.",
        "In the access log of the balancer the entry has 561 as `elb_status_code`, and the field `error_reason` names the cause, for example `AuthTokenEpRequestFailed` for a response other than 2xx from the token endpoint.",
        "The Go framework Iris defines `StatusNetworkReadTimeout`; having a constant does not mean that a server ever sends it of its own accord.",
        "A report shows some hundreds of them which no access log confirms: the collector had filled in the number for reads that timed out.",
        "`simple_httpclient` of Tornado raises `HTTPTimeoutError` with 599 as its `code`, a simulated response code kept, its source says, for historical reasons.",
        "A crawler built on Tornado records 599 for a task; it looks like an error of the site, while really the crawler's own DNS or network is out of order.",
        "The body ends in a comma too many, as in `[1, 2, ]`, which strict JSON does not allow.",
        "A PHP project meets a status of 600 or above through Guzzle: `guzzlehttp/psr7` throws the exception Status code must be an integer value between 1xx and 5xx, and the content with the real complaint is lost.",
        "A link checker in CI, html-proofer for one, reaches an author's LinkedIn profile, reports 999 and fails the build over a link that is in order.",
        "`curl -I https://www.linkedin.com/in/someone` is denied while a browser shows the same address, or its login page.",
        "Yahoo has used the number too, with the phrase `Unable to process request at this time`: seen on Yahoo Pipes in 2007, and put down by the documentation of YQL to its rate limit, which the standard would call 429.",
    ];
    static CASE_ENDS: [u32; 98] = [
        3, 6, 9, 13, 16, 20, 23, 27, 30, 34, 37, 41, 45, 48, 50, 53, 56, 59, 62, 65, 68,
        71, 73, 76, 79, 83, 86, 89, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123,
        126, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171,
        174, 177, 180, 183, 186, 189, 192, 195, 198, 201, 204, 207, 210, 213, 217, 220,
        223, 227, 231, 234, 237, 239, 242, 245, 247, 249, 252, 255, 258, 261, 264, 267,
        270, 273, 275, 277, 280, 282, 284, 286, 288, 290, 293,
    ];
    static REMEDIES_ZH: [&str; 98] = [
        "调用方：库一般会替你吞掉它；自己解析报文的，读到 100 要继续读，直到最终响应。每个 `POST` 都恰好慢一秒，多半是链路上有设备不回 100，用 `curl -H Expect:` 去掉这个头再试。\n\n服务方：能凭头部下结论的（鉴权、大小、类型）尽量在读正文之前就拒绝。nginx 默认 `proxy_request_buffering on`，自己先回 100 并收完正文，后端的拒绝因此总是来得太晚。",
        "调用方：只在自己发过 `Upgrade`、而且响应里的协议正是所提的那一种时才切换，WebSocket 还要核对 `Sec-WebSocket-Accept`。\n\n服务方：握手到了后端却只剩普通 `GET`，是代理把逐跳头丢了：nginx 要写 `proxy_http_version 1.1;`、`proxy_set_header Upgrade $http_upgrade;` 和 `proxy_set_header Connection upgrade;`。连上一分钟就断，则多半是 `proxy_read_timeout` 到了，加心跳或调大它。",
        "调用方：不要把它当结果，继续等最终响应，自己的总超时照设；老的库若把它误认成最终响应，只能升级。\n\n服务方：新系统别再依赖它，中间的代理未必转发，也未必因此延长超时。要跑很久的活，回 202 加一个查询地址；要报进度，用 SSE 之类的流。",
        "调用方：HTTP 库报出 103 且没有内容，是它不会处理中间响应，升级或换一个。验证浏览器有没有用上，看资源计时里的 `initiatorType` 是否为 `early-hints`。\n\n服务方：只提示几乎必用的资源，多了会和正文抢带宽；只对 HTTP/2 以上的页面导航请求发；后端立刻就能出页面的，发它没有收益。Node.js 用 `response.writeEarlyHints()`，最终响应里最好仍带上同样的 `Link`，照顾没收到提示的客户端。",
        "调用方：收到就把 `Location` 存好，断线后先问偏移再续传，不要自己估。没收到也不算错，服务器可以不支持，代理也可能把中间响应丢了；只能当普通上传处理。草案的互操作版本号每升一次，就与之前的不再兼容，因此 `Upload-Draft-Interop-Version` 缺失或对不上的 104 必须忽略。\n\n服务方：请求里的互操作版本缺失，或者不是自己实现的那个，就不得发。上线前用真实的 CDN 和代理验证 104 能否穿透；穿不透时，让客户端先用空内容的请求换取上传地址。",
        "调用方：解析之前先看 `Content-Type`，拿到的若是 HTML 而不是 JSON，多半是首页、登录页或网关插进来的页面。对方若习惯把业务错误放进 200，还得检查它自己的错误字段。\n\n服务方：新建了资源用 201，收下了还没做用 202，没有内容用 204；失败就给 4xx 或 5xx，重试、熔断和告警才认得出来。",
        "调用方：从 `Location` 取地址，相对路径要按请求地址解析。超时之后不知道建没建成，不要盲目再 `POST` 一次，先按业务键查，或使用幂等键。\n\n服务方：资源真能访问了才回 201，还在排队的用 202。放在反向代理后面时检查 `Location` 的协议和域名，别把内网地址漏出去；同一个幂等键重放，应给回第一次的那个资源。",
        "调用方：记下任务编号或查询地址，按 `Retry-After` 或逐步放长的间隔去问，并给整件事设一个总时限。迟迟没有下文时先查任务状态，不要重新提交。\n\n服务方：先把任务可靠落盘再回 202，只放进内存就应答，一重启便丢了。查询接口要能区分排队、进行、成功和失败，失败的原因也从那里给；结果保留多久写进文档。",
        "调用方：照常使用，但别拿它做完整性校验；要原件就换 HTTPS、关掉省流量模式，或者绕开那个代理。\n\n服务方：不愿被改写，加上 `Cache-Control: no-transform`。自己做的正是改写内容的代理，就老老实实报 203，并换掉或去掉原来的强 `ETag`，免得两份不同的内容共用一个标识。",
        "调用方：先看状态码再解析，204 直接返回空；想要更新后的数据，另发一次 `GET`，或用 `Prefer: return=representation` 请服务器带回来。\n\n服务方：别给它写内容，也别带 `Content-Length`，多出来的字节会被当成下一个响应的开头，把长连接搞乱。反复删除同一个东西，回 204 还是 404 都行，选定后写进文档。",
        "调用方：当成功处理，清掉表单和草稿的本地缓存，但别清登录状态之类的其他数据。\n\n服务方：HTTP/1.1 里要写上 `Content-Length: 0`，它不像 204 那样天生没有长度问题。通用接口没必要用它，清不清界面由前端决定，回 204 更省心。",
        "调用方：续传时把原来的 `ETag` 放进 `If-Range`，内容变了服务器会自动改回 200 给全量。写盘之前一定看状态码：把 200 的整个文件追加到半截文件后面，是下载损坏的头号原因。\n\n服务方：支持就声明 `Accept-Ranges: bytes`；动态生成或边压缩边发的内容算不出稳定的字节位置，别勉强支持。对一次要几百段的请求设上限，nginx 用 `max_ranges`。",
        "调用方：不要看到 2xx 就收工，逐条检查状态，只重试失败的那些；XML 里的 `href` 可能是绝对地址，也可能是绝对路径，比较前先规范化和解码。\n\n服务方：WebDAV 之外想用它，内容格式必须在文档里说清，监控也要另做，因为按状态码统计的错误率看不见里面的失败。全部因同一个原因被拒时，直接回 401、403 或 422 更好懂。",
        "调用方：属性里一并请求 `DAV:resource-id`，按它把 208 的那条和前面列过的集合对上，目录树才能还原完整。\n\n服务方：客户端没声明 `DAV: bind` 就不要用，发现环时改报 508。要表达“这单已经提交过”，用 409，或者按幂等键把第一次的结果原样返回。",
        "调用方：看内容和 `Server`、`Via` 头，弄清是哪一层发的；接口文档没写过它，就不要当成可靠的成功。\n\n服务方：别发。成功用 200，有保留的成功在内容里说明，失败用 4xx 或 5xx；在代码和网关配置里搜 `218`，找到就换掉。",
        "调用方：没实现合成就别发 `A-IM`；合成前核对 `Delta-Base` 是不是手里的那一版，对不上就去掉 `A-IM` 重新取全文。\n\n服务方：没收到 `A-IM` 绝不能回它。中间的缓存若不懂 226，可能把差分当全文发给别人，因此要用 `Cache-Control` 管住；新项目直接选普通压缩或字典压缩。",
        "调用方：别指望 HTTP 库替你选。按约定的格式解析清单，或者直接请求想要的那个具体地址，并把它记下来，省掉以后的往返。\n\n服务方：能按 `Accept`、`Accept-Language` 替客户端决定的，直接给 200 更省事；确实要列清单，就附上可点的链接，有首选再加 `Location`。",
        "调用方：把配置、书签、SDK 里的旧地址换掉，别每次多跑一趟；接口调用要给跳转次数设上限，写操作直接打新地址。\n\n服务方：没想好之前先用 302 试，因为浏览器可能把 301 记很久，撤回很难；可以给它配一个短的 `Cache-Control: max-age`。多次搬家时让旧地址直达最终地址，不要一跳接一跳。",
        "调用方：跟随跳转，但保留原地址。脚本突然收到一个跳往登录页的 302，先查会话或令牌是否过期；跳个没完，多半是 Cookie 没带上，或者代理后面的应用不知道外面已经是 HTTPS。\n\n服务方：给程序用的接口遇到未登录应回 401，不要把它们引到 HTML 登录页。跳转目标来自请求参数时要校验，否则就是开放重定向漏洞。",
        "调用方：照常跟随，需要保存、轮询、收藏的都是 `Location` 里的地址。用 curl 时不要写 `-X POST -L`：`-X` 会让每一跳都用 `POST`，改用 `-d` 就没有这个问题。\n\n服务方：表单和有副作用的操作做完后用它收尾，目标选经得起刷新的页面。框架的跳转函数默认多半是 302 或 307，要显式指定状态码；校验没过就当场给 4xx，别先跳走再报错。",
        "调用方：直接用本地那份，并用响应头更新它的有效期；手里其实没有副本（缓存刚被清掉）就去掉条件头重发一次。自己写的 HTTP 客户端要么不加条件头，要么把缓存做全。\n\n服务方：不要给它附内容，也不要漏掉 `Cache-Control` 和 `Vary`。发了版用户却总看到旧页面，检查 `ETag` 是否真的随内容变化，以及中间的缓存有没有转发条件头。",
        "调用方：不要据此切换代理。网络环境确实要求走代理的，向管理员要地址，写进 `HTTPS_PROXY`、`NO_PROXY` 这类环境变量或 PAC 文件。\n\n服务方：把它从配置和代码里清掉；不想让人直连，就在网络层限制来源，或者回 403 并说明该走哪条路。",
        "调用方：当作对方出了错，不要照 `Set-Proxy` 去改代理。通用客户端把内容展示出来就够了，不自动跳转。\n\n服务方：别给这个号安上自己的含义，改用语义接近的现役状态码；更换代理的事交给 PAC 文件或统一下发的客户端配置。",
        "调用方：确认 HTTP 库跟随时会重发内容；跳到别的域名时 `Authorization` 往往会被去掉，到那边就成了 401。嫌多一次往返，直接写最终地址。\n\n服务方：跨域预检不接受任何重定向，`OPTIONS` 收到 307，浏览器报的却是 CORS 错误。应用在代理后面时要认 `X-Forwarded-Proto`，否则“强制 HTTPS”会跳成死循环。",
        "调用方：把存着的地址改掉。库太老、把它当普通响应交出来的，升级或自己处理；没有 `Location` 的 308 不是跳转，照 `Range` 续传。\n\n服务方：先以 307 上线观察，路径和参数都没带错再转正。还要照顾老浏览器的页面用 301 更稳，接收写请求的接口才非 308 不可。",
        "调用方：别重试，先改请求。用 `curl -v` 把真正发出去的报文看一遍，重点是 `Content-Type`、编码、`Host` 和 JSON；浏览器里出现而别人没事，就清掉该站点的 Cookie。\n\n服务方：指出是哪个字段、为什么不收，用 `application/problem+json` 最省事；日志里若什么都没有，请求多半在网关那层就被挡下了。",
        "调用方：按质询补上或刷新凭据，再发一次；新令牌还是 401 就停下，别陷入刷新死循环。常见原因有：`Bearer` 前缀漏了，跨域跳转时 `Authorization` 被客户端丢掉，令牌的 `aud` 不是这个服务，两边时钟不准。\n\n服务方：检查网关有没有把 `Authorization` 透传给后端，以及跨域预检的 `OPTIONS` 请求是不是也被要求登录了。",
        "调用方：先读内容里的错误码，分清该充值、换卡还是续费，自动重试没有用；涉及扣款的请求务必带幂等键。告警时单列出来，免得把欠费当成故障查半天。\n\n服务方：既然含义自己定，就要自己写清楚，给出机器能读的错误码和付款入口；宽限多久、何时停服，提前通知，别让用户从一个 402 里得知。",
        "调用方：先看内容里给的理由，再决定是申请权限、换账号还是换网络出口，自动重试没有意义，还可能招来封禁。\n\n服务方：由外向内排查：WAF、IP 白名单、`deny` 指令、应用授权、文件属主与 SELinux。静态站点的 403 往往是 nginx 工作进程对上级某一层目录没有执行权限。",
        "调用方：核对路径、大小写、接口版本前缀和末尾斜杠；确认环境和租户没连错。带上凭据再试一次，能分清是真没有还是不给看。\n\n服务方：先弄清是谁回的，是 CDN、网关还是应用，看响应头和各层日志就知道；地址搬走了要留下 301，静态目录注意 `root` 与 `alias` 的差别。",
        "调用方：读 `Allow` 换方法，或者对该地址发 `OPTIONS` 问一问。方法没写错却收到 405，查一查前面有没有发生过重定向，地址是不是少了一截。\n\n服务方：自己拼响应时别忘了 `Allow`。跨域预检报 405，说明没人处理 `OPTIONS`；`PUT`、`DELETE` 还可能没到应用就被代理或 WAF 挡下。",
        "调用方：在 `Accept` 末尾加上 `*/*` 兜底，或者干脆不发；库默认填的 `Accept` 未必是你以为的值，抓一次包便知。碰到防火墙版的 406，改头没有用，把时间和提交的内容报给主机商。\n\n服务方：没有强烈理由就给默认表示；非回不可，列出支持的类型。响应随这些头变化时要带 `Vary`，否则缓存会把 JSON 发给要 HTML 的人。",
        "调用方：核对代理地址里的用户名和密码，特殊字符要做百分号编码；弄清代理要的是 Basic、NTLM 还是 Kerberos，不是每个工具都会。`git`、`apt`、`npm`、Docker 各有各的代理设置，浏览器能上网不代表它们也能；内网地址写进 `NO_PROXY`。\n\n代理的管理员：别漏了 `Proxy-Authenticate`，给构建机这类没人值守的机器留一条按来源放行的路。挡在自家网站前面的反向代理若要用户登录，回 401，不要回 407。",
        "调用方：幂等的请求换条新连接重发即可，大文件改成分片上传。自己写的客户端查两处：是不是建了连接却迟迟不发内容，是不是 `Content-Length` 写大了，害得服务器一直在等剩下的字节。\n\n服务方：时限太短会误伤弱网用户，太长又给 Slowloris 这类慢速攻击留了门。零星的 408 不必告警，突然变多再查网络和来源。",
        "调用方：把“读、改、写”整个放进重试，每次重新读，并限定次数。创建时撞上 409，先查现有的那个是不是自己上一次建的；支付类接口的 409 可能只是带同一幂等键的请求还在处理，过会儿查结果。\n\n服务方：内容里给出冲突的字段、当前版本和已有资源的地址。数据库的唯一键冲突要接住，转成 409，别漏成 500。",
        "调用方：停止重试，删掉保存的地址、订阅或令牌，批处理里记为终态。Kubernetes 那种例外，照它的文档重新列一遍即可。\n\n服务方：nginx 一句 `return 410;`、Apache 一句 `Redirect gone /old` 就够了；有替代品的应当用 301 指过去，别让访客走进死胡同。接口下线前，先用 `Deprecation` 和 `Sunset` 头预告一段时间。",
        "调用方：空的 `POST` 加上 `-d ''` 或者空的请求体，库就会写 `Content-Length: 0`。流式上传先缓冲起来量好长度；多数库拿到字节数组会自动填，拿到流或迭代器才改用分块。\n\n服务方：能收分块请求就收。后端不认的，让前面的反向代理收齐再转发，nginx 默认的 `proxy_request_buffering on` 就会补上长度；1.3.9 之前的老 nginx 自己就不收分块请求，也回 411。",
        "调用方：重新 `GET` 拿到最新内容和 `ETag`，合并后再提交，别图省事把条件去掉。超时后重发的写请求若得到 412，先看资源是不是已经成了你要的样子，可能上一次其实成功了。\n\n服务方：`ETag` 要随内容变，各节点算法要一致。`If-Match` 用强比较，被压缩模块改成 `W/` 开头的弱 `ETag` 永远配不上，用户会觉得怎么存都存不进去。",
        "调用方：压缩、分片，或者拿预签名地址直传对象存储。传大文件时带上 `Expect: 100-continue`，让服务器在内容出发之前就有机会拒绝。\n\n服务方：链路上每一层都有自己的上限，最小的那个说了算：CDN、网关（ingress-nginx 用注解 `nginx.ingress.kubernetes.io/proxy-body-size`）、框架要逐层对齐。把上限写进响应内容，省得别人一个个试。",
        "调用方：把参数搬进 `POST` 的内容，或者分批查询；先存一份查询条件换一个短编号，也很常用。地址里若反复出现 `%25`，是层层编码的痕迹，去查重定向。\n\n服务方：给复杂查询提供一个收内容的接口，比调大缓冲区治本。上游网关、日志和浏览器各有长度限制，只放宽一处，问题会换个地方冒出来。",
        "调用方：先看真正发出去的 `Content-Type`。上传表单不要手写 `multipart/form-data`，缺了 `boundary` 一样没法解析，交给库去填；发压缩内容前确认对方收得下 gzip。\n\n服务方：回 415 时把支持的类型列出来。别因为 `; charset=utf-8` 这样的参数就拒收，比较类型时应当忽略无关参数和大小写。",
        "调用方：拿 `Content-Range` 里的长度与本地比，相等就是下完了，不等就从头来。续传时带 `If-Range` 和上次的 `ETag`，源文件变了会直接得到完整的 200，不会拼出一个四不像。字节从 0 数起，100 字节的文件最后一段到 99 为止。\n\n服务方：确认 `Content-Range` 给了真实长度；CDN 上的旧长度没清掉，也会让正常的请求越界。",
        "调用方：关掉这个头：curl 用 `-H 'Expect:'`，旧 .NET 设 `ServicePointManager.Expect100Continue = false`。curl 只在内容超过约 1 MB 时才加它，所以小文件正常、大文件失败是典型症状；新版 curl 遇到 417 会自己去掉重试。\n\n服务方：升级或绕开不懂 `Expect` 的代理；转发时让代理自己应答 100，或者把这个头摘掉。",
        "调用方：八成是反爬或恶作剧。先读内容，再看对方的 `robots.txt` 和服务条款，有开放接口就走接口；原样重试没有意义。\n\n服务方：别在正式接口里用它，监控、网关和客户端库都不知道该怎么处理。拦爬虫用 403 或 429，测试里想要一个错误码就用真实的。",
        "调用方：先把填好的内容复制出来，再刷新页面重交。脚本要模拟的是完整过程：`GET` 页面，留住会话 Cookie，取出令牌一起提交。\n\n服务方：表单加 `@csrf`，Ajax 带 `X-CSRF-TOKEN` 头；仍不行就看会话 Cookie 为什么没回来，`SESSION_DOMAIN`、`SESSION_SECURE_COOKIE`、`SameSite` 和多台机器的会话存储是常见的原因。支付回调之类的外部请求要列入 CSRF 例外，含令牌的页面不要放进共享缓存。",
        "调用方：当作 429 处理，停下来，按 `Retry-After`（有的话）或加倍的间隔再试。像 Yandex 那样限制并发的，光拉长间隔没用，要减少同时在途的请求。\n\n服务方：新接口不要用它，通用的客户端和重试库只认得 429；非要兼容老客户端，也至少附上 `Retry-After`。",
        "调用方：为该域名新建连接再发一次；自己设了 `Host` 头的程序，让它与 TLS 握手时的 SNI 保持一致。\n\n服务方：nginx 反代 HTTPS 时写上 `proxy_ssl_server_name on;` 和 `proxy_ssl_name $host;`。共用证书的站点把 TLS 设置统一，或者给要求客户端证书的站点单独的证书、单独的 IP，浏览器就不会合并连接。",
        "调用方：按响应里的字段名逐项改，不要整单重试。字段明明传了却说缺失，查查 `Content-Type` 是否正确、字段名是驼峰还是下划线、外面有没有多包一层。\n\n服务方：一次把所有错误都报全，指明字段路径，`application/problem+json` 里可以放一个 `errors` 扩展成员。400 和 422 怎么分，全公司定一个规矩，比选哪个更要紧。",
        "调用方：锁是自己的，把令牌写进 `If: (<urn:uuid:…>)` 再发；是别人的，用 `PROPFIND` 查 `lockdiscovery` 看归谁、还剩多久，等它释放后重试。`terraform force-unlock` 之类的强拆，要先确认对方真的不在跑。\n\n服务方：给锁设合理的超时，提供管理员解锁的途径；响应里写明持有者，用户才知道该去找谁。",
        "调用方：先找到那个状态不是 424 的失败项，把它解决，再整批重发；各步互不相干的话，拆成独立请求，免得一个拖垮一串。\n\n服务方：在内容里指明依赖的是谁、它为什么失败。普通接口调用下游出错不必借用这个码，502、503、504 含义更准，网关和监控也认得。",
        "调用方：握手完成后原样重发。自己写的客户端若启用了 0-RTT，就得实现这个重试，或者只让安全的方法走早期数据。\n\n服务方：开 0-RTT 之前先想好哪些请求经得起重放；反向代理没有传 `Early-Data` 而应用又全盘接受，等于把重放的风险留给了业务。吃不准就别开，省下的只是一个往返。",
        "调用方：看 `Upgrade` 写了什么。是 `websocket` 就改用 `ws://` 或 `wss://` 客户端；没有这个头，先查自己或中间代理是不是在发 HTTP/1.0。\n\n服务方：反代 WebSocket 时把 `Upgrade` 和 `Connection` 两个逐跳头显式传给后端，它们默认不会转发。Envoy 确有老客户端要照顾，可以打开 `accept_http_10`。",
        "调用方：先读后写，把读到的 `ETag` 原样（连引号）放进 `If-Match`。图省事写 `If-Match: *` 能骗过检查，可保护也就没了。\n\n服务方：读接口一定要给 `ETag`，跨域时用 `Access-Control-Expose-Headers` 把它露给前端，否则客户端无从满足你的要求；检查条件与写入要在同一个事务里。",
        "调用方：有 `Retry-After` 就照办，没有就指数退避并加随机抖动；把循环里的单条请求换成批量接口，能缓存的缓存下来。多进程共用一个额度时，要在自己这头统一限速。\n\n服务方：给出 `Retry-After` 和剩余额度，文档里写清按什么计数。确认应用看到的是真实客户端 IP，否则代理后面的所有人共用一个桶。",
        "调用方：服务端代买家发请求时，在 `Shopify-Storefront-Buyer-IP` 里带上真实的买家 IP；改用固定的独立出口，降低并发，不要轮换代理硬闯。官方文档没有承诺会带 `Retry-After`，没有就自己定退避时间。\n\n店主与服务方：记下 `X-Request-ID` 和时间，拿着它们去找 Shopify 支持申诉误判。",
        "调用方：只有自己出问题而别人正常，先清该站点的 Cookie，或用无痕窗口验证；再看 `Referer` 是不是拖着一条超长的地址。\n\n服务方：把会话数据放在服务端，Cookie 里只留编号，令牌里不要放权限清单。确要放宽，从 CDN、网关到应用逐层一起改，并记下是哪个头在膨胀。",
        "调用方：重新登录后再发；自己写的程序不要模拟网页登录，应改用有令牌的接口。一登录就报，清掉站点 Cookie 还不行，就不是你这边的事。\n\n服务方：依次核对 IIS 里 `owa` 与 `ecp` 虚拟目录的身份验证方式、文件权限、`web.config` 的改动，再看各台服务器的证书和负载均衡的会话保持。",
        "调用方：收到空应答先看 `Host` 对不对，是不是直接用 IP 访问了；本来就是对方不想理你，反复重试没有意义。\n\n服务方：误伤时找 `return 444` 和默认虚拟主机，常见的是新域名忘了写进 `server_name`。HTTPS 要先完成握手才轮到它，想连握手都拒绝就用 `ssl_reject_handshake on;`；打开 `reset_timedout_connection` 后，断开方式变成直接重置。",
        "调用方：先认产品。WebDAV 照规范回 `Ms-Echo-Reply`，ActiveSync 先 `Provision`，Cosmos DB 短暂退避后重试写操作；不认识它的客户端按普通 4xx 处理。\n\n服务方：ActiveSync 设备反复卡在 449，多半是做不到策略要求（如加密、密码长度），放宽策略或换掉设备；自己写接口不要用它。",
        "调用方：请管理这台电脑的家长放行该网址或程序，换网络、重试都没用。写客户端的，单独识别 450 并如实提示，不要报成网站故障。\n\n网站方：无事可做，也不要发这个码；想拦某类访客，用 403。",
        "调用方：读内容里的依据和申诉途径，重试没有用。程序应把这一项记为跳过，别让整批任务因它中断；部署在云上的服务，先查出口 IP 算哪个地区。\n\n服务方：按要求的范围拦，别扩大；说明写全，缓存时间想清楚，因为它默认可以被缓存，区域性拦截要防止 CDN 把结果带到别的地区。",
        "调用方：把客户端超时设得比 ALB 的空闲超时长；写操作断开之后，先查结果再决定要不要重发。\n\n服务方：按路径统计这些日志，找出慢接口；让目标赶在客户端失去耐心之前应答，做不到的改成提交任务后轮询。零星的多半是用户切走了页面，不必告警。",
        "调用方：不要自己拼 `X-Forwarded-For`，测试脚本里删掉它；什么都没加却收到它，把请求编号交给对方查。\n\n服务方：沿着头里的地址还原路径，重复出现的那几个就是环。后端之间互调走内网地址，不要走对外域名；最外层的代理应当重写这个头，而不是照单追加。",
        "调用方：换成对方支持的版本，探活用 `curl --http2` 或 `grpcurl`；不改协议，重试多少次都一样。\n\n服务方：目标组的协议版本建好后不能改，配错就新建一个再切换监听规则。同一域名既有网页又有 gRPC，按路径或 `content-type` 分到不同的目标组。",
        "调用方：清掉该站点的 Cookie；程序里检查是不是每次请求都往头里追加同一个值。\n\n服务方：先让 Cookie 瘦身、收窄 `Domain` 和 `Path`，再考虑 `large_client_header_buffers 4 32k;`，它要写在该地址的默认 `server` 里才可靠，后端的上限也得跟着调。错误日志开到 `info` 能看到 `client sent too long header line`；用 `error_page 494` 给用户一张能清 Cookie 的页面。新版本还限制行数：`max_headers` 默认 1000，超出也算它。",
        "调用方：用 `openssl x509 -noout -dates -issuer -in client.pem` 看有效期和签发者，带上中间证书，换成对方 CA 签的那一份再试。\n\n服务方：原因写在错误日志里，但级别是 `info`，默认看不到；也可以把 `$ssl_client_verify` 记进访问日志，失败时它是 `FAILED:` 加原因。核对 `ssl_client_certificate` 里的 CA、`ssl_verify_depth` 与 `ssl_crl`，证书到期要有提醒。",
        "调用方：配好证书和私钥再发，确认文件路径和进程的读取权限；用 `openssl s_client -connect host:443 -cert c.pem -key k.pem` 可以看到服务器接受哪些 CA。\n\n服务方：只想保护一部分路径，改用 `optional`，再在相应的 `location` 里判断 `$ssl_client_verify`；健康检查走不带校验的端口。TLS 在前面终止的，让前面那层去验，再用可信的头传进来。",
        "调用方：把地址里的 `http` 换成 `https`；SDK、探针和监控里的协议与端口要成对改。\n\n服务方：非标准端口可以写 `error_page 497 =308 https://$host:$server_port$request_uri;`，让用户自动回到 HTTPS，`POST` 也不丢；不写 `=308` 默认是 302。负载均衡后面要么两头都用 HTTPS，要么让 nginx 另开明文端口；跳转地址由 `X-Forwarded-Proto` 决定。",
        "调用方：不要只判断状态码，解析 JSON 后先看有没有 `error`；见到 498 就重新调 `generateToken`（POST）或刷新 OAuth 令牌，只重试一次。令牌别写进前端源码。\n\n服务方：核对服务器时钟、令牌有效期和联合（federated）配置；自己设计接口用 401 和 `WWW-Authenticate`，不要沿用这个号。",
        "调用方：超时要设得比服务端的正常耗时宽，取消之后别立刻重发；写操作带幂等键，因为前一次可能已经成功。\n\n服务方：按 `$request_time` 看分布，齐刷刷停在某个整数上就是某层的超时，散开的多半是用户走了；再对 `$upstream_response_time` 找慢接口。断开时 nginx 默认也会断开上游，支付回调等必须做完的，用 `proxy_ignore_client_abort on;`。外层超时要比内层长。",
        "调用方：幂等请求可以退避后重试一两次；不幂等的先查一下上一次是否已经生效，或者带上幂等键再发。把请求编号和时间记下来，找对方时用得上。\n\n服务方：按请求编号翻日志和调用栈，再看是不是刚发过版。不要把堆栈吐给客户端，给一个可检索的错误编号；入参引发的异常改成 4xx，下游的故障改成 502、503 或 504。",
        "调用方：别重试，换一种对方支持的方法或写法；用第三方 SDK 时看有没有兼容开关，比如关掉分块签名或校验和之类的新特性。\n\n服务方：该功能做不做，文档里说清楚；中间的老代理、安全网关也可能不认识 `PATCH`、`PROPFIND` 而替你回 501，别只盯着应用。",
        "调用方：幂等请求隔几秒重试；持续不断就是对方正在出故障，改自己的请求没有用。\n\n服务方：先看网关的错误日志，再确认上游进程在不在、端口和协议（HTTP 还是 HTTPS、gRPC）配得对不对、有没有被 OOM 杀掉。滚动发布期间零星出现，多半是没做优雅下线；让后端的长连接空闲时间大于网关，可以消掉偶发的那些。",
        "调用方：遵守 `Retry-After`；没有就指数退避加抖动，并限制总重试次数，否则大家一起重试会把刚缓过来的服务再次压垮。\n\n服务方：维护页要配正确的状态码，不要用 200。过载时尽早拒绝、优先保住核心接口；排查从健康检查、连接池和限流配置看起，再看实例数够不够。",
        "调用方：查询类请求可以稍后再试；写操作先按单号查结果。经常遇到就把任务拆小，或者改用提交后轮询的异步接口。\n\n服务方：先分清是连不上还是处理慢，网关日志里的 `$upstream_connect_time` 和 `$upstream_response_time` 能说明白。治本是慢 SQL、锁和外部调用；调大超时要从外到内依次递减，别让外层先断。",
        "调用方：先把发出去的第一行原样打印出来，查空格、换行和编码；确实是版本问题，就退回 HTTP/1.1，如 `curl --http1.1`。\n\n服务方：核对各层之间的协议设置，负载均衡的后端协议、TLS 的 ALPN 列表要对得上；不要为了“安全”拒绝 HTTP/1.0，健康检查和老探针可能还在用。",
        "调用方：如果知道某个变体的确切地址（如 `index.zh.html`），直接请求它；此外就只能把地址报给站长。\n\n服务方：让清单里的每一项都指向真正的文件，不要再指向类型映射或开了 `MultiViews` 的名字；改完用不同的 `Accept-Language` 逐个验证。",
        "调用方：停止重传并告诉用户，清回收站、删旧版本或扩容之后再来。传之前用 `PROPFIND` 查 `DAV:quota-available-bytes`，可以免得传到一半才发现。\n\n服务方：`df -h` 之外也看一眼 `df -i`，inode 用完同样写不进去；上传的临时目录常在另一个小分区上。配额满了，在响应里说清楚是谁的配额、还差多少。",
        "调用方：改用 `Depth: 1` 逐层取，自己记住访问过的 `DAV:resource-id`；或者在请求里用 `DAV: bind` 声明认得绑定，服务器便可用 208 标出重复处，而不必整体失败。遇到的是虚拟主机那种，就过一会儿再来。\n\n服务方：找到成环的绑定并解除，不支持环的服务器应在创建时就拒绝。虚拟主机用户到 cPanel 的 Resource Usage 里看哪一项到顶，再加缓存、拦爬虫或升级套餐。在 Vercel、Deno Deploy 上，改成直接调用函数，不要请求部署自己的网址。",
        "调用方：过几天再来，或到网页存档里找快照；短时间内反复刷新没有意义。接口返回 509 时减小传输量，按文档退避。\n\n服务方：在 cPanel 的 Bandwidth 页面查清流量去向，开防盗链、压缩图片、把静态文件交给 CDN；急用就请主机商在 WHM 里临时调高额度。",
        "调用方：按响应内容里的提示补齐声明；用的是 `M-` 方法就退回普通方法再试。现代接口返回它时，去翻对方的文档，或直接问维护者。\n\n服务方：不要用。缺条件头用 428，要换协议用 426，缺参数用 400，没实现的功能用 501，都比 510 让人看得懂。",
        "调用方：用浏览器打开任意一个 `http://` 网站，完成登录后原样重试。程序遇到它应停下来提示用户，不要把内容当数据，也不要把站点密码交出去。\n\n网络运营者：HTTPS 请求拦不了，硬拦只会触发证书错误；用 RFC 8910 的 DHCP 或 RA 选项和 RFC 8908 的接口把门户地址告诉设备更可靠。511 出现在自家服务上，说明有人把它错当成了登录要求。",
        "调用方：隔一会儿再试，别急着重发写操作；报障时附上页面底部的 Ray ID 和时间。\n\n服务方：绕开 Cloudflare 直连源站复现（`curl --resolve`），对着同一时刻的崩溃日志看；放行 Cloudflare 的全部 IP 段，检查启用 Authenticated Origin Pulls 后源站是否配了客户端证书校验。应急时可把该记录改成仅 DNS。",
        "调用方：过几分钟再访问；自己的网络没有问题，换设备或清缓存都没用。\n\n服务方：在源站上 `ss -ltn` 确认端口在监听，80 对应 Flexible，443 对应 Full 和 Full (strict)；把 https://www.cloudflare.com/ips 上的网段全部放行，限速和封禁规则也要认真实客户端 IP，而不是回源 IP。",
        "调用方：稍后重试；curl 较新的版本会在 `--retry` 时把 522 当作临时错误自动重来，老版本不会。\n\n服务方：用 `tcpdump` 在源站抓包，看 Cloudflare 的 SYN 到没到、回没回；查 iptables、安全组、限速规则，再看连接队列是否溢出。联系支持之前准备好从源站到 Cloudflare IP 的 MTR。",
        "调用方：只能等；可以看一眼对方的状态页，确认是不是整个机房的问题。\n\n服务方：核对 DNS 面板里的 A、AAAA 记录与实际公网 IP；从外面和从源站各做一次 `mtr`，看断在哪一跳，带着结果去找主机商。IPv6 没配好时先去掉 AAAA 记录。",
        "调用方：缩小时间范围、分页取数；不要立刻重试重活，否则源站上会同时跑着好几份。\n\n服务方：长任务改成异步，先回 202 和查询地址。实在要同步，就把这条接口放到仅 DNS 的子域上，不经 Cloudflare 代理。记录每个请求的耗时，找到慢的那几条。",
        "调用方：稍等再试；间歇出现时重试常能成功，一直出现就得等站长修。\n\n服务方：源站装上证书（自己申请或用 Cloudflare Origin CA 都行），打开 443 并支持 SNI，套件至少留几个现代的。偶发的 525 去看 TLS 报错日志，多半是过载或中间设备在重置连接。",
        "调用方：没有可改的，通知站长；不要把它当成自己机器的时钟或根证书问题去折腾。\n\n服务方：换一张有效的证书，或用 Cloudflare Origin CA 签发的长期证书（Cloudflare 认，浏览器不认，只适合放在代理后面）。自签名的可以加进 Custom Origin Trust Store。改回 Full 只能救急，因为那样就不再验证对面是谁。",
        "调用方：当作普通的回源故障，稍后重试。\n\n服务方：源站上若还残留 Railgun 监听程序，把它卸掉；要加速动态内容，改用 Cloudflare 现行的方案，如 Argo Smart Routing 和分层缓存。",
        "调用方：退避加抖动，次数封顶；不要一见 5xx 就立刻重发。长期跑批的，把时间挪到低峰，并准备降级方案。\n\n服务方：自己的服务用 503 加 `Retry-After` 就够了，通用的客户端和代理都认得；529 在不少库里根本没有名字，只会按普通 5xx 处理。",
        "调用方：记下内容里的 1xxx 编号和 Ray ID 再报障，光说 530 没有用；其余只能等。\n\n服务方：1016 查 DNS 记录和 CNAME 目标能否解析，1033 查 `cloudflared` 是否在跑、能否出网。Pantheon 的解冻即可；Shopify 的先看它的状态页。",
        "调用方：退避重试，同时看 https://www.shopifystatus.com/ 有没有公告；把任务放回队列，不要丢弃。重试规则按“未知 5xx 一律当暂时故障”来写，比逐个列号码稳妥。\n\n服务方：自己的接口要临时下线，用 503 加 `Retry-After`，不要学这个号码。",
        "调用方：从应用首页重新登录一次，不要刷新带 `code` 参数的回调地址，授权码只能用一次；还不行就报给管理员。\n\n服务方：先查访问日志里的原因码，再逐项核对签发者、授权端点、令牌端点、客户端 ID 和密钥、授权范围；IdP 登记的回调地址应为 `https://域名/oauth2/idpresponse`。",
        "调用方：先弄清它是收到的还是本地生成的，抓个包就知道；按读超时处理，幂等请求退避后重试，写操作先核对结果。\n\n服务方：不要发它。网关等不到上游数据，标准的码是 504。内部想区分两种超时，写进日志字段或响应头即可。",
        "调用方：去看异常的文字，是超时、域名解析失败还是连接关闭；再调 `connect_timeout`、`request_timeout`（默认都是 20 秒），或减少并发，因为排队的时间也可能算进超时。\n\n服务方：访问日志里找不到对应请求属于正常；自己的网关连不上后端，对外用 504 或 502，不用 599。",
        "调用方：用序列化库生成 JSON，不要手拼；把发出的内容过一遍 `jq .` 或 `python -m json.tool`，并确认 `Content-Type: application/json`。遇到 600 以上的码，按“要改请求”处理，别进自动重试。\n\n服务方：不要效仿。JSON 语法错误用 400，语义不对用 422；大于 599 的状态码，有的客户端库一见就抛异常，错误说明反而传不到人手里。",
        "调用方：链接检查里把 `linkedin.com` 排除，或把 999 当作“无法判断”而不是死链。需要数据就走 LinkedIn 的官方 API 并遵守其条款，不要靠换 UA、换代理去硬闯。\n\n服务方：要拦爬虫，用 403 或 429，别用 999；有的客户端库见到 600 以上的状态码会直接抛异常。",
    ];
    static REMEDIES_EN: [&str; 98] = [
        "Callers: libraries normally swallow it; code that parses messages itself has to read on until the final response. If every `POST` takes one second too long, something on the path never answers the expectation, and `curl -H Expect:` removes it.\n\nOperators: whatever can be decided from the header fields (credentials, size, type) should be decided before the body is read. With `proxy_request_buffering on`, its default, nginx answers 100 itself and collects the content first, so that a backend's refusal always comes too late.",
        "Callers: switch only if you sent `Upgrade` and the response names the protocol you offered; for WebSocket, verify `Sec-WebSocket-Accept` too.\n\nOperators: if the handshake reaches the backend as an ordinary `GET`, a proxy has dropped the hop-by-hop fields. In nginx it takes `proxy_http_version 1.1;`, `proxy_set_header Upgrade $http_upgrade;` and `proxy_set_header Connection upgrade;`. Connections that die after a silent minute have usually met `proxy_read_timeout`; send heartbeats or raise it.",
        "Callers: it is no result; go on waiting and keep an overall deadline of your own. An old library that takes it for the final response needs replacing.\n\nOperators: do not build anything new on it, as proxies may neither forward it nor extend their timers because of it. Long jobs are better served by 202 and an address to ask at, progress by a stream such as server-sent events.",
        "Callers: a library that reports 103 and no content does not understand interim responses; update or replace it. Whether a browser made use of a hint shows in resource timing, where `initiatorType` reads `early-hints`.\n\nOperators: hint at what is nearly always needed, as anything more competes with the page for bandwidth. Send hints over HTTP/2 or later and for navigations only, and not at all when the page is ready at once. In Node.js that is `response.writeEarlyHints()`; repeating the same `Link` in the final response helps clients that never saw the hint.",
        "Callers: keep the `Location`, and after a break ask for the offset rather than guess it. Not receiving a 104 is no error: the server may lack support, or a proxy may have dropped it, and the upload is then an ordinary one. Every breaking revision of the draft raises its interop version, and a 104 whose `Upload-Draft-Interop-Version` is absent or differs from yours must be ignored.\n\nOperators: it must not be sent when the request names no interop version or another than the one you implement. Check with your real CDN and proxies that it gets through; where it does not, let clients obtain the upload address first by a request without content.",
        "Callers: look at `Content-Type` before parsing. HTML where JSON was due usually means a start page, a login page or something a gateway put in between. If the service reports its own failures inside a 200, check its error field as well.\n\nOperators: use 201 for something created, 202 for work taken on but not done, 204 for no content. Let failures be 4xx or 5xx, or else retries, circuit breakers and alerts will not see them.",
        "Callers: take the address from `Location`, resolving a relative one against that of the request. If a timeout leaves it unclear whether anything was created, look it up by a key of your own or rely on an idempotency key; a blind second `POST` may create it twice.\n\nOperators: answer 201 only once the resource can be used, and 202 while it waits in a queue. Behind a reverse proxy see that `Location` has the outside scheme and host. When an idempotency key is replayed, return the resource made the first time.",
        "Callers: keep the job id or the address of the monitor, ask at the pace of `Retry-After` or at growing intervals, and put a limit on the whole. If nothing seems to happen, ask about the job before you submit another.\n\nOperators: store the job durably before answering, for one that lives in memory only is lost with the next restart. Let the monitor tell waiting, running, done and failed apart, give reasons for failure there, and document how long results are kept.",
        "Callers: use it like any success, but not for verifying checksums. To get the original, go over HTTPS, turn the data saver off, or take a path around the proxy.\n\nOperators: `Cache-Control: no-transform` forbids the alteration. If the transforming proxy is yours, be honest with 203, and replace or drop a strong `ETag`, lest two different contents share one name.",
        "Callers: look at the status before parsing and return nothing for 204. For the updated data send a `GET`, or ask for it in advance with `Prefer: return=representation`.\n\nOperators: write no content and send no `Content-Length`, because surplus bytes would be read as the start of the next response on the connection. Deleting something a second time may be 204 or 404; choose, and document the choice.",
        "Callers: treat it as success and clear the form and its saved draft, but nothing else, such as the login.\n\nOperators: over HTTP/1.1 state `Content-Length: 0`, as the message format does not imply an empty 205 the way it does an empty 204. A general API is better off with 204, leaving the state of the screen to the front end.",
        "Callers: put the old `ETag` into `If-Range` when resuming; if the content has changed, the server falls back to a 200 with all of it. Check the status before writing to disk, because a whole file from a 200 appended to half a file is the classic corrupt download.\n\nOperators: announce `Accept-Ranges: bytes` where it holds. Content generated or compressed on the fly has no stable byte positions and should not pretend to. Limit requests that ask for hundreds of ranges, in nginx by `max_ranges`.",
        "Callers: do not stop at the 2xx. Check each entry and retry only those that failed. An `href` in the XML may be a full URI or an absolute path, so normalize and decode before comparing.\n\nOperators: outside WebDAV the format of the content is yours to document, and monitoring needs its own counters, since an error rate by status code cannot see failures inside. If everything is refused for one and the same reason, a plain 401, 403 or 422 is easier to understand.",
        "Callers: request `DAV:resource-id` among the properties. It tells which collection listed earlier a 208 refers to, and without it the tree cannot be rebuilt.\n\nOperators: leave it out unless the client has sent `DAV: bind`, and report a circle as 508 in that case. To say that an order was placed before, use 409 or return the first result again by its idempotency key.",
        "Callers: the content and fields such as `Server` and `Via` help to find which layer sent it. Unless the documentation of the interface mentions it, do not trust it as success.\n\nOperators: do not send it. Use 200 for success, explain reservations in the content, and give failures a 4xx or 5xx; search code and gateway settings for `218` and replace it.",
        "Callers: do not send `A-IM` unless you can combine. Check that `Delta-Base` is the version you hold, and if it is not, fetch the whole again without `A-IM`.\n\nOperators: never send it to a request without `A-IM`. A cache that does not understand the code could hand a difference to others as if it were the whole, so restrain it with `Cache-Control`. New projects should take ordinary compression or shared dictionaries.",
        "Callers: do not count on an HTTP library to choose. Parse the list as agreed, or request the variant you want by its own address and keep that address for later.\n\nOperators: where `Accept` or `Accept-Language` settles the matter, a plain 200 spares everybody a round trip. If it has to be a list, make it one of links, with `Location` for the preferred entry.",
        "Callers: replace the old address in settings, bookmarks and client libraries to save the extra round trip. Cap the number of hops, and send writes to the new address directly.\n\nOperators: try the move with 302 first, since browsers may hold on to a 301 long after you regret it, or give it a short `Cache-Control: max-age`. After several moves, point every old address at the last one instead of building a chain.",
        "Callers: follow it and keep the original address. A script that is suddenly sent to a login page has most likely lost its session or token. An endless loop tends to mean a cookie that is not sent back, or an application behind a proxy that does not know the outside already speaks HTTPS.\n\nOperators: give API clients a 401 instead of leading them to an HTML login page. Validate a target taken from a request parameter, or it becomes an open redirect.",
        "Callers: follow it, and keep the address in `Location` for polling or for a bookmark. With curl avoid `-X POST -L`, since `-X` forces the method on every hop; `-d` alone does the right thing.\n\nOperators: end forms and other actions with it, at a page that stands being reloaded. Redirect helpers of frameworks mostly default to 302 or 307, so name the status explicitly. Input that fails validation deserves its 4xx on the spot, without a detour.",
        "Callers: use the local copy and renew its lifetime from the new header fields. If the copy is gone, repeat the request without the conditions. A hand-written client should either send no conditional headers or implement the cache that goes with them.\n\nOperators: send no content and do not leave out `Cache-Control` or `Vary`. If users keep seeing an old page after a release, check that `ETag` really changes with the content and that caches in between pass conditions on.",
        "Callers: do not change proxies on its account. If your network does demand one, get its address from the administrator and set it in `HTTPS_PROXY` and `NO_PROXY` or in a PAC file.\n\nOperators: remove it from code and configuration. To keep clients from connecting directly, restrict the source addresses in the network, or answer 403 and explain the proper way in.",
        "Callers: assume a fault at the other end and leave your proxy settings alone, whatever `Set-Proxy` says. A general client need only show the content and go nowhere.\n\nOperators: do not give the number a meaning of your own, but look for a living code that comes near it. Moving clients to another proxy is the job of a PAC file or of centrally managed settings.",
        "Callers: make sure that your library resends the content. On the way to another host `Authorization` is often dropped, and the request ends in 401. Using the final address from the start avoids both.\n\nOperators: a CORS preflight accepts no redirect, so an `OPTIONS` answered with 307 surfaces in the browser as a CORS error. Behind a proxy, evaluate `X-Forwarded-Proto`, lest enforcing HTTPS turns into a loop.",
        "Callers: change the address you have stored. A library too old to follow it hands it out as an ordinary response; upgrade, or handle it yourself. Without `Location` it is no redirect: continue the upload as `Range` tells.\n\nOperators: run the redirect as 307 for a while, and make it permanent when path and query prove right. Pages with visitors on ancient browsers are safer with 301; it is interfaces that receive writes for which nothing but 308 will do.",
        "Callers: do not retry, change the request. Look at what really went out with `curl -v`, above all `Content-Type`, encoding, `Host` and the JSON. If only your browser is affected, delete the site's cookies.\n\nOperators: name the field and the reason, most simply in an `application/problem+json` document. If the application has logged nothing at all, a gateway in front of it has probably turned the request away.",
        "Callers: supply or renew credentials as the challenge asks and send the request once more; if a fresh token fails too, stop instead of refreshing for ever. Usual suspects are a missing `Bearer` prefix, an `Authorization` header dropped on a redirect to another origin, a token whose `aud` names another service, and clocks that disagree.\n\nOperators: check that the gateway passes `Authorization` on, and that the `OPTIONS` request of a CORS preflight is not asked to log in.",
        "Callers: read the error code in the content to learn whether to top up, change the card or renew; automatic retries achieve nothing. Send an idempotency key with whatever may charge somebody. Give it an alert of its own, or an unpaid bill will be hunted as an outage.\n\nOperators: with the meaning up to you, spell it out: an error code for programs, a link to the place of payment. Announce grace periods and cut-off dates beforehand; a 402 is a poor way to learn of them.",
        "Callers: read the reason in the content, then ask for the right, use another account or another network. Automatic retries gain nothing and may get you banned.\n\nOperators: search from the outside in: WAF, address lists, `deny` directives, authorization in the application, file owner, SELinux. On a static site the cause is often a parent directory that the nginx worker may not enter.",
        "Callers: check path, letter case, version prefix and trailing slash, and that you are talking to the right environment. A second try with credentials shows whether the thing is missing or merely hidden.\n\nOperators: find out which layer answered, CDN, gateway or application, from header fields and logs. Leave a 301 behind when an address moves, and mind the difference between `root` and `alias`.",
        "Callers: take a method from `Allow`, or ask with `OPTIONS`. If the method was right, look for a redirect on the way and for a path that is cut short.\n\nOperators: remember `Allow` when building the response by hand. A failing CORS preflight means that nobody handles `OPTIONS`. `PUT` and `DELETE` may also be stopped before your application sees them, by a proxy or a WAF.",
        "Callers: end `Accept` with `*/*` as a last resort, or leave the field out. What a library puts there by default may surprise you, so inspect a real request. Against the firewall's variety no header helps; report the time and the content you posted to the hosting company.\n\nOperators: unless there are strong reasons, send a default. If you must refuse, list the types you support. Responses that depend on these fields need `Vary`, or a cache will hand JSON to somebody who wanted HTML.",
        "Callers: check user and password in the proxy address, with special characters percent-encoded, and find out whether Basic, NTLM or Kerberos is wanted, for not every tool speaks all of them. `git`, `apt`, `npm` and Docker each have proxy settings of their own, whatever the browser does. Put internal hosts in `NO_PROXY`.\n\nOperators of the proxy: include `Proxy-Authenticate`, and admit unattended machines such as build servers by source address. A reverse proxy in front of your own site that wants a login should use 401.",
        "Callers: resend idempotent requests on a new connection, and upload large files in parts. In a client of your own look for two things: a connection opened long before anything is written, and a `Content-Length` larger than the content, which keeps the server waiting for octets that never come.\n\nOperators: too short a limit hurts people on poor networks, too long a one is an opening for slow attacks such as Slowloris. A few of these are normal; a sudden rise is worth a look at the network and at the sources.",
        "Callers: retry the whole cycle of reading, changing and writing, a limited number of times and with a fresh read in each. If it was a creation, see whether the existing thing is your own earlier attempt. In payments a 409 may merely say that a request with the same idempotency key is still running; look up its outcome later.\n\nOperators: name the conflicting field, the current version and the address of what exists. Catch unique-key violations of the database and turn them into 409 before they become 500.",
        "Callers: stop retrying, delete the stored address, subscription or token, and book it as final in batch jobs. Kubernetes is the exception; list again as its documentation says.\n\nOperators: `return 410;` in nginx or `Redirect gone /old` in Apache is all it takes. Where a successor exists, point to it with 301 rather than leaving visitors stranded. Before an API is withdrawn, give notice with the `Deprecation` and `Sunset` fields.",
        "Callers: give an empty `POST` an empty content, `-d ''` in curl, and the library writes `Content-Length: 0`. Buffer a stream to learn its size. Most libraries fill in the field for a byte array and turn to chunks for a stream or an iterator.\n\nOperators: accept chunked requests if you can. For a backend that cannot, let the reverse proxy collect the content first; nginx does so by default (`proxy_request_buffering on`) and passes on the length. An nginx older than 1.3.9 takes no chunks and answers 411 itself.",
        "Callers: `GET` the current content and its `ETag`, merge, and submit again; dropping the condition would defeat its purpose. If a write repeated after a timeout ends here, look whether the resource is already as you wanted it, since the first attempt may have succeeded.\n\nOperators: `ETag` must change with the content and be computed alike on all machines. `If-Match` compares strongly, so a tag that compression has weakened to `W/` never matches, and users find that nothing they save is accepted.",
        "Callers: compress, split the upload, or send it straight to object storage through a presigned address. For large bodies `Expect: 100-continue` gives the server a chance to refuse before the bytes travel.\n\nOperators: every hop has a limit of its own and the smallest decides, so align CDN, gateway (the annotation `nginx.ingress.kubernetes.io/proxy-body-size` for ingress-nginx) and framework. State the limit in the content; nobody should have to find it by trial.",
        "Callers: move the parameters into the content of a `POST`, query in batches, or store the criteria first and pass a short id. Repeated `%25` in the address is the trace of nested encoding and points to a redirect loop.\n\nOperators: an endpoint that takes complex queries as content cures more than bigger buffers do. Gateways, log pipelines and browsers have limits too, so raising a single one only moves the failure.",
        "Callers: check the `Content-Type` that really went out. Let the library write `multipart/form-data`, since a hand-made one lacks its `boundary`, and do not compress a body before knowing that gzip is welcome.\n\nOperators: list the supported types in the response. Compare types without regard to letter case or to parameters that do not matter; nobody should be refused over `; charset=utf-8`.",
        "Callers: compare the length in `Content-Range` with what you hold. Equal means complete, anything else means start over. Resume with `If-Range` and the earlier `ETag`, and a changed file will come whole with 200 rather than be glued to old bytes. Positions count from zero: a file of 100 bytes ends at 99.\n\nOperators: report the true length in `Content-Range`. A CDN that remembers an outdated length can put honest requests out of bounds too.",
        "Callers: drop the field, with `-H 'Expect:'` in curl or `ServicePointManager.Expect100Continue = false` in older .NET. curl adds it only to bodies above about 1 MB, hence the typical picture of small uploads that pass and large ones that fail; recent versions repeat the request without it on their own.\n\nOperators: upgrade or bypass proxies that do not understand `Expect`, or let them answer 100 themselves or strip the field when forwarding.",
        "Callers: expect a bot filter or a prank. Read the content, then `robots.txt` and the terms of the site, and use an official API where there is one. Sending the same again is futile.\n\nOperators: keep it out of real interfaces, as neither monitoring nor gateways nor client libraries know what to make of it. Turn crawlers away with 403 or 429, and test with codes that mean something.",
        "Callers: copy what you typed, reload the page and submit again. A script has to do all of it: `GET` the page, keep the session cookie, extract the token and send both back.\n\nOperators: put `@csrf` into forms and `X-CSRF-TOKEN` into Ajax calls. If that is in place, find out why the session cookie does not return; `SESSION_DOMAIN`, `SESSION_SECURE_COOKIE`, `SameSite` and session storage that machines do not share are the usual reasons. Exempt outside callers such as payment webhooks, and keep pages with tokens out of shared caches.",
        "Callers: treat it like 429: stop, then try again after `Retry-After` if there is one, or after pauses that double. Where concurrency is limited, as with Yandex, longer pauses are not the point; have fewer requests in flight.\n\nOperators: do not choose it for anything new, as common clients and retry libraries know 429 only. If old clients force you to keep it, add `Retry-After` at least.",
        "Callers: open a new connection for that host and send the request again. A program that sets `Host` by hand should name the same host in its TLS handshake.\n\nOperators: for nginx in front of HTTPS upstreams write `proxy_ssl_server_name on;` and `proxy_ssl_name $host;`. Give sites that share a certificate the same TLS settings, or give those with client certificates a certificate and an address of their own, so that browsers do not coalesce their connections.",
        "Callers: correct the fields that the response names. If one that was sent is reported missing, check `Content-Type`, the spelling of the key (camel case or underscores) and whether the document has an extra wrapper.\n\nOperators: report all errors at once, each with the path of its field; in `application/problem+json` an `errors` extension member does that. Where the line to 400 runs matters less than that all your services draw it in the same place.",
        "Callers: if the lock is your own, present its token as `If: (<urn:uuid:…>)`. If not, ask with `PROPFIND` for `lockdiscovery` to learn whose it is and how long it lasts, then try again later. Break it by force, say with `terraform force-unlock`, only when certain that the holder is no longer at work.\n\nOperators: give locks a sensible timeout and administrators a way to remove them. Naming the holder in the response tells people whom to ask.",
        "Callers: look for the failed entry that is not 424, deal with it, and send the batch again. Steps that do not really depend on each other are better sent separately, so that one cannot take down the rest.\n\nOperators: say which step was depended upon and why it failed. An ordinary endpoint whose backend breaks has better codes in 502, 503 and 504, which gateways and monitors understand.",
        "Callers: repeat the same request after the handshake. A client that uses 0-RTT must implement this retry, or else confine early data to safe methods.\n\nOperators: before enabling 0-RTT decide which requests can bear being replayed. A reverse proxy that does not pass `Early-Data` on leaves the application unable to tell. When in doubt leave it off; all that is lost is one round trip.",
        "Callers: read `Upgrade`. If it says `websocket`, use a client for `ws://` or `wss://`; if the field is missing, find out whether you or some proxy on the way still speaks HTTP/1.0.\n\nOperators: when proxying WebSocket pass `Upgrade` and `Connection` on explicitly, since both are hop-by-hop and dropped otherwise. For old clients that cannot be changed Envoy has `accept_http_10`.",
        "Callers: read before writing and copy the `ETag` into `If-Match` as it is, quotation marks included. `If-Match: *` gets past the check and throws the protection away with it.\n\nOperators: the reading endpoint has to supply an `ETag`, exposed to front ends of other origins through `Access-Control-Expose-Headers`, or nobody can comply. Check the condition and write in one transaction.",
        "Callers: obey `Retry-After`; without it, back off exponentially with some jitter. Replace loops of single calls by a batch endpoint and cache what you can. Where several processes share a quota, throttle them together on your side.\n\nOperators: send `Retry-After` and document what is counted. Make sure that the limiter sees the real client address, or everyone behind one proxy shares a single bucket.",
        "Callers: when a server speaks for buyers, pass their address in `Shopify-Storefront-Buyer-IP`. Use a fixed outgoing address of your own, lower the concurrency, and do not try to slip through with rotating proxies. The documentation promises no `Retry-After`; where it is missing, choose the pause yourself.\n\nMerchants and operators: note `X-Request-ID` and the time and take a wrong verdict to Shopify support.",
        "Callers: if others are not affected, delete the cookies of the site or try a private window. Then see whether `Referer` drags an enormous address along.\n\nOperators: keep session data on the server and only an id in the cookie, and keep lists of rights out of tokens. Where a limit must be raised, raise it on every layer from CDN to application, and record which field keeps growing.",
        "Callers: log in and repeat. A program should use an interface with tokens instead of imitating a login page. If it happens on every login even with fresh cookies, the fault is not yours.\n\nOperators: compare the authentication methods of the `owa` and `ecp` virtual directories, file permissions and recent edits of `web.config`; then the certificates of all servers and the affinity of the load balancer.",
        "Callers: with an empty reply, check `Host` and whether you used a bare address. The silence is intended, so trying again is pointless.\n\nOperators: if the wrong people are cut off, look for `return 444` in the default server; often a new domain is missing from `server_name`. Under HTTPS the handshake has been completed by then; `ssl_reject_handshake on;` refuses earlier. With `reset_timedout_connection` on, nginx resets the connection instead of closing it.",
        "Callers: know the product first. For WebDAV send `Ms-Echo-Reply`, for ActiveSync run `Provision`, for Cosmos DB repeat the write after a short pause. A client that knows none of this treats it as any 4xx.\n\nOperators: a device that never gets past 449 probably cannot meet the policy, say on encryption or password length; relax the policy or replace the device. Do not use the code in interfaces of your own.",
        "Callers: ask whoever manages the computer to permit the address or the program; another network or another try will not help. In a client, recognize the code and say so rather than blame the site.\n\nOperators of sites: there is nothing to do, and nothing to send; refusing visitors of your own accord is 403.",
        "Callers: read the grounds and the way to appeal; retrying is no use. Software should note the item as skipped instead of aborting the batch, and a service hosted in a cloud should check which country its address belongs to.\n\nOperators: block no more than the demand covers and explain it in full. The response is cacheable by default, so take care that a CDN does not carry a regional block into other regions.",
        "Callers: make the client's timeout longer than the idle timeout of the load balancer. After breaking off a write, look up its outcome before sending it again.\n\nOperators: group these lines by path to find what is slow, and answer before clients lose patience; work that cannot be that quick should be submitted and polled. A sprinkling comes from people who left the page and needs no alert.",
        "Callers: do not compose `X-Forwarded-For`; remove it from test scripts. If you sent none and still get the code, report the request id.\n\nOperators: read the path from the addresses in the field; those that repeat form the circle. Let backends call one another by internal addresses instead of the public domain, and let the outermost proxy overwrite the field rather than append to whatever it is given.",
        "Callers: use a version that the service takes, and check it with `curl --http2` or `grpcurl`. The same protocol will fail as often as it is tried.\n\nOperators: the protocol version of a target group is fixed at creation, so make a new one and change the listener rule. Where one domain serves pages and gRPC, divide them by path or `content-type` between two groups.",
        "Callers: delete the site's cookies; in a program, look for a value appended to the header again with each request.\n\nOperators: slim the cookies and narrow their `Domain` and `Path` before resorting to `large_client_header_buffers 4 32k;`, which is reliable only in the default `server` of the address and needs a backend with room for as much. An error log at level `info` shows `client sent too long header line`. With `error_page 494` users can be given a page that clears cookies. Recent versions also count lines: `max_headers`, 1000 by default, ends here too.",
        "Callers: check dates and issuer with `openssl x509 -noout -dates -issuer -in client.pem`, send intermediate certificates along, and use the one that the other side's CA has signed.\n\nOperators: the reason is in the error log, though at level `info`, hidden by default; `$ssl_client_verify` in the access log shows it too, as `FAILED:` with a reason. Check the CA in `ssl_client_certificate`, `ssl_verify_depth` and `ssl_crl`, and have expiry dates watched.",
        "Callers: configure certificate and key, and check that the process may read them. `openssl s_client -connect host:443 -cert c.pem -key k.pem` lists the CAs that the server accepts.\n\nOperators: to protect some paths only, use `optional` and test `$ssl_client_verify` in those locations; give health checks a port without verification. Where TLS ends in front, verify there and hand the result on in a trusted header.",
        "Callers: change `http` to `https`. In client libraries, probes and monitors, scheme and port belong together.\n\nOperators: on an unusual port, `error_page 497 =308 https://$host:$server_port$request_uri;` leads users back to HTTPS without losing a `POST`; without `=308` the redirect is a 302. Behind a load balancer use HTTPS on both sides or open a plain port in nginx, and derive redirects from `X-Forwarded-Proto`.",
        "Callers: do not trust the status; parse the JSON and look for `error` first. On 498 call `generateToken` by `POST` again, or refresh the OAuth token, and repeat once. Keep tokens out of the page's source.\n\nOperators: check clocks, token lifetimes and the federation of servers. For an interface of your own choose 401 with `WWW-Authenticate` over this number.",
        "Callers: allow more time than the service normally needs, and do not resend at once after cancelling. Give writes an idempotency key, as the first attempt may have succeeded.\n\nOperators: look at the distribution of `$request_time`. A pile at one round number is somebody's timeout, a wide spread is people leaving; then use `$upstream_response_time` to find what is slow. By default nginx drops the upstream connection as well; for work that must finish, such as payment callbacks, there is `proxy_ignore_client_abort on;`. Outer timeouts should exceed inner ones.",
        "Callers: retry an idempotent request once or twice with a pause. Before repeating any other, find out whether the first one took effect, or use an idempotency key. Keep the request id and the time for your report.\n\nOperators: look up the request id in logs and traces, and check what was released last. Hand out a reference number rather than a stack trace. Exceptions caused by input belong to 4xx, failures of a dependency to 502, 503 or 504.",
        "Callers: do not retry; use a method or form that the server knows. Client libraries often have a compatibility switch that turns off newer features such as chunked signatures or checksums.\n\nOperators: document what is left out on purpose. An old proxy or security appliance that has never heard of `PATCH` or `PROPFIND` may be giving this answer in your name, so look beyond the application.",
        "Callers: repeat idempotent requests after some seconds. If it persists, the other side has an outage, and nothing in your request will cure it.\n\nOperators: read the gateway's error log, then check that the upstream process is alive, that port and protocol agree (HTTP, HTTPS, gRPC) and that the kernel has not killed it for memory. A sprinkling during deployments points to a missing graceful shutdown; sporadic ones go away when the backend keeps idle connections longer than the gateway does.",
        "Callers: respect `Retry-After`; otherwise back off exponentially with jitter and cap the number of attempts, lest everybody's retries flatten a service that has just recovered.\n\nOperators: give the maintenance page this status instead of 200. Under overload refuse early and protect what matters most. When nobody planned the refusals, check health checks, connection pools and limits first, capacity next.",
        "Callers: try reads again later, and look up the outcome of a write before repeating it. If it happens often, split the work or use an interface that accepts a job and lets you poll.\n\nOperators: separate failing connections from slow processing; `$upstream_connect_time` and `$upstream_response_time` in the nginx log tell them apart. Slow queries, locks and outside calls are the real cure. When raising timeouts, keep each outer layer more patient than the one inside.",
        "Callers: print the first line as it leaves your machine and look for spaces, line ends and encoding. If the version really is the trouble, fall back with something like `curl --http1.1`.\n\nOperators: make the layers agree, from the ALPN list of TLS to the protocol configured for the backends, and think twice before refusing HTTP/1.0, which health checks may still be using.",
        "Callers: if you know the exact address of a variant, such as `index.en.html`, ask for that; beyond this, all you can do is report the address.\n\nOperators: make every entry of the variant list point at a real file, never at a type map or at a name resolved by `MultiViews`, and test the result with several values of `Accept-Language`.",
        "Callers: stop uploading and tell the user, who may empty the trash, delete old versions or buy space. A `PROPFIND` for `DAV:quota-available-bytes` beforehand saves discovering it halfway.\n\nOperators: besides `df -h` look at `df -i`, since a volume without free inodes refuses files too, and check the partition of temporary uploads. When a quota is the reason, say whose it is and how much is missing.",
        "Callers: walk the tree with `Depth: 1` and remember each `DAV:resource-id` seen, or announce with `DAV: bind` that you understand bindings, so that the server can mark repetitions with 208 instead of failing. In the hosting sense of the code, come back later.\n\nOperators: remove the binding that closes the circle; a server without support for loops should refuse to create one. Hosting customers find under Resource Usage in cPanel which allowance ran out, and then cache, keep crawlers off, or buy more. On Vercel and Deno Deploy call the function directly rather than fetch an address of the same deployment.",
        "Callers: come back another day or look for an archived copy; reloading gains nothing. From an API, transfer less and back off as documented.\n\nOperators: find out under Bandwidth in cPanel where the traffic went, forbid hotlinking, shrink pictures, move static files to a CDN. In a hurry, have the host raise the allowance in WHM.",
        "Callers: add what the content of the response asks for; after an `M-` method, try the plain one. When a modern API sends this, consult its documentation or its maintainers.\n\nOperators: retire it. A missing condition is 428, another protocol 426, a missing parameter 400, an absent feature 501, and each of these will be understood.",
        "Callers: open any plain `http://` site in a browser, log in, and repeat the request unchanged. A program should stop and tell its user, should not take the content for data, and must not offer up the password of the site.\n\nNetwork operators: HTTPS cannot be intercepted without certificate errors. Announcing the portal by the DHCP or router advertisement options of RFC 8910, with the API of RFC 8908, works better. If one of your own services sends 511, somebody has confused it with a login prompt.",
        "Callers: wait a little, do not rush to repeat writes, and quote the Ray ID at the foot of the page when you report it.\n\nOperators: reproduce it against the origin with `curl --resolve` and compare with the crash logs of that minute. Admit every Cloudflare address range, and if Authenticated Origin Pulls is on, see that the origin is prepared for it. As a stopgap the DNS record can be set to DNS only.",
        "Callers: try again in some minutes; neither another device nor an empty cache will help.\n\nOperators: check with `ss -ltn` that the port is open, 80 for Flexible mode and 443 for Full and Full (strict). Allow all ranges listed at https://www.cloudflare.com/ips, and let bans and limits judge the real client address rather than the one that connects.",
        "Callers: try later. Recent versions of curl count 522 among the transient errors of `--retry`; older ones do not.\n\nOperators: capture with `tcpdump` on the origin whether the SYN of Cloudflare arrives and is answered. Go through packet filter, security groups and rate limits, then the accept queue. Have an MTR from the origin to a Cloudflare address ready before asking support.",
        "Callers: there is nothing to do but wait, perhaps with a look at the status page of the site's host.\n\nOperators: compare the A and AAAA records with the addresses the machine really has. Run `mtr` from outside and from the origin, note where each one ends, and take the result to the provider. If IPv6 is not in working order, remove the AAAA record for now.",
        "Callers: ask for less at a time, and do not repeat a heavy request at once, lest several copies of it run side by side.\n\nOperators: make long work asynchronous, with 202 and an address to poll. If it has to be synchronous, put it on a subdomain that is DNS only. Log the duration of each request to find the slow ones.",
        "Callers: wait and try again; an intermittent failure often passes, a steady one is for the owner to mend.\n\nOperators: install a certificate on the origin, your own or one from Cloudflare Origin CA, open 443, support SNI and keep some modern cipher suites. For sporadic cases read the TLS errors in the log; overload or a box in between that resets connections is likely.",
        "Callers: tell the owner. It has nothing to do with the clock or the root certificates of your own machine.\n\nOperators: install a valid certificate, or one of the long-lived ones of Cloudflare Origin CA, which Cloudflare trusts and browsers do not. A self-signed one can be put into the Custom Origin Trust Store. Going back to Full is a stopgap that gives up verifying who is at the other end.",
        "Callers: treat it like any trouble between a CDN and its origin, and try later.\n\nOperators: uninstall a listener that is still around. For dynamic content look at what Cloudflare offers now, such as Argo Smart Routing or tiered caching.",
        "Callers: back off with jitter and stop after a few attempts. Batch work is better moved to quieter hours, and a fallback should be at hand.\n\nOperators: for a service of your own, 503 with `Retry-After` says the same and is understood by every client and proxy; many libraries have no name for 529 and treat it as just another 5xx.",
        "Callers: report the 1xxx number and the Ray ID along with it, since 530 by itself tells nobody anything. The rest is waiting.\n\nOperators: for 1016 see whether the records and the target of the CNAME resolve, for 1033 whether `cloudflared` runs and can reach the network. On Pantheon unfreeze the site; with Shopify look at its status page.",
        "Callers: retry with backoff, look for an announcement at https://www.shopifystatus.com/ and put the task back into its queue. A rule that takes any unknown 5xx for temporary is sturdier than a list of numbers.\n\nOperators: to take an endpoint of your own off line, send 503 with `Retry-After` instead of imitating this.",
        "Callers: start over from the front page of the application. Do not reload a callback address with a `code` in it, as such a code is good for one use. If that fails, tell the administrator.\n\nOperators: look up the reason in the access log, then compare issuer, authorization and token endpoint, client id, secret and scopes with the provider. The callback registered there should be `/oauth2/idpresponse` on your domain.",
        "Callers: find out whether it was received or made up locally; a packet capture settles that. Then proceed as for a read timeout, repeating idempotent requests with a pause and looking into writes first.\n\nOperators: leave the number alone. A gateway that waits in vain has 504, and the kind of timeout can go into a log field or a header.",
        "Callers: read the message of the exception, which tells a timeout from a closed stream. Then adjust `connect_timeout` and `request_timeout`, both 20 seconds by default, or lower concurrency, since waiting in the client's queue may count as well.\n\nOperators: that no access log shows such a request is normal. A gateway of yours that cannot connect should answer 504 or 502.",
        "Callers: let a serializer produce the JSON and pass what you send through `jq .` or `python -m json.tool`; check `Content-Type: application/json` as well. Keep it out of automatic retries, since the request has to change.\n\nOperators: do not follow the example. Broken syntax is 400, sound syntax with impossible content 422, and a number beyond 599 makes some client libraries throw before anybody reads your explanation.",
        "Callers: exclude `linkedin.com` from link checks, or count 999 as undecided rather than dead. For data use the official API and its terms instead of disguising the client.\n\nOperators: to keep crawlers off, send 403 or 429. Some client libraries fail outright on a status above 599.",
    ];
    static TYPE_URLS: [&str; 98] = [
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
    ];
    static RETRIES: [crate::Retry; 98] = {
        use crate::Retry::{Changed, Later, Never};
        [
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Never,
            Changed,
            Changed,
            Changed,
            Never,
            Never,
            Changed,
            Changed,
            Changed,
            Later,
            Changed,
            Never,
            Changed,
            Changed,
            Changed,
            Changed,
            Changed,
            Changed,
            Changed,
            Never,
            Changed,
            Later,
            Changed,
            Changed,
            Later,
            Changed,
            Later,
            Changed,
            Changed,
            Later,
            Changed,
            Changed,
            Changed,
            Never,
            Changed,
            Never,
            Never,
            Later,
            Changed,
            Changed,
            Changed,
            Changed,
            Changed,
            Changed,
            Changed,
            Later,
            Later,
            Never,
            Later,
            Later,
            Later,
            Changed,
            Never,
            Later,
            Changed,
            Later,
            Changed,
            Later,
            Later,
            Later,
            Later,
            Later,
            Later,
            Later,
            Never,
            Later,
            Later,
            Later,
            Later,
            Changed,
            Later,
            Later,
            Changed,
            Never,
        ]
    };
    static LOG_LEVELS: [crate::LogLevel; 98] = {
        use crate::LogLevel::{Debug, Error};
        [
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Debug,
            Debug,
        ]
    };
    static GRPC_CODES: [crate::GrpcCode; 98] = {
        use crate::GrpcCode::{
            Aborted, Cancelled, DeadlineExceeded, FailedPrecondition, Internal,
            InvalidArgument, NotFound, Ok, OutOfRange, PermissionDenied,
            ResourceExhausted, Unauthenticated, Unavailable, Unimplemented, Unknown,
        };
        [
            Unknown,
            Unknown,
            Unknown,
            Unknown,
            Unknown,
            Ok,
            Ok,
            Ok,
            Ok,
            Ok,
            Ok,
            Ok,
            Ok,
            Ok,
            Ok,
            Ok,
            Unknown,
            Unknown,
            Unknown,
            Unknown,
            Unknown,
            Unknown,
            Unknown,
            Unknown,
            Unknown,
            InvalidArgument,
            Unauthenticated,
            InvalidArgument,
            PermissionDenied,
            NotFound,
            Unimplemented,
            InvalidArgument,
            InvalidArgument,
            DeadlineExceeded,
            Aborted,
            NotFound,
            InvalidArgument,
            FailedPrecondition,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            OutOfRange,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            FailedPrecondition,
            ResourceExhausted,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            InvalidArgument,
            Cancelled,
            Internal,
            Unimplemented,
            Unavailable,
            Unavailable,
            DeadlineExceeded,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Internal,
            Unknown,
            Unknown,
        ]
    };
    static ENTRIES: [crate::Entry; 98] = crate::__private::Columns {
        names: &NAMES,
        reasons: &REASONS,
        codes: crate::__private::CodeColumn::U16(&CODES),
        statuses: &STATUSES,
        titles_zh: &TITLES_ZH,
        titles_en: &TITLES_EN,
        messages_zh: &MESSAGES_ZH,
        messages_en: &MESSAGES_EN,
        type_urls: &TYPE_URLS,
        retries: &RETRIES,
        log_levels: &LOG_LEVELS,
        grpc_codes: &GRPC_CODES,
    }
        .entries();

    const FIRST: u16 = 100;
    static INDEXES: [u16; 900] = crate::__private::for_u16::indexes(&CODES);

    const fn index(code: HttpStatus) -> usize {
        INDEXES[crate::__private::for_u16::distance(FIRST, code as u16)] as usize
    }

    const fn from_code(code: u16) -> ::core::option::Option<HttpStatus> {
        let at = crate::__private::for_u16::distance(FIRST, code);
        if at < INDEXES.len() {
            from_index(INDEXES[at] as usize)
        } else {
            ::core::option::Option::None
        }
    }

    const fn from_index(index: usize) -> ::core::option::Option<HttpStatus> {
        if index < HttpStatus::ALL.len() {
            ::core::option::Option::Some(HttpStatus::ALL[index])
        } else {
            ::core::option::Option::None
        }
    }
    static BY_NAME: [(&str, u32); 103] = [
        ("Accepted", 7),
        ("AlreadyReported", 13),
        ("BadGateway", 72),
        ("BadRequest", 25),
        ("BandwidthLimitExceeded", 79),
        ("BlockedByWindowsParentalControls", 59),
        ("ClientClosedConnection", 61),
        ("ClientClosedRequest", 69),
        ("Conflict", 34),
        ("ConnectionTimedOut", 84),
        ("ContentTooLarge", 38),
        ("Continue", 0),
        ("Created", 6),
        ("EarlyHints", 3),
        ("EnhanceYourCalm", 45),
        ("ExpectationFailed", 42),
        ("FailedDependency", 49),
        ("Forbidden", 28),
        ("Found", 18),
        ("GatewayTimeout", 74),
        ("Gone", 35),
        ("HttpRequestSentToHttpsPort", 67),
        ("HttpVersionNotSupported", 75),
        ("IdentityProviderUnauthorized", 93),
        ("ImATeapot", 43),
        ("ImUsed", 15),
        ("IncompatibleProtocolVersions", 63),
        ("InsufficientStorage", 77),
        ("InternalServerError", 70),
        ("InvalidSslCertificate", 88),
        ("InvalidToken", 68),
        ("LengthRequired", 36),
        ("Locked", 48),
        ("LoginTimeout", 56),
        ("LoopDetected", 78),
        ("MethodNotAllowed", 30),
        ("MisdirectedRequest", 46),
        ("MovedPermanently", 17),
        ("MultiStatus", 12),
        ("MultipleChoices", 16),
        ("NetworkAuthenticationRequired", 81),
        ("NetworkConnectTimeout", 95),
        ("NetworkReadTimeout", 94),
        ("NoContent", 9),
        ("NoResponse", 57),
        ("NonAuthoritativeInformation", 8),
        ("NotAcceptable", 31),
        ("NotExtended", 80),
        ("NotFound", 29),
        ("NotImplemented", 71),
        ("NotModified", 20),
        ("Ok", 5),
        ("OriginIsUnreachable", 85),
        ("OriginUnavailable", 91),
        ("PageExpired", 44),
        ("PartialContent", 11),
        ("PayloadTooLarge", 38),
        ("PaymentRequired", 27),
        ("PermanentRedirect", 24),
        ("PreconditionFailed", 37),
        ("PreconditionRequired", 52),
        ("Processing", 2),
        ("ProxyAuthenticationRequired", 32),
        ("RailgunError", 89),
        ("RangeNotSatisfiable", 41),
        ("RequestDenied", 97),
        ("RequestEntityTooLarge", 38),
        ("RequestHeaderFieldsTooLarge", 55),
        ("RequestHeaderTooLarge", 64),
        ("RequestTimeout", 33),
        ("RequestUriTooLong", 39),
        ("RequestedRangeNotSatisfiable", 41),
        ("ResetContent", 10),
        ("RetryWith", 58),
        ("SeeOther", 19),
        ("ServiceUnavailable", 73),
        ("ShopifySecurityRejection", 54),
        ("SiteIsOverloaded", 90),
        ("SslCertificateError", 65),
        ("SslCertificateRequired", 66),
        ("SslHandshakeFailed", 87),
        ("SwitchProxy", 22),
        ("SwitchingProtocols", 1),
        ("TemporarilyDisabled", 92),
        ("TemporaryRedirect", 23),
        ("ThisIsFine", 14),
        ("TimeoutOccurred", 86),
        ("TooEarly", 50),
        ("TooManyForwardedIps", 62),
        ("TooManyRequests", 53),
        ("Unauthorized", 26),
        ("UnavailableForLegalReasons", 60),
        ("UnexpectedToken", 96),
        ("UnprocessableContent", 47),
        ("UnprocessableEntity", 47),
        ("UnsupportedMediaType", 40),
        ("UpgradeRequired", 51),
        ("UploadResumptionSupported", 4),
        ("UriTooLong", 39),
        ("UseProxy", 21),
        ("VariantAlsoNegotiates", 76),
        ("WebServerIsDown", 83),
        ("WebServerReturnedAnUnknownError", 82),
    ];
    static BY_REASON: [u32; 98] = [
        7, 13, 72, 25, 79, 59, 61, 69, 34, 84, 38, 0, 6, 3, 45, 42, 49, 28, 18, 74, 35,
        67, 75, 93, 43, 15, 63, 77, 70, 88, 68, 36, 48, 56, 78, 30, 46, 17, 16, 12, 81,
        95, 94, 8, 31, 80, 29, 71, 20, 9, 57, 5, 85, 91, 44, 11, 27, 24, 37, 52, 2, 32,
        89, 41, 97, 55, 64, 33, 10, 58, 19, 73, 54, 90, 65, 66, 87, 1, 22, 92, 23, 14,
        86, 50, 62, 53, 26, 60, 96, 47, 40, 51, 4, 39, 21, 76, 83, 82,
    ];

    impl HttpStatus {
        /// All codes in ascending order.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert!(HttpStatus::ALL.contains(&HttpStatus::NotFound));
        /// ```
        pub const ALL: &'static [Self] = &[
            Self::Continue,
            Self::SwitchingProtocols,
            Self::Processing,
            Self::EarlyHints,
            Self::UploadResumptionSupported,
            Self::Ok,
            Self::Created,
            Self::Accepted,
            Self::NonAuthoritativeInformation,
            Self::NoContent,
            Self::ResetContent,
            Self::PartialContent,
            Self::MultiStatus,
            Self::AlreadyReported,
            Self::ThisIsFine,
            Self::ImUsed,
            Self::MultipleChoices,
            Self::MovedPermanently,
            Self::Found,
            Self::SeeOther,
            Self::NotModified,
            Self::UseProxy,
            Self::SwitchProxy,
            Self::TemporaryRedirect,
            Self::PermanentRedirect,
            Self::BadRequest,
            Self::Unauthorized,
            Self::PaymentRequired,
            Self::Forbidden,
            Self::NotFound,
            Self::MethodNotAllowed,
            Self::NotAcceptable,
            Self::ProxyAuthenticationRequired,
            Self::RequestTimeout,
            Self::Conflict,
            Self::Gone,
            Self::LengthRequired,
            Self::PreconditionFailed,
            Self::ContentTooLarge,
            Self::UriTooLong,
            Self::UnsupportedMediaType,
            Self::RangeNotSatisfiable,
            Self::ExpectationFailed,
            Self::ImATeapot,
            Self::PageExpired,
            Self::EnhanceYourCalm,
            Self::MisdirectedRequest,
            Self::UnprocessableContent,
            Self::Locked,
            Self::FailedDependency,
            Self::TooEarly,
            Self::UpgradeRequired,
            Self::PreconditionRequired,
            Self::TooManyRequests,
            Self::ShopifySecurityRejection,
            Self::RequestHeaderFieldsTooLarge,
            Self::LoginTimeout,
            Self::NoResponse,
            Self::RetryWith,
            Self::BlockedByWindowsParentalControls,
            Self::UnavailableForLegalReasons,
            Self::ClientClosedConnection,
            Self::TooManyForwardedIps,
            Self::IncompatibleProtocolVersions,
            Self::RequestHeaderTooLarge,
            Self::SslCertificateError,
            Self::SslCertificateRequired,
            Self::HttpRequestSentToHttpsPort,
            Self::InvalidToken,
            Self::ClientClosedRequest,
            Self::InternalServerError,
            Self::NotImplemented,
            Self::BadGateway,
            Self::ServiceUnavailable,
            Self::GatewayTimeout,
            Self::HttpVersionNotSupported,
            Self::VariantAlsoNegotiates,
            Self::InsufficientStorage,
            Self::LoopDetected,
            Self::BandwidthLimitExceeded,
            Self::NotExtended,
            Self::NetworkAuthenticationRequired,
            Self::WebServerReturnedAnUnknownError,
            Self::WebServerIsDown,
            Self::ConnectionTimedOut,
            Self::OriginIsUnreachable,
            Self::TimeoutOccurred,
            Self::SslHandshakeFailed,
            Self::InvalidSslCertificate,
            Self::RailgunError,
            Self::SiteIsOverloaded,
            Self::OriginUnavailable,
            Self::TemporarilyDisabled,
            Self::IdentityProviderUnauthorized,
            Self::NetworkReadTimeout,
            Self::NetworkConnectTimeout,
            Self::UnexpectedToken,
            Self::RequestDenied,
        ];

        ///A former name of [`ContentTooLarge`](Self::ContentTooLarge).
        #[deprecated(note = "现名 / renamed to `ContentTooLarge`")]
        #[allow(non_upper_case_globals)]
        pub const PayloadTooLarge: Self = Self::ContentTooLarge;

        ///A former name of [`ContentTooLarge`](Self::ContentTooLarge).
        #[deprecated(note = "现名 / renamed to `ContentTooLarge`")]
        #[allow(non_upper_case_globals)]
        pub const RequestEntityTooLarge: Self = Self::ContentTooLarge;

        ///A former name of [`UriTooLong`](Self::UriTooLong).
        #[deprecated(note = "现名 / renamed to `UriTooLong`")]
        #[allow(non_upper_case_globals)]
        pub const RequestUriTooLong: Self = Self::UriTooLong;

        ///A former name of [`RangeNotSatisfiable`](Self::RangeNotSatisfiable).
        #[deprecated(note = "现名 / renamed to `RangeNotSatisfiable`")]
        #[allow(non_upper_case_globals)]
        pub const RequestedRangeNotSatisfiable: Self = Self::RangeNotSatisfiable;

        ///A former name of [`UnprocessableContent`](Self::UnprocessableContent).
        #[deprecated(note = "现名 / renamed to `UnprocessableContent`")]
        #[allow(non_upper_case_globals)]
        pub const UnprocessableEntity: Self = Self::UnprocessableContent;

        /// The number or the text of the code.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::NotFound.code(), 404);
        /// ```
        pub const fn code(self) -> u16 {
            self as u16
        }

        /// The variant's name.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::NotFound.name(), "NotFound");
        /// ```
        pub const fn name(self) -> &'static str {
            NAMES[index(self)]
        }

        /// The machine-readable name, such as `CONTINUE`. gRPC calls it the reason.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::NotFound.reason(), "NOT_FOUND");
        /// ```
        pub const fn reason(self) -> &'static str {
            REASONS[index(self)]
        }

        /// Returns itself: the codes of other catalogs are mapped to HTTP status codes.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::NotFound.status(), HttpStatus::NotFound);
        /// ```
        pub const fn status(self) -> crate::HttpStatus {
            self
        }

        /// The code without the type of its catalog, for example to write a response.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::NotFound.entry().type_url(), "about:blank");
        /// ```
        pub const fn entry(self) -> &'static crate::Entry {
            &ENTRIES[index(self)]
        }

        /// The title, which is the same for every occurrence.
        ///
        /// ```
        /// use status_core::{HttpStatus, Lang};
        ///
        /// assert_eq!(HttpStatus::NotFound.title(Lang::En), "Not Found");
        /// ```
        pub const fn title(self, lang: crate::Lang) -> &'static str {
            match lang {
                crate::Lang::Zh => TITLES_ZH[index(self)],
                _ => TITLES_EN[index(self)],
            }
        }

        /// What the code means. Empty lines separate paragraphs. Empty if the catalog has no such text.
        ///
        /// ```
        /// use status_core::{HttpStatus, Lang};
        ///
        /// assert!(HttpStatus::NotFound.meaning(Lang::Zh).contains("服务器"));
        /// ```
        pub const fn meaning(self, lang: crate::Lang) -> &'static str {
            match lang {
                crate::Lang::Zh => MEANINGS_ZH[index(self)],
                _ => MEANINGS_EN[index(self)],
            }
        }

        /// When the code occurs. Both languages have the same number of cases.
        ///
        /// ```
        /// use status_core::{HttpStatus, Lang};
        ///
        /// let status = HttpStatus::NotFound;
        /// assert_eq!(status.cases(Lang::Zh).len(), status.cases(Lang::En).len());
        /// ```
        pub const fn cases(self, lang: crate::Lang) -> &'static [&'static str] {
            let cases: &[&str] = match lang {
                crate::Lang::Zh => &CASES_ZH,
                _ => &CASES_EN,
            };
            crate::__private::part(cases, &CASE_ENDS, index(self))
        }

        /// What to do about the code. Empty lines separate paragraphs. Empty if the catalog has no such text.
        ///
        /// ```
        /// use status_core::{HttpStatus, Lang};
        ///
        /// assert!(!HttpStatus::NotFound.remedy(Lang::En).is_empty());
        /// ```
        pub const fn remedy(self, lang: crate::Lang) -> &'static str {
            match lang {
                crate::Lang::Zh => REMEDIES_ZH[index(self)],
                _ => REMEDIES_EN[index(self)],
            }
        }

        /// Displays the code and the title in a language.
        ///
        /// ```
        /// use status_core::{HttpStatus, Lang};
        ///
        /// let status = HttpStatus::InternalServerError;
        /// assert_eq!(status.display(Lang::En).to_string(), "500 Internal Server Error");
        /// ```
        pub const fn display(self, lang: crate::Lang) -> crate::DisplayCode<Self> {
            crate::DisplayCode::new(self, lang)
        }

        /// Returns the code with this value, or `None` if the catalog has no such code.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// const STATUS: Option<HttpStatus> = HttpStatus::from_code(404);
        /// assert_eq!(STATUS, Some(HttpStatus::NotFound));
        /// assert_eq!(HttpStatus::from_code(99), None);
        /// ```
        pub const fn from_code(code: u16) -> ::core::option::Option<Self> {
            from_code(code)
        }

        /// Returns the code with this name or former name, or `None` if the catalog has no such code.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::from_name("NotFound"), Some(HttpStatus::NotFound));
        /// assert_eq!(HttpStatus::from_name("not found"), None);
        /// ```
        pub const fn from_name(name: &str) -> ::core::option::Option<Self> {
            match crate::__private::from_name(&BY_NAME, name) {
                ::core::option::Option::Some(index) => from_index(index),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }

        /// Returns the code with this machine-readable name, or `None` if the catalog has no such code.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::from_reason("NOT_FOUND"), Some(HttpStatus::NotFound));
        /// assert_eq!(HttpStatus::from_reason("NotFound"), None);
        /// ```
        pub const fn from_reason(reason: &str) -> ::core::option::Option<Self> {
            match crate::__private::from_reason(&BY_REASON, &REASONS, reason) {
                ::core::option::Option::Some(index) => from_index(index),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }

        /// Returns the code of an error, or `None` if its code is of another catalog.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::of(&HttpStatus::NotFound), Some(HttpStatus::NotFound));
        /// ```
        pub fn of(error: &dyn crate::StatusError) -> ::core::option::Option<Self> {
            <Self as crate::CatalogCode>::of(error)
        }
    }
    static CACHEABLE: [bool; 98] = [
        false, false, false, false, false, true, false, false, true, true, false, true,
        false, false, false, false, true, true, false, false, false, false, false, false,
        true, false, false, false, false, true, true, false, false, false, false, true,
        false, false, false, true, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false,
        false, false, true, false, false, false, false, false, false, false, false,
        false, false, true, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false,
    ];
    static CONTENT: [bool; 98] = [
        false, false, false, false, false, true, true, true, true, false, false, true,
        true, true, true, true, true, true, true, true, false, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true,
    ];
    static REQUIRED_HEADERS: [&[&str]; 98] = [
        &[],
        &["Upgrade"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &["Content-Range"],
        &[],
        &[],
        &[],
        &["ETag"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &["WWW-Authenticate"],
        &[],
        &[],
        &[],
        &["Allow"],
        &[],
        &["Proxy-Authenticate"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &["Upgrade"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &["Ms-Echo-Request"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
    ];
    static OPTIONAL_HEADERS: [&[&str]; 98] = [
        &[],
        &[],
        &[],
        &["Link"],
        &["Location", "Upload-Limit", "Upload-Offset"],
        &[],
        &["Location", "ETag", "Last-Modified"],
        &[],
        &[],
        &["ETag"],
        &[],
        &["Cache-Control", "Content-Location", "Date", "ETag", "Expires", "Vary"],
        &[],
        &[],
        &[],
        &["IM", "Delta-Base"],
        &["Location"],
        &["Location"],
        &["Location"],
        &["Location"],
        &["Cache-Control", "Content-Location", "Date", "ETag", "Expires", "Vary"],
        &[],
        &[],
        &["Location"],
        &["Location"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &["Retry-After"],
        &[],
        &["Accept", "Accept-Encoding", "Accept-Patch"],
        &["Content-Range"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &["Retry-After"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &["Link"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &["Retry-After"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
    ];
    static ORIGINS: [&str; 98] = [
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "Apache (attribution doubtful)",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "Laravel",
        "Twitter",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "Shopify",
        "IANA",
        "Microsoft IIS",
        "nginx",
        "Microsoft IIS",
        "Microsoft",
        "IANA",
        "AWS ELB",
        "AWS ELB",
        "AWS ELB",
        "nginx",
        "nginx",
        "nginx",
        "nginx",
        "Esri ArcGIS Server",
        "nginx",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "Apache, cPanel",
        "IANA",
        "IANA",
        "Cloudflare",
        "Cloudflare",
        "Cloudflare",
        "Cloudflare",
        "Cloudflare",
        "Cloudflare",
        "Cloudflare",
        "Cloudflare",
        "Qualys",
        "Cloudflare",
        "Shopify",
        "AWS ELB",
        "HTTP proxies",
        "HTTP proxies, Tornado",
        "Shopify",
        "LinkedIn",
    ];
    static SPECS: [::core::option::Option<crate::Spec>; 98] = [
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.2.1",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.2.2",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 2518",
                "10.1",
                "https://www.rfc-editor.org/rfc/rfc2518#section-10.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 8297",
                "2",
                "https://www.rfc-editor.org/rfc/rfc8297#section-2",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "draft-ietf-httpbis-resumable-upload",
                "5",
                "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.3.1",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.3.2",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.3.3",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.3.4",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.3.5",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.3.6",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.3.7",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 4918",
                "11.1",
                "https://www.rfc-editor.org/rfc/rfc4918#section-11.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 5842",
                "7.1",
                "https://www.rfc-editor.org/rfc/rfc5842#section-7.1",
            ),
        ),
        ::core::option::Option::None,
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 3229",
                "10.4.1",
                "https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.4.1",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.4.2",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.4.3",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.4.4",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.4.5",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.4.6",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.4.7",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.4.8",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.4.9",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.1",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.2",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.3",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.4",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.5",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.6",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.7",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.8",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.9",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.10",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.11",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.12",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.13",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.14",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.15",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.16",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.17",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.18",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.19",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19",
            ),
        ),
        ::core::option::Option::None,
        ::core::option::Option::Some(
            crate::Spec::new(
                "Twitter API announcement",
                "",
                "https://groups.google.com/g/twitter-development-talk/c/PzsP043rmw8",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.20",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.21",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 4918",
                "11.3",
                "https://www.rfc-editor.org/rfc/rfc4918#section-11.3",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 4918",
                "11.4",
                "https://www.rfc-editor.org/rfc/rfc4918#section-11.4",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 8470",
                "5.2",
                "https://www.rfc-editor.org/rfc/rfc8470#section-5.2",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.22",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 6585",
                "3",
                "https://www.rfc-editor.org/rfc/rfc6585#section-3",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 6585",
                "4",
                "https://www.rfc-editor.org/rfc/rfc6585#section-4",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Shopify API response codes",
                "",
                "https://shopify.dev/docs/api/usage/response-codes",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 6585",
                "5",
                "https://www.rfc-editor.org/rfc/rfc6585#section-5",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Microsoft Exchange",
                "",
                "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "nginx ngx_http_rewrite_module",
                "",
                "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "MS-WDV",
                "",
                "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/1c1f4d5b-4fed-48ef-9bb6-893c2b25b74d",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Microsoft, HTTP Extension for Windows Parental Controls",
                "",
                "https://blogs.technet.microsoft.com/david_bennett/2007/01/29/http-extension-for-windows-parental-controls/",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 7725",
                "3",
                "https://www.rfc-editor.org/rfc/rfc7725#section-3",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "AWS Application Load Balancer",
                "",
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-460-issues",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "AWS Application Load Balancer",
                "",
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-463-issues",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "AWS Application Load Balancer",
                "",
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "nginx ngx_http_request.h",
                "",
                "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "nginx ngx_http_ssl_module",
                "",
                "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "nginx ngx_http_ssl_module",
                "",
                "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "nginx ngx_http_ssl_module",
                "",
                "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors",
            ),
        ),
        ::core::option::Option::None,
        ::core::option::Option::Some(
            crate::Spec::new(
                "nginx ngx_http_request.h",
                "",
                "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.6.1",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.6.2",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.6.3",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.6.4",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.6.5",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.6.6",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 2295",
                "8.1",
                "https://www.rfc-editor.org/rfc/rfc2295#section-8.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 4918",
                "11.5",
                "https://www.rfc-editor.org/rfc/rfc4918#section-11.5",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 5842",
                "7.2",
                "https://www.rfc-editor.org/rfc/rfc5842#section-7.2",
            ),
        ),
        ::core::option::Option::None,
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 2774",
                "7",
                "https://www.rfc-editor.org/rfc/rfc2774#section-7",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 6585",
                "6",
                "https://www.rfc-editor.org/rfc/rfc6585#section-6",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Cloudflare 5xx errors",
                "520",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Cloudflare 5xx errors",
                "521",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Cloudflare 5xx errors",
                "522",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Cloudflare 5xx errors",
                "523",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Cloudflare 5xx errors",
                "524",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Cloudflare 5xx errors",
                "525",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Cloudflare 5xx errors",
                "526",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/",
            ),
        ),
        ::core::option::Option::None,
        ::core::option::Option::Some(
            crate::Spec::new(
                "SSL Labs API v4",
                "Error Response Status Codes",
                "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Cloudflare 5xx errors",
                "530",
                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Shopify API response status and error codes",
                "",
                "https://shopify.dev/docs/api/usage/response-codes",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "Troubleshoot your Application Load Balancers",
                "HTTP 561",
                "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
            ),
        ),
        ::core::option::Option::None,
        ::core::option::Option::None,
        ::core::option::Option::Some(
            crate::Spec::new(
                "Shopify API response status and error codes",
                "",
                "https://shopify.dev/docs/api/usage/response-codes",
            ),
        ),
        ::core::option::Option::None,
    ];
    static SIMILAR: [&[crate::Similar]; 98] = [
        &[
            crate::Similar::new(
                HttpStatus::Processing,
                "看正文发没发完：还没发，等的是许可，是 100；早就收齐了、正在慢慢处理，才是 102。",
                "Ask where the content is: still with the client, who waits for permission, means 100; already received and being worked on means 102.",
            ),
            crate::Similar::new(
                HttpStatus::UploadResumptionSupported,
                "100 只批准这一次上传，断了就得从头来；104 另外给出一个上传资源的地址，断线之后可以接着传。",
                "100 clears one upload, which starts from nothing if it breaks; 104 hands out the address of an upload resource from which to go on.",
            ),
            crate::Similar::new(
                HttpStatus::ExpectationFailed,
                "同一个 `Expect` 头的两种答复：100 是“发吧”；417 是“这种期望我办不到”，应当去掉 `Expect` 原样再发一次，请求本身未必有错。",
                "Two replies to one `Expect` field: 100 asks for the content, 417 says that the expectation cannot be met; repeat the request without the field, for nothing else need be wrong with it.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::UpgradeRequired,
                "谁提出来的？客户端想换、服务器同意，是 101；服务器不换就不办、反过来要求客户端升级，是 426。两者都必须带 `Upgrade`。",
                "It depends on who insists: a client that proposes and a server that agrees make 101; a server that will not serve the request without a switch says 426. Both must carry `Upgrade`.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Continue,
                "名字都像“接着来”：100 要客户端做事（发正文），102 什么也不要，只请它耐心。",
                "100 wants something of the client, namely its content; 102 wants nothing but patience.",
            ),
            crate::Similar::new(
                HttpStatus::EarlyHints,
                "等最终响应的空当里都可能收到：103 带着可以提前用上的 `Link`，102 除了“还活着”没有别的信息。",
                "Either may arrive while the final response is being prepared, but 103 brings `Link` fields worth acting on and 102 just a sign of life.",
            ),
            crate::Similar::new(
                HttpStatus::Accepted,
                "102 之后连接还占着，结果就在这次响应里；202 是最终答复，请求到此为止，结果要另外去问。",
                "After 102 the connection stays open and the outcome comes on it; 202 is itself the final response, and the outcome has to be asked for elsewhere.",
            ),
            crate::Similar::new(
                HttpStatus::GatewayTimeout,
                "有人指望靠 102 躲过 504，可是靠不住：计时器认不认它，各家网关不同，还有的会把它当成最终响应；治本要么把活改成异步，要么调整时限。",
                "Sending 102 is sometimes tried as a cure for 504, but gateways differ in whether it resets their timers, and some take it for the final response; make the work asynchronous or change the limit.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Processing,
                "想让慢页面显得快，发 103；想让客户端别超时，有人发 102，但效果靠不住。前者能省时间，后者只是占着线。",
                "To make a slow page feel faster, send 103; 102 was meant to keep clients from giving up, saves no time and is not reliable even at that.",
            ),
            crate::Similar::new(
                HttpStatus::TooEarly,
                "都有个 early，意思相反：103 是服务器主动提前给东西；425 是嫌客户端的 TLS 早期数据（0-RTT）来得太早，怕是重放，不肯处理。",
                "One word, opposite directions: in 103 the server is early with something useful; in 425 it refuses a request that came early, in TLS 0-RTT data, and might be a replay.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Continue,
                "带着 `Expect: 100-continue` 上传时两个都可能收到：客户端可以把 104 也当作许可，但服务器不能因为发了 104 就省掉 100。",
                "An upload with `Expect: 100-continue` may meet both: the client may treat 104 as leave to proceed, yet the server must not omit 100 on that account.",
            ),
            crate::Similar::new(
                HttpStatus::PermanentRedirect,
                "Google Cloud Storage 的续传协议拿 308 表示“还没传完”（Resume Incomplete），与永久重定向无关；IETF 这套用的是 104 加 `Upload-Offset`。",
                "The resumable uploads of Google Cloud Storage say 308 for an upload not yet complete (Resume Incomplete), which has nothing to do with redirection; the IETF design has 104 and `Upload-Offset`.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Created,
                "新建了资源还回 200，调用方就得翻内容才知道新东西在哪儿；201 配 `Location` 一步到位。更新已有的资源，200 才合适。",
                "After a creation 200 makes callers search the content for the new address, which 201 states in `Location`; for an update of something that existed, 200 is right.",
            ),
            crate::Similar::new(
                HttpStatus::NonAuthoritativeInformation,
                "203 也有完整内容，只是途中被代理改写过；判断成功别写死等于 200，否则会把它误判成失败。",
                "203 comes with complete content as well, though a proxy has altered it on the way; code that tests for exactly 200 rejects it by mistake.",
            ),
            crate::Similar::new(
                HttpStatus::NoContent,
                "操作成功又不打算回任何东西，用 204；用 200 就该让内容可解析，接口约定返回 JSON 时，空的 200 会让客户端解析出错。",
                "An action with nothing to report is 204. Content in a 200 ought to be parseable: where JSON is agreed, an empty one makes clients stumble.",
            ),
            crate::Similar::new(
                HttpStatus::PartialContent,
                "下载器续传时，200 意味着从第一个字节重新给，206 才是从断点接着给；搞反了，文件就坏了。",
                "To a resuming downloader 200 means the file from its first byte and 206 the missing part; confusing them ruins the file.",
            ),
            crate::Similar::new(
                HttpStatus::NotModified,
                "两者都算顺利；200 把内容完整传来，304 没有内容，让客户端用手里那份。浏览器开发者工具里的“200（来自缓存）”则根本没有发请求。",
                "Both mean that all is well; 200 transfers the content, 304 has none and sends the client back to its stored copy. What browser tools show as 200 from cache never went over the network at all.",
            ),
            crate::Similar::new(
                HttpStatus::NotFound,
                "页面写着“内容不存在”，状态码却是 200，就是所谓软 404：人看得懂，爬虫和监控会把它当成正常页面收下。",
                "A page that reads as missing but is sent with 200 is a soft 404: people understand it, crawlers and monitors take it for real content.",
            ),
            crate::Similar::new(
                HttpStatus::InvalidToken,
                "ArcGIS 的 REST 接口出错也常回 200，真正的 498、499 藏在 JSON 的 `error.code` 里，别只看状态行。",
                "The ArcGIS REST interface tends to say 200 even to a bad token; its 498 hides in `error.code` of the JSON, not in the status line.",
            ),
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "不少内部接口约定永远返回 200，再用内容里的 `code` 字段区分成败；调用失败时状态码看不出异常，得读内容才知道。",
                "Some in-house APIs answer 200 to everything and put the verdict in a `code` field of the content; there a failed call looks healthy until the content is read.",
            ),
            crate::Similar::new(
                HttpStatus::NetworkAuthenticationRequired,
                "酒店、机场的 Wi-Fi 常把登录页冒充成目标网站的 200；内容与预期完全对不上，而且换个网络就正常，就该怀疑没过网络认证。",
                "Hotel and airport networks often pass off their login page as a 200 from the site you asked for; if the content is foreign and another network shows the right one, suspect the portal.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "创建成功回 200 也算成功，但客户端分不清是新建、更新还是查询；想让它不看内容就知道“多了一个”，用 201。",
                "A creation answered with 200 has succeeded too, but looks like any update or query; 201 says without a glance at the content that something is new.",
            ),
            crate::Similar::new(
                HttpStatus::Accepted,
                "一问便知：现在去 `GET` 那个地址，东西在不在？在，201；还得等后台做完，甚至可能做不成，202。",
                "Would a `GET` of the thing succeed right now? If so it is 201; if some job has yet to produce it, and may fail to, it is 202.",
            ),
            crate::Similar::new(
                HttpStatus::NoContent,
                "“没有内容可回”不是新建时选 204 的理由：201 也可以内容为空，并且能用 `Location` 说出新资源在哪里。",
                "Having nothing to return is no reason to answer a creation with 204: a 201 may be empty as well, and it can say where the new resource is.",
            ),
            crate::Similar::new(
                HttpStatus::SeeOther,
                "都带 `Location`：303 叫浏览器立刻用 `GET` 跳过去，适合网页表单；201 只告诉程序东西在哪儿，去不去随它，适合接口。",
                "Both carry `Location`: 303 makes a browser go there with `GET`, good for forms; 201 merely names the place, good for APIs.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Processing,
                "都是“还没好”，但 202 说完就收线；等在原连接上、稍后必有下文的那种中间响应是 102。",
                "Neither means done, but with 202 the exchange is over; 102 is an interim message on an exchange whose real answer is still to come.",
            ),
            crate::Similar::new(
                HttpStatus::Created,
                "201 交的是成品，202 交的是回执。下单接口若只把消息投进了队列就回 201，下游一旦消费失败，客户端手里就是一张不存在的订单。",
                "201 delivers the goods, 202 a receipt. An order service that answers 201 after merely queueing a message leaves clients with orders that do not exist if the consumer fails.",
            ),
            crate::Similar::new(
                HttpStatus::NoContent,
                "异步删除别用 204：204 说的是已经删了；只是登记了删除、稍后才清理，应当回 202。",
                "For a deletion that is only scheduled, 204 says too much, namely that it has been carried out; 202 is right.",
            ),
            crate::Similar::new(
                HttpStatus::TooEarly,
                "轮询时任务还在跑，继续回 202（或 200 加状态字段）就好；425 专指 TLS 早期数据有重放风险，跟任务进度无关。",
                "While a job is running, a poll may go on being answered with 202, or with 200 and a state field; 425 is about replayable TLS early data and has nothing to do with progress.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "内容有没有被中途改过：源站原样送达是 200；被代理加工过、且代理肯承认，是 203。单纯从缓存里取出、没改内容的，仍然是 200。",
                "Delivered as the origin made it, a response is 200; altered by a proxy that admits it, 203. Coming out of a cache unaltered does not make it 203.",
            ),
            crate::Similar::new(
                HttpStatus::ImUsed,
                "都说明拿到的不是原样：203 是中间人自作主张改的；226 是客户端用 `A-IM` 要求、由服务器做的差分之类的处理。",
                "In both the content is not the plain representation; with 203 an intermediary decided so on its own, with 226 the client asked for it in `A-IM` and the server complied.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "内容为零字节的 200 和 204 看着一样，差别在声明：204 明说不会有内容，客户端不用等；查询结果为空应回 200 和 `[]`，那是有内容的。",
                "A 200 with zero bytes looks the same, but 204 rules content out beforehand. An empty search result is content, namely `[]`, and belongs in a 200.",
            ),
            crate::Similar::new(
                HttpStatus::Created,
                "同一个 `PUT`，地址上原先没有东西就是新建，回 201；原先有、这次覆盖，回 204 或 200。",
                "The same `PUT` can deserve either: where nothing was before it creates and gets 201, where it replaces something it gets 204 or 200.",
            ),
            crate::Similar::new(
                HttpStatus::Accepted,
                "204 表示操作已经生效；删除、清理之类如果只是进了队列，回 202 才老实，免得客户端转头还能查到它。",
                "204 reports an action already in effect. If a deletion merely waits in a queue, 202 is the truthful answer, or clients will wonder why the thing is still there.",
            ),
            crate::Similar::new(
                HttpStatus::ResetContent,
                "填完一张再填下一张用 205，意思是清空表单；改完继续改用 204，表单里的字要留着。两个都没有内容。",
                "Without content both; after 204 what the user typed should stay for further editing, after 205 the form should be emptied for the next entry.",
            ),
            crate::Similar::new(
                HttpStatus::NotModified,
                "同样没有内容，理由不同：304 是让你用手里的副本，204 是本来就没东西给，把 204 存下来的副本也是空的。",
                "Empty for different reasons: 304 points to the copy you hold, while 204 has nothing to show in the first place, and a stored 204 is just as empty.",
            ),
            crate::Similar::new(
                HttpStatus::NoResponse,
                "想让客户端什么内容都收不到、又知道办成了，是 204；nginx 的 444 连响应都不给，客户端当成网络出错。",
                "204 tells the client that all went well and that there is nothing to read; after nginx's 444 it has been told nothing and assumes a network fault.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::NoContent,
                "只差一个动作：204 让界面原样不动，205 要求复位。拿不准时用 204，没有哪个客户端会因此出错。",
                "They differ by one action: 204 leaves the view alone, 205 wants it back at the start. When in doubt take 204, which no client gets wrong.",
            ),
            crate::Similar::new(
                HttpStatus::SeeOther,
                "网页表单提交后想得到一张干净的新表单，303 跳回表单页就能办到，浏览器全都支持；205 则要自己写脚本配合。",
                "For a fresh form after a post, a 303 back to the form page works in every browser, whereas 205 depends on a script of your own.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "发了 `Range` 却收到 200，说明服务器忽略了范围、或者 `If-Range` 没对上，给的是从头开始的全量；反过来，没发 `Range` 就不该收到 206。",
                "A 200 in reply to `Range` means that the range was ignored or `If-Range` did not match, and the content starts at the beginning; without `Range`, on the other hand, no 206 is due.",
            ),
            crate::Similar::new(
                HttpStatus::MultiStatus,
                "批量接口“十条成了八条”别用 206：206 说的是一份内容里的几段字节；想逐条给结果，用 207 或 200 加明细。",
                "Eight out of ten batch items done is no case for 206, which is about bytes of one representation; results item by item are 207, or a 200 that lists them.",
            ),
            crate::Similar::new(
                HttpStatus::ImUsed,
                "同为“不给全量”：206 按位置截一段，226 给的是与旧版本的差异，要和手里的旧版合起来才有意义。",
                "Less than everything in both cases: 206 cuts out a range by position, 226 gives the difference from an older version, useless without that version.",
            ),
            crate::Similar::new(
                HttpStatus::RangeNotSatisfiable,
                "要的范围有一部分落在文件里，给能给的，206；完全落在外面（比如已经下完了还从末尾往后要），416。",
                "If at least some of the range lies inside the file, it is served with 206; if all of it lies beyond the end, as when a finished download is resumed, the answer is 416.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::PartialContent,
                "“部分”二字容易混：206 是一个文件的一部分，207 是一批操作各有各的结果，哪怕全部成功也可以是 207。",
                "Partial success is 207 and not 206, whose part is a stretch of one file; a 207 may even report success throughout.",
            ),
            crate::Similar::new(
                HttpStatus::AlreadyReported,
                "207 是整个响应的状态；208 只出现在 207 的内容里面，标在重复的那几条上，不会单独作为响应的状态码。",
                "207 is the status of the response; 208 appears within its content, on entries that repeat an earlier one, and is not meant to be the status of a response.",
            ),
            crate::Similar::new(
                HttpStatus::FailedDependency,
                "424 是 207 里常见的一条：某个属性改失败了，同一请求里别的属性跟着作废，它们标 424，真正的原因在另一条上。",
                "424 is a usual guest inside a 207: one property could not be changed, so the others of the request were given up and say 424, while the true cause is on the first.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::MultiStatus,
                "层级不同：外面那层是 207，里面某一条才可能是 208。抓包看到状态行写着 208，多半是自定义用法。",
                "They live on different levels, 207 on the status line and 208 in an entry below it; a 208 on the status line is almost surely somebody's own convention.",
            ),
            crate::Similar::new(
                HttpStatus::Conflict,
                "“已经存在”“已经提交过”该用 409 告诉调用方撞上了什么；208 只管 WebDAV 清单里的重复路径。",
                "To tell a caller that something exists or was submitted before, use 409; 208 is confined to repeated paths in a WebDAV listing.",
            ),
            crate::Similar::new(
                HttpStatus::LoopDetected,
                "面对同一个环，客户端声明过 `DAV: bind`，服务器用 208 跳过重复处，照常列完；没声明，就只能以 508 中止。",
                "The same circle, two outcomes: for a client that sent `DAV: bind` the repetition is marked 208 and the listing completes, for any other it fails with 508.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "客户端程序对待两者没有差别；想说“成功，但有警告”，用 200，把警告放进内容，比发明一个码可靠。",
                "Software treats the two alike. Success with a warning is better put as 200 with the warning in the content than as a code of one's own invention.",
            ),
            crate::Similar::new(
                HttpStatus::ImATeapot,
                "都是玩笑码，来历不同：418 出自 IETF 的愚人节 RFC，号码还被 IANA 保留；218 连出处都没有。",
                "Jokes both, but 418 goes back to an April Fools RFC and has its number reserved by IANA, while 218 has no traceable source at all.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::NonAuthoritativeInformation,
                "226 是说好了的加工，写明方法，还能还原；203 是代理单方面的改动，原件一般找不回来。",
                "The manipulation behind 226 was agreed upon, is named and can be undone; the change behind 203 was a proxy's own idea, and the original is mostly lost.",
            ),
            crate::Similar::new(
                HttpStatus::PartialContent,
                "要第几到第几个字节，用 `Range`，得 206；要“从我那版到现在改了什么”，用 `A-IM`，得 226。",
                "Bytes from here to there are asked for by `Range` and come as 206; what has changed since a given version is asked for by `A-IM` and comes as 226.",
            ),
            crate::Similar::new(
                HttpStatus::NotModified,
                "客户端都报上了旧版的 `ETag`：没有变化，304 了事；变了而且双方都会差分，才有 226；变了但不会，回 200 全文。",
                "Both follow an `If-None-Match`: no change is 304, a change that can be sent as a difference is 226, and a change sent whole is 200.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::NotAcceptable,
                "两者都可以附一份候选清单：300 请你从中挑，406 说的是你开的条件一个都不满足。",
                "Either may carry a list of alternatives: 300 invites a choice among them, 406 reports that none meets the terms of the request.",
            ),
            crate::Similar::new(
                HttpStatus::VariantAlsoNegotiates,
                "按 RFC 2295 做透明内容协商，服务器不替客户端拿主意时用 300 列出变体；协商本身配错了，才轮到 506。",
                "In the transparent negotiation of RFC 2295 a server that leaves the choice to the client lists its variants with 300; 506 means that the negotiation itself is set up wrongly.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Found,
                "差别在“以后还来不来旧地址”：301 让人永远改用新地址，缓存和搜索引擎都会记住；302 只管这一次。",
                "The question is where the next request goes: after 301 to the new address, remembered by caches and search engines; after 302 to the old one again.",
            ),
            crate::Similar::new(
                HttpStatus::NotModified,
                "同是 3 开头，代码里写成“3xx 就取 `Location` 跳转”会在 304 上踩空：301 换地址，304 不换，也没有 `Location` 可跟。",
                "Code that treats every 3xx as a jump stumbles here: 301 names another address in `Location`, 304 names none and points at the client's own cache.",
            ),
            crate::Similar::new(
                HttpStatus::PermanentRedirect,
                "给人看的页面搬家，301 兼容性最好；有人往旧地址 `POST` 或 `PUT` 的接口搬家，用 308，否则写请求会悄悄变成 `GET`。",
                "For pages that people visit, 301 is understood by the oldest clients; for an interface that receives `POST` or `PUT`, take 308, or writes may quietly turn into `GET`.",
            ),
            crate::Similar::new(
                HttpStatus::Gone,
                "搬家用 301，关张用 410；内容真没了还跳到一个不相干的页面，用户和爬虫都会糊涂。",
                "Moved is 301, closed down is 410; redirecting what is really gone to some unrelated page misleads people and crawlers alike.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::MovedPermanently,
                "换域名、上 HTTPS 这类不回头的变动用 301；灰度、活动页、登录跳转这些随时会变的用 302，用错了旧跳转会赖在浏览器缓存里。",
                "A change with no way back, such as a new domain, calls for 301; a campaign page, a trial or a detour to the login is 302, which leaves nothing behind in browser caches.",
            ),
            crate::Similar::new(
                HttpStatus::SeeOther,
                "处理完表单去看结果，正解是 303；302 对 `POST` 通常也能奏效，可 `PUT`、`DELETE` 之后就可能带着原方法去请求结果页。",
                "Leaving a processed form for its result is the domain of 303; a 302 usually works after `POST`, but after `PUT` or `DELETE` the result page may be requested with that method.",
            ),
            crate::Similar::new(
                HttpStatus::TemporaryRedirect,
                "不能当成一回事：302 允许客户端把 `POST` 变成 `GET` 并丢掉内容，307 要求原样重发。上传、支付这类请求临时改道，只能用 307。",
                "The two are not interchangeable: on the way through a 302 a `POST` may lose its method and content, through a 307 it may not. A temporary detour for uploads or payments has to be the latter.",
            ),
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "未登录时网页习惯用 302 跳登录页，接口应该用 401；程序跟着 302 走，最后拿到的是 200 和一页登录表单，比直接报错更难查。",
                "Web pages answer a missing login with 302 to a form, APIs should answer 401; a program that follows the former ends up with 200 and a form it cannot read.",
            ),
            crate::Similar::new(
                HttpStatus::NetworkAuthenticationRequired,
                "认证门户常见的做法是劫持请求再回 302，把人带去登录页，看上去像网站自己在跳转；511 则明说这是网络在拦，不是网站。",
                "A captive portal often forges a 302 to its login page, as if the site itself had moved; 511 is the honest form, saying that the network stands in the way.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Created,
                "新建成功后，给程序的接口用 201，`Location` 只供记录；给人看的网页用 303，让浏览器真的走过去。",
                "Something was made and has an address: 201 hands the address to an API client for its records, 303 takes a person's browser there.",
            ),
            crate::Similar::new(
                HttpStatus::ResetContent,
                "提交后回到空表单：303 由浏览器自己跳转、重新取一份，不写脚本也行；205 只在自家前端约定好时才管用。",
                "Back to an empty form after posting: by 303 the browser fetches it anew without any script; 205 works only where your own front end honours it.",
            ),
            crate::Similar::new(
                HttpStatus::Found,
                "302 之后用什么方法要看客户端：`POST` 多半变成 `GET`，`PUT` 和 `DELETE` 多半原样照发；303 把这件事定死了，统统 `GET`。",
                "After 302 the method is up to the client: a `POST` mostly turns into `GET`, a `PUT` or `DELETE` mostly does not. 303 leaves no doubt that it is `GET`.",
            ),
            crate::Similar::new(
                HttpStatus::TemporaryRedirect,
                "对同一个 `POST`，307 是“到那边再交一遍”，303 是“已经收下，去那边看”；用反了，不是重复下单就是丢单。",
                "In reply to a `POST`, 307 means submit it again over there, while 303 means it has been received, go and look. Confusing them produces duplicate orders or lost ones.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "没带条件头的请求不该收到 304；带了条件而内容变过，收到的就是 200 加新内容。想看完整响应，去掉 `If-None-Match` 和 `If-Modified-Since` 再试。",
                "Without a condition in the request the answer is 200; with one it is 200 only if the content differs. To see the full response, drop `If-None-Match` and `If-Modified-Since`.",
            ),
            crate::Similar::new(
                HttpStatus::NoContent,
                "缓存收到 304 会拿出旧内容展示，收到 204 则没有东西可展示；“数据没变化”想让客户端沿用旧的，不能用 204 代替。",
                "On a 304 a cache brings out its old content, on a 204 there is none to bring out; a poller told that nothing is new should get the former.",
            ),
            crate::Similar::new(
                HttpStatus::ImUsed,
                "304 之外的另一种省法：内容变了一点点，226 只发差异。它要客户端先用 `A-IM` 声明，现实中几乎没有人实现。",
                "Where little has changed, 226 could send the difference alone; the client must offer that in `A-IM`, and hardly anybody implements it.",
            ),
            crate::Similar::new(
                HttpStatus::MovedPermanently,
                "浏览器把 301 存进缓存后，再访问旧地址可能一个请求都不发，看着像“没变化”；304 则必有一次往返，而且地址始终没换。",
                "Both involve the browser cache, but differently: a stored 301 may skip the old address altogether, while 304 is always the result of a round trip to the same address.",
            ),
            crate::Similar::new(
                HttpStatus::PreconditionFailed,
                "304 只用于 `GET` 和 `HEAD`；写操作的条件不成立要回 412，错发成 304，客户端会以为什么都不用做。",
                "Only `GET` and `HEAD` may end in 304. If the condition of a write fails, 412 is due; a 304 in its place would suggest that all is well.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::SwitchProxy,
                "305 让没走代理的请求改走代理，306 想让已经走代理的客户端换一个；一个进过标准又被弃用，一个始终停在草案。",
                "305 was to bring a proxy into the path, 306 to exchange the one already there; the former was standard once and is deprecated, the latter remained a draft.",
            ),
            crate::Similar::new(
                HttpStatus::ProxyAuthenticationRequired,
                "都牵涉代理：305 由源站发出，嫌客户端没走代理；407 由代理发出，要客户端先报上账号，至今常用。",
                "305 came from an origin server that missed a proxy in the path; 407 comes from a proxy in the path that misses credentials, and is in daily use.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::UseProxy,
                "从 305 引申出来的姊妹码：305 好歹进过 RFC 2616，306 只存在于草案；两者现在都不该出现在线路上。",
                "The draft introduced it as a companion of 305, which at least had its place in RFC 2616; neither belongs on the wire any more.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Found,
                "只有 `GET` 要跳时两者效果一样；有 `POST` 要跳就得选：变成 `GET` 也无妨的用 302，必须原样送到的用 307。",
                "For a `GET` the effect is the same. With a `POST` it matters: choose 302 if arriving as `GET` would do, 307 if it has to arrive as it was sent.",
            ),
            crate::Similar::new(
                HttpStatus::SeeOther,
                "FastAPI 的 `RedirectResponse` 不指定就是 307，表单处理完拿它跳结果页，浏览器会再 `POST` 一次，撞出 405；这里要写 `status_code=303`。",
                "`RedirectResponse` of FastAPI is 307 by default; used after a form, it makes the browser `POST` to the result page and run into 405. What is wanted there is `status_code=303`.",
            ),
            crate::Similar::new(
                HttpStatus::PermanentRedirect,
                "两者都保住方法，差在期限：307 只管眼前这一次，308 管以后每一次，缓存默认就会记下。",
                "Both preserve the method and differ in duration: 307 is for this request, 308 for all that follow, and caches may keep the latter unasked.",
            ),
            crate::Similar::new(
                HttpStatus::MisdirectedRequest,
                "307 请你去 `Location` 指的另一个地址；421 说地址没错，只是不该从这条连接送来，换条连接、地址照旧。",
                "307 sends the request elsewhere, to the address in `Location`; 421 finds the address right and the connection wrong, so the same address is tried over a new one.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::UploadResumptionSupported,
                "上传途中见到 308 却没有 `Location`，很可能是 Google 系接口的“还没传完”，看 `Range` 头续传；标准化中的做法是 104。",
                "A 308 without `Location` in the middle of an upload is probably a Google API saying that more is to come, with the bytes received in `Range`; the design on its way to a standard uses 104.",
            ),
            crate::Similar::new(
                HttpStatus::MovedPermanently,
                "都是一去不回；301 准许客户端把 `POST` 改成 `GET`，308 不准。页面地址两者皆可，接口地址选 308。",
                "Neither is meant to be undone. 301 tolerates a `POST` that continues as `GET`, 308 does not: for pages either will serve, for an API take 308.",
            ),
            crate::Similar::new(
                HttpStatus::TemporaryRedirect,
                "不确定会不会变回来就用 307，用户的缓存里不会留下痕迹；确定了再换 308，省掉以后每次的往返。",
                "While there is a chance of going back, 307 leaves no trace in caches; once the move is settled, 308 saves the extra round trip of every later request.",
            ),
            crate::Similar::new(
                HttpStatus::UpgradeRequired,
                "把 `http://` 的访客引到 `https://` 是换地址，308 带 `Location` 就行；426 是在同一个地址上换协议，比如改说 WebSocket。",
                "Sending visitors from `http://` to `https://` changes the address and is a job for 308; 426 asks for another protocol at the same address, such as WebSocket.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "令牌格式不对该用哪个？`Authorization` 头残缺、参数重复，是请求写错了，用 400；格式正确但令牌过期或作废，是身份没过，用 401。",
                "A malformed `Authorization` header or a repeated parameter is a badly written request, hence 400; a well-formed token that is expired or revoked fails authentication, hence 401.",
            ),
            crate::Similar::new(
                HttpStatus::NotFound,
                "`GET /orders/abc`，而编号只能是数字：地址写法不合规矩可以回 400；写法没问题、只是没有这张单，才是 404。",
                "`GET /orders/abc` where ids are numeric can be refused as malformed with 400; a proper id to which no order belongs is 404.",
            ),
            crate::Similar::new(
                HttpStatus::Conflict,
                "用户名带了非法字符，是 400，怎么重发都不行；用户名合法但被人占了，是 409，等那个账号注销后同一个请求就能成功。",
                "A user name with illegal characters is 400 for ever; a legal one that is taken is 409, and the same request would pass once the other account is gone.",
            ),
            crate::Similar::new(
                HttpStatus::UnprocessableContent,
                "解析失败用 400，解析成功但值不合业务规则用 422；也有团队不分，一律 400，关键是全公司统一。",
                "Content that cannot be parsed is 400, content that parses but breaks a business rule is 422; many teams use 400 for both, and consistency counts for more than the choice.",
            ),
            crate::Similar::new(
                HttpStatus::RequestHeaderFieldsTooLarge,
                "头部太大按规范有专用的 431，但 nginx、Apache httpd、IIS 都回 400；页面上若写着 header too large 一类的话，查 Cookie 和令牌。",
                "An oversized header section has 431 to itself, yet nginx, Apache httpd and IIS send 400; if the page mentions headers being too large, look at cookies and tokens.",
            ),
            crate::Similar::new(
                HttpStatus::RequestHeaderTooLarge,
                "nginx 的 400 页面上若写着“Request Header Or Cookie Too Large”，内部其实是 494，请求语法没毛病，是头太大。",
                "If the 400 page of nginx reads Request Header Or Cookie Too Large, it is 494 inside: the syntax was fine, the header too big.",
            ),
            crate::Similar::new(
                HttpStatus::SslCertificateError,
                "内容是“The SSL certificate error”的 400，在 nginx 里是 495：不用查请求参数，去查客户端证书。",
                "A 400 that reads The SSL certificate error is nginx's 495: leave the parameters alone and examine the client certificate.",
            ),
            crate::Similar::new(
                HttpStatus::SslCertificateRequired,
                "“No required SSL certificate was sent”也是一种 400，nginx 内部的号是 496，补上客户端证书才行。",
                "No required SSL certificate was sent is a 400 as well, known to nginx as 496 and cured by presenting a client certificate.",
            ),
            crate::Similar::new(
                HttpStatus::HttpRequestSentToHttpsPort,
                "往 HTTPS 端口发明文得到的 400，nginx 内部是 497；想把这一种改成跳转，用 `error_page 497`，不会误伤别的 400。",
                "The 400 for plain text on an HTTPS port is 497 inside nginx; `error_page 497` can turn this one into a redirect without touching the rest.",
            ),
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "校验没做全，脏数据一路走到数据库才抛异常，对外就成了 500；问题其实在请求，补上校验后应当是 400。",
                "Bad input that slips past validation and blows up in the database shows as 500; the fault lies in the request, and with validation in place it would be 400.",
            ),
            crate::Similar::new(
                HttpStatus::NotImplemented,
                "请求写错了用 400；请求没写错，是服务器没做这项功能（比如不认识的 `Transfer-Encoding`），用 501。",
                "400 blames the request; if the request is correct HTTP but uses something the server never learned, such as an unknown `Transfer-Encoding`, the code is 501.",
            ),
            crate::Similar::new(
                HttpStatus::HttpVersionNotSupported,
                "地址里漏编码的空格会弄坏请求行，多数服务器回 400，也有的把空格后面读成版本号，回 505。",
                "An unencoded space breaks the request line; most servers say 400, some take what follows for the version and say 505.",
            ),
            crate::Similar::new(
                HttpStatus::UnexpectedToken,
                "783 是 Shopify 给“JSON 语法错误”另起的号码，在 HTTP 有效范围之外；收到它就当 400，改请求体，别重试。",
                "Shopify lists 783, a number outside HTTP, for a JSON syntax error; treat it as a 400 and repair the body.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Found,
                "会话过期时，同一个站点可能给页面请求回 302、给接口请求回 401；前端若总收到登录页的 HTML，说明后端没有区分这两类请求。",
                "When a session ends, one site may redirect page views with 302 and refuse API calls with 401; a front end that keeps receiving login HTML talks to a server that does not tell the two apart.",
            ),
            crate::Similar::new(
                HttpStatus::BadRequest,
                "OAuth 2.0 的资源接口里，请求缺参数、重复带令牌对应 400（`invalid_request`），令牌失效才对应 401（`invalid_token`）。",
                "For OAuth 2.0 protected resources, `invalid_request` (say, a token sent twice) goes with 400, `invalid_token` with 401.",
            ),
            crate::Similar::new(
                HttpStatus::Forbidden,
                "401 问的是“你是谁”，登录或换令牌能解决；403 是“知道你是谁，或者不在乎你是谁，反正不给”，重新登录同一个账号没用。",
                "401 asks who you are and is cured by logging in; 403 has an answer to that already, or does not care, and logging in again as the same user changes nothing.",
            ),
            crate::Similar::new(
                HttpStatus::ProxyAuthenticationRequired,
                "弹框要密码时看清是谁在要：带 `WWW-Authenticate` 的 401 是网站，带 `Proxy-Authenticate` 的 407 是出口代理；填错对象等于把密码交给了别人。",
                "When a password is asked for, see by whom: `WWW-Authenticate` in a 401 is the site, `Proxy-Authenticate` in a 407 the proxy on your way out. Mistaking one for the other gives the password to the wrong party.",
            ),
            crate::Similar::new(
                HttpStatus::PageExpired,
                "前后端分离的 Laravel 项目里，401 缺的是登录，419 缺的是 CSRF 令牌；后者重新登录不一定有用，先把令牌取对。",
                "In a Laravel project, 401 asks for a login and 419 for a CSRF token; in the second case logging in again may change nothing until the token is fetched properly.",
            ),
            crate::Similar::new(
                HttpStatus::LoginTimeout,
                "Exchange 网页邮箱登录失效时，给页面脚本的是 440 而不是 401；离开微软这套前端，一律用 401。",
                "Exchange webmail says 440 to its scripts when the login is gone; everywhere else the code for that is 401.",
            ),
            crate::Similar::new(
                HttpStatus::SslCertificateRequired,
                "用客户端证书认证的站点，没带证书时不会回 401：nginx 内部是 496，发出来是 400，没有质询可以回应。",
                "A site that authenticates by client certificate does not use 401 when none is sent: nginx has 496 for that, delivered as 400, with no challenge to answer.",
            ),
            crate::Similar::new(
                HttpStatus::InvalidToken,
                "令牌失效，多数接口用 401 和 `invalid_token` 来说；只有 ArcGIS 另立门户，写成 498。",
                "Most interfaces report a dead token as 401 with `invalid_token`; ArcGIS went its own way with 498.",
            ),
            crate::Similar::new(
                HttpStatus::NetworkAuthenticationRequired,
                "名字都有“认证”：401 由目标网站发出，要的是网站账号，并带 `WWW-Authenticate`；511 由半路的网络设备发出，要的是上网许可，不带质询。",
                "Both want a login: 401 is sent by the site, for an account there, with `WWW-Authenticate`; 511 is sent by the network in between, for access to the network, with no challenge.",
            ),
            crate::Similar::new(
                HttpStatus::IdentityProviderUnauthorized,
                "561 只见于 AWS ALB：登录是发起了的，身份提供方在半路报错；它不带质询，补凭据重发没有用，要查两边的配置。",
                "561 is peculiar to the AWS ALB: a login was under way and the identity provider failed it. It carries no challenge, and the configuration, not the credentials, wants correcting.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Forbidden,
                "付了钱就放行的是 402，付了钱也不放行的是 403；可也有平台把欠费停服、套餐不含的功能都回成 403，还得看内容。",
                "What money can cure is 402, what it cannot is 403; yet some platforms use 403 for unpaid accounts and for features outside the plan as well, so read the content.",
            ),
            crate::Similar::new(
                HttpStatus::TooManyRequests,
                "“额度用完”分两种：按分钟恢复的是 429，等着就行；预付的余额要充值才回来，是 402。OpenAI 对后一种也回 429，靠 `insufficient_quota` 区分。",
                "Used-up quotas are of two kinds: one refills by itself and is 429, the other waits for money and is 402. OpenAI reports even the second as 429, told apart by `insufficient_quota`.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "先问身份认下来没有：凭据缺失或失效，还没认下来，用 401；认下来了但权限不够，或者拒绝的理由根本与身份无关，用 403。",
                "Look at the headers: 401 must offer a way to authenticate in `WWW-Authenticate`; 403 offers none, because credentials are either known already or beside the point.",
            ),
            crate::Similar::new(
                HttpStatus::PaymentRequired,
                "拒绝的原因是欠费、付了款就能恢复，用 402 说得更明白；不过它没有标准含义，怕客户端不认识，用 403 加说明也行。",
                "A refusal that a payment would lift can be put more precisely as 402; since that code has no standard meaning, 403 with an explanation is a defensible choice too.",
            ),
            crate::Similar::new(
                HttpStatus::NotFound,
                "反过来用的也有：有的系统对不存在的东西一律回 403，有的对无权看的东西一律回 404，都是为了不让人探出哪些东西存在。",
                "Either can stand for the other on purpose: some systems answer 403 for what is missing, others 404 for what is forbidden, so that nobody can probe which names exist.",
            ),
            crate::Similar::new(
                HttpStatus::MethodNotAllowed,
                "只读账号发 `DELETE` 被拒，是人不行，403；这个地址对谁都不支持 `DELETE`，是方法不行，405。",
                "A `DELETE` refused to this user, though others may send it, is 403; a `DELETE` that the resource offers to nobody is 405.",
            ),
            crate::Similar::new(
                HttpStatus::PageExpired,
                "CSRF 没过用哪个码随框架而定：多数用 403，Laravel 用 419；拿到 403 时内容里有没有 CSRF 字样，决定该查令牌还是查权限。",
                "A failed CSRF check is 403 in most frameworks and 419 in Laravel; with 403, see whether the content mentions CSRF before asking for rights.",
            ),
            crate::Similar::new(
                HttpStatus::TooManyRequests,
                "GitHub 一类接口超限额也可能回 403；看到 `x-ratelimit-remaining: 0` 或 `retry-after`，就按限流处理，等一等能好，不是权限问题。",
                "GitHub and others may answer 403 to a client over its rate limit; `x-ratelimit-remaining: 0` or `retry-after` gives it away, and then waiting helps, new rights do not.",
            ),
            crate::Similar::new(
                HttpStatus::ShopifySecurityRejection,
                "别家的风控和防火墙拦人多用 403，Shopify 单给了 430；见到后者不必查权限，先看请求从哪个 IP 出去。",
                "Where others let their firewall answer 403, Shopify has 430 for suspicious requests; with that one, scopes are not the question, the source address is.",
            ),
            crate::Similar::new(
                HttpStatus::NoResponse,
                "nginx 里 `return 403` 会给页面，`return 444` 一声不吭；前者给人看，后者省得跟扫描器费口舌。",
                "In nginx `return 403` sends a page and `return 444` hangs up without one; the first is meant for people, the second for scanners.",
            ),
            crate::Similar::new(
                HttpStatus::BlockedByWindowsParentalControls,
                "只有孩子的账户打不开、别人都正常，可能不是网站的 403，而是本机家长控制造出来的 450。",
                "If only a child's account is refused, the answer may come not from the site as 403 but from parental controls on the machine, as 450.",
            ),
            crate::Similar::new(
                HttpStatus::UnavailableForLegalReasons,
                "因为法院命令、DMCA 通知或制裁规定而不给看，用 451 讲明是法律所迫；自家的规矩和权限，仍用 403。",
                "A refusal forced by a court order, a DMCA notice or sanctions has a code that says so, 451; 403 is for rules and rights of one's own.",
            ),
            crate::Similar::new(
                HttpStatus::RequestDenied,
                "LinkedIn 拦爬虫不用 403 而用 999，一个无效的号码；处理方式与被 WAF 拦下相同，浏览器能开就不是死链。",
                "LinkedIn turns crawlers away with the invalid number 999 where others send 403; if a browser opens the page, the link is alive.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "查询列表没有命中时该回 200 和空数组：列表这个资源在，只是里面没东西；按编号取单个对象取不到，才用 404。",
                "A search without hits is 200 with an empty list, since the list itself exists; fetching one object by an id nobody has is 404.",
            ),
            crate::Similar::new(
                HttpStatus::BadRequest,
                "请求体里引用了一个不存在的编号，不要用 404：地址是对的，错的是数据，400 或 422 更合适。",
                "If a posted document refers to an id that does not exist, the address itself was right; the data is at fault, which is 400 (or 422).",
            ),
            crate::Similar::new(
                HttpStatus::Forbidden,
                "不该让人知道存在的东西，用 404 挡比 403 稳妥；排查时别只看状态码，换个有权限的账号请求同一地址就见分晓。",
                "Where even the existence of a thing is a secret, 404 hides what 403 would betray; only a request from an account with rights shows which of them was meant.",
            ),
            crate::Similar::new(
                HttpStatus::MethodNotAllowed,
                "不少框架按“方法 + 路径”一起匹配，方法不对也报 404；用 `GET` 能通、`POST` 却 404，先怀疑路由只注册了一种方法。",
                "Routers that match method and path together may report 404 for a wrong method; if `GET` works and `POST` is not found, the route is there and the method is not.",
            ),
            crate::Similar::new(
                HttpStatus::Gone,
                "不知道有没有过、会不会回来，用 404；确知是自己撤下的、不会恢复，用 410，订阅方和爬虫才敢把记录删掉。",
                "Use 404 where history and future are unknown; if you withdrew the thing yourself and for good, 410 tells subscribers and crawlers that they may delete their records.",
            ),
            crate::Similar::new(
                HttpStatus::RequestDenied,
                "链接检查报 999（LinkedIn）并不是页面没了，是对方不让程序访问；只有 404 和 410 才能当死链清理。",
                "A 999 in a link report, which is LinkedIn refusing programs, tells nothing about the page; only 404 and 410 are grounds for removing a link.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Forbidden,
                "按策略拦方法时两个码都有人用，例如 nginx 的 `limit_except GET` 配 `deny all`，对 `POST` 回的是 403；有 `Allow` 可参考的才是标准的 405。",
                "Methods blocked by policy show up as either: `limit_except GET` with `deny all` in nginx refuses a `POST` with 403, whereas a proper 405 offers other methods in `Allow`.",
            ),
            crate::Similar::new(
                HttpStatus::NotFound,
                "405 已经承认地址存在，只是门开在别的方法上；不想透露这一点的服务会干脆回 404。",
                "A 405 concedes that the address exists and lists the methods it takes; a service unwilling to reveal that falls back on 404.",
            ),
            crate::Similar::new(
                HttpStatus::NotImplemented,
                "405 的对象是这个资源，501 的对象是整台服务器：`PUT` 发到静态文件是前者，发一个谁都没听说过的方法 `FOO` 是后者。",
                "405 speaks of one resource, 501 of the whole server: a `PUT` to a static file is the former, a made-up method such as `FOO` the latter.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::MultipleChoices,
                "406 也可以列出候选，但前提是条件已经落空；没有条件、只想让对方自己选，用 300。",
                "A list of alternatives fits both; with 406 it is consolation after the stated terms have failed, with 300 an offer made without any.",
            ),
            crate::Similar::new(
                HttpStatus::UnsupportedMediaType,
                "方向正相反：406 是“你要的格式我给不出”，看 `Accept`；415 是“你给的格式我不收”，看 `Content-Type`。",
                "They look in opposite directions: 406 cannot supply what `Accept` demands, 415 will not take what `Content-Type` announces.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::UseProxy,
                "想让客户端走代理不要发 305，它已弃用；407 的前提是请求已经到了代理手里。",
                "407 presupposes that the request has reached a proxy; sending clients to one was the idea of 305, which is deprecated.",
            ),
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "401 来自网站，凭据放在 `Authorization` 里交给源站；407 来自代理，凭据放在 `Proxy-Authorization` 里，只给这个代理看。",
                "A 401 is from the site and its answer, in `Authorization`, travels all the way; a 407 is from a proxy, and `Proxy-Authorization` is for that proxy alone.",
            ),
            crate::Similar::new(
                HttpStatus::NetworkAuthenticationRequired,
                "407 的代理是客户端自己配的，认证走 HTTP 头，程序能自动完成；511 的门户是半路插进来的，得有人到网页上登录。",
                "The proxy of a 407 was configured by the client and takes credentials in a header, no human needed; the portal of a 511 came uninvited and wants somebody at its login page.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::LoginTimeout,
                "名字里有 Timeout 的不都是网络问题：408 是请求没在时限内到齐，440 是微软产品里的登录失效。",
                "Not every time-out is about the network: 408 is a request that came too slowly, 440 a login that a Microsoft product no longer accepts.",
            ),
            crate::Similar::new(
                HttpStatus::ClientClosedConnection,
                "在 AWS ALB 上，408 是客户端连着不说话、被空闲超时请走；460 是客户端自己提前离场。",
                "On an AWS ALB a client that stays connected and silent is sent 408, one that leaves before the idle timeout is logged as 460.",
            ),
            crate::Similar::new(
                HttpStatus::ClientClosedRequest,
                "都是没能善终的请求：408 是服务器先没了耐心，499 是客户端先走了，nginx 只把它记进日志，不会发给任何人。",
                "Either way the exchange was abandoned: 408 by the server, 499 by the client, and what nginx calls 499 goes into its log and never onto the wire.",
            ),
            crate::Similar::new(
                HttpStatus::GatewayTimeout,
                "看谁在等谁：408 是服务器等客户端把请求发完，504 是网关等上游把应答给出。接口处理得慢，怎么算都不是 408。",
                "Ask who was waiting for whom: with 408 the server for the client's request, with 504 a gateway for the upstream's answer. Slow processing is never a 408.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::AlreadyReported,
                "重复提交被拦下，用 409，并在内容里指出已有的那一个；208 虽叫“已报告”，只在 WebDAV 的 207 清单里有意义。",
                "A duplicate that is turned away deserves 409, with a pointer to the original in the content; 208, whatever its name suggests, has meaning only inside a WebDAV 207.",
            ),
            crate::Similar::new(
                HttpStatus::BadRequest,
                "设想把同一个请求发给一套全新的空系统：能成功的，是与现有状态冲突，409；还是不行的，是请求写错了，400。",
                "Imagine the request sent to an empty system: if it would succeed there, the state is in the way and 409 is right; if not, the request is wrong and 400 is.",
            ),
            crate::Similar::new(
                HttpStatus::PreconditionFailed,
                "客户端用 `If-Match` 等头开了条件而不成立，是 412；没开条件，服务器自己发现冲突，是 409。Elasticsearch 的条件写在参数 `if_seq_no` 里，不成立时回的是 409。",
                "If the client set a condition in a header such as `If-Match` and it failed, that is 412; if the server found the clash unprompted, 409. Elasticsearch takes its condition as a parameter, `if_seq_no`, and uses 409.",
            ),
            crate::Similar::new(
                HttpStatus::UnprocessableContent,
                "邮箱格式不对是 422，格式对但已被注册是 409；不过 Laravel 对 JSON 请求的 `unique` 校验失败默认给 422，两种做法都见得到。",
                "A malformed e-mail address is 422, a proper one that is registered already is 409; Laravel's `unique` rule gives JSON clients 422 by default, though, so expect either.",
            ),
            crate::Similar::new(
                HttpStatus::Locked,
                "423 是 WebDAV 里被人上了锁，等解锁或出示锁令牌；409 没有锁，要解决的是数据之间的矛盾。",
                "423 is a lock in the WebDAV sense, to be waited out or opened with its token; behind a 409 there is no lock, just states that do not fit together.",
            ),
            crate::Similar::new(
                HttpStatus::PreconditionRequired,
                "409 是比出了不一致；428 是你没说自己依据哪一版，无从比起，先补 `If-Match`。",
                "A 409 has found a discrepancy; a 428 could not look for one, because the request did not name its version in `If-Match`.",
            ),
            crate::Similar::new(
                HttpStatus::RetryWith,
                "Cosmos DB 的并发写冲突有时不是 409 而是 449：前者要换编号或先读再改，后者原样重试就可能成功。",
                "A collision of writes in Cosmos DB may be 449 rather than 409: there the same request can simply be repeated, here something has to change first.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::MovedPermanently,
                "撤下之前先问有没有接替的地址：有，用 301；没有，用 410。把所有旧页面都 301 到首页，效果和软 404 差不多。",
                "The question is whether a successor exists: if so, 301 leads there; if not, 410 ends the matter. Sending every old page to the front page by 301 amounts to a soft 404.",
            ),
            crate::Similar::new(
                HttpStatus::NotFound,
                "404 是“没有”，为什么没有、以后有没有都不说；410 是“有过，撤了”，程序可以放心把记录删掉。",
                "404 leaves open whether there ever was or will be anything; 410 is a statement about past and future, definite enough for a program to delete its record.",
            ),
            crate::Similar::new(
                HttpStatus::UnavailableForLegalReasons,
                "自己决定撤下的是 410；接到法律要求才撤的是 451，东西可能还在，只是不能给你看。",
                "An owner's own decision is 410; a legal demand is 451, under which the thing may well still exist but must not be shown.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::ContentTooLarge,
                "长度没写是 411，写了而超过上限是 413；有的服务器非要先报长度，正是为了在接收之前就能作后一种判断。",
                "No length is 411, a length over the limit is 413; being able to say the latter before the content arrives is one motive for insisting on the former.",
            ),
            crate::Similar::new(
                HttpStatus::NotImplemented,
                "同是不收分块请求：讲明“给个长度就行”的是 411；说“不会这种传输编码”的是 501，Amazon S3 对 `Transfer-Encoding: chunked` 的上传就是后者。",
                "A server that takes no chunks can put it either way: give me a length (411), or I never learned this transfer coding (501). Amazon S3 chooses the latter for uploads with `Transfer-Encoding: chunked`.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::NotModified,
                "同样是 `If-None-Match` 不成立：读请求得到 304，意思是本地副本还能用；写请求得到 412，意思是没有写进去。",
                "One failed `If-None-Match`, two outcomes: on a read 304, and the stored copy is good; on a write 412, and nothing has been written.",
            ),
            crate::Similar::new(
                HttpStatus::Conflict,
                "条件是客户端自己写在头里的，就用 412，补救办法固定是重读再试；409 没有这样的条件，撞在哪里、怎么解，要看内容。",
                "A 412 always refers to a condition that the client itself put into a header, and the cure is to read again; what a 409 objects to, and how to resolve it, only the content can say.",
            ),
            crate::Similar::new(
                HttpStatus::RangeNotSatisfiable,
                "断点续传时两个都可能碰到：`If-Match` 的版本变了是 412，偏移量超出文件末尾是 416；改用 `If-Range`，前一种会直接换来完整的 200。",
                "A resumed download can meet either: 412 if the version in `If-Match` is gone, 416 if the offset lies past the end. With `If-Range` the first would simply turn into a full 200.",
            ),
            crate::Similar::new(
                HttpStatus::ExpectationFailed,
                "中文名相近，头完全不同：412 由 `If-` 打头的条件头引起，417 由 `Expect` 引起，与资源的版本无关。",
                "412 stems from a condition such as `If-Match` and concerns the state of the resource; 417 stems from `Expect` and concerns what servers on the way can do.",
            ),
            crate::Similar::new(
                HttpStatus::PreconditionRequired,
                "428 是没带条件，服务器要你带上再来；412 是带了，但不成立。",
                "With 428 the condition is missing and the server demands one; with 412 there was one and it failed.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::LengthRequired,
                "411 是服务器想先知道多大而你没说，413 是知道了、嫌大。",
                "A server sending 411 does not know the size and wants it declared; with 413 it knows, or has counted, and declines.",
            ),
            crate::Similar::new(
                HttpStatus::UriTooLong,
                "数据放在哪里，哪里就会超：挪进查询字符串撑爆的是地址，回 414；用 `POST` 提交撑爆的是内容，才是 413。",
                "It depends on where the data was put: too much in the query string is 414, too much after the header section is 413.",
            ),
            crate::Similar::new(
                HttpStatus::RequestHeaderFieldsTooLarge,
                "没传文件却提示过大，先看清是 413 还是 431：后者嫌的是 Cookie、令牌这些头字段，调大上传上限不管用。",
                "If something is called too large though nothing was uploaded, check the number: 431 complains of cookies and tokens in the header, and raising upload limits will not cure it.",
            ),
            crate::Similar::new(
                HttpStatus::RequestHeaderTooLarge,
                "nginx 报“Too Large”有两种：413 是请求体超了 `client_max_body_size`，494 是头和 Cookie 超了缓冲区，而且对外显示为 400。",
                "Two kinds of Too Large in nginx: 413 for a body above `client_max_body_size`, 494 for header and cookies above their buffers, the latter shown to clients as 400.",
            ),
            crate::Similar::new(
                HttpStatus::InsufficientStorage,
                "单个请求超过允许的尺寸是 413；尺寸没问题，只是服务器上放不下了，是 507，清出空间后原样再传就能成。",
                "413 is a rule about the size of one request; 507 means that a request of acceptable size finds no room, and it may succeed once space has been freed.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::ContentTooLarge,
                "414 的解法往往是改用 `POST`；改完之后数据进了内容，再大下去就轮到 413 管。",
                "The cure for 414 is mostly to send the data as content; if it is too much there as well, the next answer will be 413.",
            ),
            crate::Similar::new(
                HttpStatus::RequestHeaderFieldsTooLarge,
                "地址太长在有的服务器上并不报 414：Node.js 把请求行和头字段算在同一个额度里，超了一律 431；gunicorn 对过长的请求行则回 400。",
                "Not every server draws the line alike: Node.js counts the address towards its header limit and says 431, while gunicorn answers a long request line with 400.",
            ),
            crate::Similar::new(
                HttpStatus::RequestHeaderTooLarge,
                "nginx 的 414 和 494 都受 `large_client_header_buffers` 管：请求行超出一块缓冲区是 414，头超出是 494（对外 400）。",
                "One directive of nginx, `large_client_header_buffers`, is behind both: 414 if the request line exceeds one buffer, 494 (400 to the client) if the header does not fit.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::NotAcceptable,
                "方向相反：415 嫌你发来的格式，对应 `Content-Type`；406 是你点名要的格式它给不出，对应 `Accept`。",
                "Opposite directions: 415 is about what you sent, declared in `Content-Type`; 406 is about what you asked to receive, in `Accept`.",
            ),
            crate::Similar::new(
                HttpStatus::UnprocessableContent,
                "按关卡先后排：类型不认识是 415，认识但语法坏了是 400，语法没错而意思不通是 422。",
                "Think of checkpoints in order: unknown type, 415; known type but broken syntax, 400; sound syntax but no sense, 422.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::PartialContent,
                "同一个 `Range` 头的两种结局：至少有一段落在文件里，回 206 和那一段；全落在外面，回 416 和总长度。结尾超出不要紧，服务器会截到末尾。",
                "Two outcomes of one `Range` field: 206 with the data if any part lies inside the file, 416 with the total length if none does. An end beyond the file is harmless, the server cuts it off.",
            ),
            crate::Similar::new(
                HttpStatus::PreconditionFailed,
                "续传时文件变了，结果取决于用了哪个条件头：`If-Match` 不符是 412，`If-Range` 不符是 200 全文；什么条件都没带，偏移又越界，才是 416。",
                "When a file changes between two parts, the condition decides: a failed `If-Match` gives 412, a failed `If-Range` the full 200, and no condition plus an offset past the end gives 416.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Continue,
                "带着 `Expect: 100-continue` 来问，顺利的回音是 100，内容接着发；不懂这套规矩的回 417；不想收的则直接给最终状态，例如 401 或 413。",
                "To `Expect: 100-continue` there are three kinds of reply: 100, send on; 417, the handshake is not understood; or a final status such as 401 or 413, do not bother.",
            ),
            crate::Similar::new(
                HttpStatus::PreconditionFailed,
                "417 只认 `Expect`，412 只认 `If-Match`、`If-Unmodified-Since` 这一类条件头；资源已被别人改过，用的是 412。",
                "Look at the request: `Expect` belongs to 417, while `If-Match` and its kin belong to 412, which is the one for a resource that somebody else has changed.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::ThisIsFine,
                "418 好歹有两份愚人节 RFC 撑腰，客户端会当错误处理；218 来历不明，还会被当成功，拿它开玩笑更容易误事。",
                "418 at least has two April Fools RFCs behind it and is handled as an error; 218 comes from nowhere and counts as success, which makes it the more harmful joke.",
            ),
            crate::Similar::new(
                HttpStatus::TooManyRequests,
                "被当成爬虫时这两个都可能见到：429 有约定的含义，慢下来能好；418 没有约定，可能嫌你快，也可能只是嫌请求头不像人。",
                "Bots are stopped with either: 429 has a defined meaning and slowing down helps; behind 418 may stand your pace, your header fields, or anything else.",
            ),
            crate::Similar::new(
                HttpStatus::RequestDenied,
                "都是网站自己拿来挡爬虫的非标准用法；999 连合法范围都出了，418 至少还在范围之内，而且有登记、被保留。",
                "Both are house rules against crawlers rather than standards; 999, seen at LinkedIn, lies outside the valid range altogether, while 418 is at least a reserved number within it.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "Sanctum 单页应用里两个码各管一段：会话认不出用户是 401，去登录；会话有了、令牌没对上是 419，去取令牌。",
                "With a Sanctum front end, 401 says that the session holds no user, so log in; 419 says that the CSRF token does not fit, so fetch a new one.",
            ),
            crate::Similar::new(
                HttpStatus::Forbidden,
                "同样是 CSRF 没过，Django 和 Spring Security 回 403，Laravel 才回 419；较新的 Laravel 若因来源（Origin）不符而拒绝，回的也是 403。",
                "Django and Spring Security report a failed CSRF check as 403, and so does a newer Laravel that rejects by origin; only Laravel's token check gives 419.",
            ),
            crate::Similar::new(
                HttpStatus::LoginTimeout,
                "看后端是谁：Laravel 报的 419 查令牌与会话，Exchange 网页邮箱报的 440 查登录状态。",
                "The product decides: from Laravel, 419 points at a token; from Outlook on the web, 440 points at the login.",
            ),
            crate::Similar::new(
                HttpStatus::InsufficientStorage,
                "在老的 WebDAV 代码里见到 419，说的是没地方存，今天的写法是 507，与令牌毫不相干。",
                "In old WebDAV code the number meant that there was no room, which is 507 nowadays and has nothing to do with tokens.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::FailedDependency,
                "若把 420 读作 WebDAV 草案的 Method Failure，它后来的归宿是 424：换了号，名字也改成 Failed Dependency。",
                "Read as Method Failure of the WebDAV drafts, 420 has a successor in 424, which was given another number and then the name Failed Dependency.",
            ),
            crate::Similar::new(
                HttpStatus::TooManyRequests,
                "意思一样，身份不同：420 是一家公司在标准出来之前的自造码，429 是 2012 年 RFC 6585 给出的正式答案，新代码只写后者。",
                "The same message from before and after there was a standard: 420 was one company's invention, 429 came with RFC 6585 in 2012 and is the one to send.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::TemporaryRedirect,
                "都让客户端再发一次：307 换地址，照 `Location` 走；421 地址不变，换的是连接，没有 `Location` 可看。",
                "Each makes the client send again: 307 to another address, given in `Location`; 421 to the same address over another connection, with no `Location` at all.",
            ),
            crate::Similar::new(
                HttpStatus::TooEarly,
                "请求本身都没毛病，要换的是送达方式：421 换一条连接，425 等 TLS 握手做完。",
                "In neither case need the request change, only the way it travels: 421 wants a different connection, 425 a finished TLS handshake.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadRequest,
                "JSON 少个括号，解析不了，是 400；解析出来了，`age` 却是 -3，是 422。不少框架（如 Django REST framework、Spring）校验失败也用 400，跟着项目约定走。",
                "JSON that does not parse is 400; JSON that parses and contains an `age` of -3 is 422. Frameworks such as Django REST framework and Spring use the former for both, so follow the convention of your project.",
            ),
            crate::Similar::new(
                HttpStatus::Conflict,
                "内容本身说不通用 422，换谁、什么时候提交都不行；内容没错，只是跟资源眼下的状态打架，用 409。用户名已被占用，两种都有人用。",
                "Data wrong in themselves, for anybody at any time, are 422; data that merely collide with the present state of the resource are 409. A user name already taken is reported as either.",
            ),
            crate::Similar::new(
                HttpStatus::UnsupportedMediaType,
                "走到 422 这一步，说明内容已经读懂了；415 是看了格式就没往下读。",
                "To arrive at 422 a server must have read and understood the content; with 415 it stopped at the label.",
            ),
            crate::Similar::new(
                HttpStatus::UnexpectedToken,
                "解析这一关没过的，标准是 400，Shopify 另列了 783；JSON 读得懂、内容不合规则，才轮到 422。",
                "Only a body that could be parsed qualifies for 422; one that could not is 400 by the standard and 783 in the list of Shopify.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Conflict,
                "423 是门上明明白白挂着锁，有持有者、有令牌；409 没有锁，是提交上来的东西跟现状合不到一起，要人来取舍。",
                "Behind 423 there is an explicit lock with an owner and a token; 409 knows no lock, the change simply does not fit the present state and somebody has to reconcile the two.",
            ),
            crate::Similar::new(
                HttpStatus::FailedDependency,
                "一批操作里，直接撞上锁的那一项报 423，被它连累没做成的其他项报 424。",
                "In a batch, the step that met the lock itself reports 423, and those abandoned on its account report 424.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::MultiStatus,
                "207 是信封，424 是信封里某一项的结果；拿到 207 要逐项看，不能因为 2 开头就当全部成功。",
                "207 is the envelope and 424 the fate of one item in it; open the envelope, since its leading 2 says nothing about the items.",
            ),
            crate::Similar::new(
                HttpStatus::EnhanceYourCalm,
                "它的前身 Method Failure 在 WebDAV 早期草案里是 420；后来 Twitter 拿这个号去限流，现在两者毫无关系。",
                "Its ancestor Method Failure had 420 in early WebDAV drafts; Twitter later used that number for throttling, and the two have nothing in common now.",
            ),
            crate::Similar::new(
                HttpStatus::Locked,
                "想用 `Depth: infinity` 锁住整个集合，偏有个成员早被别人锁了：要处理的是标着 423 的那个成员，标 424 的只是受它连累。",
                "When a collection cannot be locked with `Depth: infinity` because somebody holds a lock on one member, the member marked 423 is the culprit, and entries marked 424 merely failed along with it.",
            ),
            crate::Similar::new(
                HttpStatus::BadGateway,
                "“下游挂了”该用谁？下游给了坏应答，用 502；424 指的是同一批操作里的前一步失败，客户端自己提交的那一步。",
                "A service behind yours that answers badly is 502; the dependency meant by 424 is another step of the same operation, submitted by the client itself.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::EarlyHints,
                "别被“早”字带偏：425 拒绝的是夹在 TLS 握手里抢先发来的请求，握手完成后重发即可；103 是服务器抢先送出的预加载提示，不是错误。",
                "What is early in 425 is the request, sent inside the TLS handshake and to be repeated after it; what is early in 103 is a hint from the server, and nothing is wrong.",
            ),
            crate::Similar::new(
                HttpStatus::Accepted,
                "查询异步任务“结果还没好”，有的接口顺着字面回 425，其实跟早期数据毫不相干；轮询接口可以回 202，或者回 200 加任务状态。",
                "A result that is not ready yet is sometimes answered with 425, which goes by the name alone; a polling endpoint has 202, or 200 with the state of the job.",
            ),
            crate::Similar::new(
                HttpStatus::MisdirectedRequest,
                "两者都能放心自动重发：425 是时机不对，同一条连接等一等就行；421 是连接不对，等多久都得换一条。",
                "Both can be retried without fear of doing something twice; 425 objects to the moment and the same connection will do, 421 objects to the connection.",
            ),
            crate::Similar::new(
                HttpStatus::TooManyRequests,
                "名字容易看混：425 一次握手之后马上就能重发，与次数无关；429 是一段时间内发得太多，要等。",
                "Too early is not too often: after 425 the request may go out again as soon as the handshake ends, after 429 the client has to wait its time.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::SwitchingProtocols,
                "一来一往：426 是服务器说“你得换”，客户端带着 `Upgrade` 再来，服务器回 101 说“这就换”。",
                "Two halves of one conversation: 426 demands the change, the client comes back with an `Upgrade` field, and 101 confirms it.",
            ),
            crate::Similar::new(
                HttpStatus::PermanentRedirect,
                "只想让人从 `http://` 换到 `https://`，用 308（或 301）加 `Location`，浏览器会跟；426 浏览器不会自动处理。",
                "To move people from `http://` to `https://` send 308, or 301, with `Location`, which browsers follow; on 426 they do nothing by themselves.",
            ),
            crate::Similar::new(
                HttpStatus::IncompatibleProtocolVersions,
                "AWS ALB 遇到协议版本与目标组不符时不发 426，而发自家的 464，也不告诉你该换哪个版本。",
                "An AWS ALB that cannot match a request to the protocol of its target group uses 464 of its own, not 426, and does not name the version it wants.",
            ),
            crate::Similar::new(
                HttpStatus::HttpRequestSentToHttpsPort,
                "强制 HTTPS 很少用 426：80 端口通常直接跳转，明文撞进 TLS 端口，nginx 内部记 497、对外回 400。",
                "HTTPS is rarely enforced by 426: port 80 redirects, and plain text on a TLS port is 497 inside nginx, 400 outside.",
            ),
            crate::Similar::new(
                HttpStatus::HttpVersionNotSupported,
                "505 只说“这个 HTTP 主版本我不支持”，426 还得给出换成什么才行；Envoy 拒绝 HTTP/1.0 用的是后者，换别的服务器可能是前者。",
                "505 rejects the HTTP version and leaves it at that; 426 has to say what would be accepted. A refusal of HTTP/1.0 may appear as either, depending on the server.",
            ),
            crate::Similar::new(
                HttpStatus::NotExtended,
                "510 出自早已作废的扩展框架，要的是“声明某个扩展”；今天要对方换协议，只用 426。",
                "510 asked for declared extensions under a framework long obsolete; whoever wants another protocol today uses 426.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Conflict,
                "428 还没比较就退了回来，谈不上冲突；有的接口不用条件头，版本号写在内容里，对不上时报 409。",
                "With 428 nothing has been compared, so there is no conflict yet; interfaces that keep the version number in the content instead of a header report a mismatch as 409.",
            ),
            crate::Similar::new(
                HttpStatus::PreconditionFailed,
                "一前一后：没带 `If-Match` 先吃 428，带了旧的 `ETag` 再吃 412，重新读一遍、合并改动后才算过关。",
                "One can follow the other: no `If-Match` yields 428, a stale one yields 412, and only a fresh read with the changes merged gets through.",
            ),
            crate::Similar::new(
                HttpStatus::RetryWith,
                "428 说清了缺的是条件头，补上 `If-Match` 即可；微软的 449 也叫你补东西，缺什么却因产品而异。",
                "428 is plain about what is missing, a condition such as `If-Match`; Microsoft's 449 asks for more too, but each product means something else by it.",
            ),
            crate::Similar::new(
                HttpStatus::NotExtended,
                "别为了表达“请求还缺一样东西”去用已废弃的 510；缺的是条件头，428 才有客户端认。",
                "The obsolete 510 also says that a request lacks something, but a declared extension; for a missing condition 428 is the code that clients know.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::PaymentRequired,
                "等得回来的是 429，买得回来的是 402；收到 429 却没有恢复时间，错误码里又有 `quota`、`balance` 字样，先去看账单。",
                "What comes back with time is 429, what comes back with money is 402. A 429 that names no time and mentions `quota` or `balance` is a reason to look at the bill.",
            ),
            crate::Similar::new(
                HttpStatus::Forbidden,
                "先看有没有等待提示：限流过期自动解除；因滥用被拉黑的，再等也是 403，得找对方解封。",
                "A limit expires by itself, a ban does not: if waiting out the stated time changes nothing and 403 remains, somebody has blocked you.",
            ),
            crate::Similar::new(
                HttpStatus::ImATeapot,
                "有些网站识别出爬虫后回的不是 429 而是 418，没有 `Retry-After`，单纯等待也未必解除。",
                "Some sites show 418 instead to clients they take for crawlers; no `Retry-After` comes with it, and waiting alone may not lift the block.",
            ),
            crate::Similar::new(
                HttpStatus::EnhanceYourCalm,
                "老代码里的 420 是 Twitter 当年的限流码，Yandex Market 至今还在用；碰到时按 429 处理，自己发则只用 429。",
                "A 420 comes from Twitter's early days or, to this day, from Yandex Market; handle it as 429, and send nothing but 429 yourself.",
            ),
            crate::Similar::new(
                HttpStatus::TooEarly,
                "别把 425 读成“来得太早、太勤”：它只关心请求是不是藏在 TLS 早期数据里，跟你发了多少次没有关系。",
                "Despite its name 425 is not about pace: it objects to a request in TLS early data, were it the only one you ever sent.",
            ),
            crate::Similar::new(
                HttpStatus::ShopifySecurityRejection,
                "Shopify 的 429 有配额可查，等一等就好；430 是安全系统起了疑心，光等不一定解除。",
                "Shopify documents the quota behind its 429, and waiting restores it; its 430 is a suspicion, which waiting alone may not lift.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "429 是“你太快”，别人可能一切正常；503 是“我忙不过来”，对谁都一样。nginx 限流默认回 503，两者因此常被搅在一起。",
                "With 429 it is you who are too fast and others may be served; with 503 the service itself cannot cope. That nginx limits with 503 by default keeps the two confused.",
            ),
            crate::Similar::new(
                HttpStatus::BandwidthLimitExceeded,
                "509 限的是传输量，多是整站当月的流量用完，放慢请求也没用；429 限的是次数，慢下来就好。",
                "Slowing down cures a 429; a 509 counts transferred bytes, in hosting those of the whole site for the month, and takes no notice of your pace.",
            ),
            crate::Similar::new(
                HttpStatus::SiteIsOverloaded,
                "Claude API 和 SSL Labs 把两者分得很开：超了你自己的额度是 429，平台整体忙不过来是 529；只有前者靠自己降速就能解决。",
                "The Claude API and SSL Labs keep them strictly apart: 429 for limits of your own, 529 for a platform busy with everybody.",
            ),
            crate::Similar::new(
                HttpStatus::RequestDenied,
                "LinkedIn 网页端的 999 看着像限流，却不一定会随时间解除，第一次访问也可能遇上；它的官方 API 才用 429。",
                "A 999 from the web pages of LinkedIn resembles throttling, yet may come on a first visit and need not pass with time; its official API uses 429.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Forbidden,
                "在 Shopify 的接口上，403 多半是应用没申请相应的权限范围，补授权即可；430 与授权无关，看的是请求的来路。",
                "From Shopify, 403 mostly means that the app lacks an access scope and can ask for it; 430 is about where a request comes from, whatever its scopes.",
            ),
            crate::Similar::new(
                HttpStatus::TooManyRequests,
                "Shopify 两个都发：429 是限额用完，规则写在文档里；430 是被安全系统盯上，慢下来不一定管用。",
                "Shopify sends both: 429 for a documented limit that is used up, 430 for suspicion, which slower requests alone may not dispel.",
            ),
            crate::Similar::new(
                HttpStatus::RequestHeaderFieldsTooLarge,
                "有的列表给 430 配的短语是 Request Header Fields Too Large，那其实是 431 的；真正因请求头过大被拒，标准码是 431。",
                "Lists that give 430 the phrase Request Header Fields Too Large have borrowed it from 431, the code for a request whose header really is too big.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadRequest,
                "同样是 Cookie 太大，nginx、Apache httpd 回 400，Node.js、Envoy 回 431；看到 400 而请求又挑不出毛病，量一量头部有多大。",
                "For the same overgrown cookie nginx and Apache httpd answer 400, Node.js and Envoy 431; when a 400 makes no sense, weigh the header section.",
            ),
            crate::Similar::new(
                HttpStatus::ContentTooLarge,
                "431 在收内容之前就能断定，看的是空行以上；413 看的是空行以下。",
                "Everything above the empty line counts for 431, everything below it for 413.",
            ),
            crate::Similar::new(
                HttpStatus::UriTooLong,
                "请求行太长规范上是 414，头字段太长是 431；把两者一起计量的服务器只会回 431，先看地址再看 Cookie。",
                "A long request line is properly 414 and long fields are 431; servers that count both together answer 431 only, so look at the address as well.",
            ),
            crate::Similar::new(
                HttpStatus::ShopifySecurityRejection,
                "有些列表把“Request Header Fields Too Large”记在 Shopify 的 430 名下；这个短语属于 431，430 现在指安全拦截。",
                "The phrase is sometimes listed under Shopify's 430; it belongs to 431, and 430 nowadays means a security rejection.",
            ),
            crate::Similar::new(
                HttpStatus::TooManyForwardedIps,
                "头里地址太多而字节不多，AWS ALB 用自家的 463；按大小拒绝才是 431。",
                "Too many addresses in `X-Forwarded-For`, small as they are, make an AWS ALB answer 463; 431 is about size.",
            ),
            crate::Similar::new(
                HttpStatus::RequestHeaderTooLarge,
                "494 是 nginx 给同一件事起的内部编号，只出现在它的日志和 `error_page` 配置里，客户端收到的是 400。",
                "494 is what nginx calls this internally, to be met in its logs and in `error_page`, while the client is sent 400.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "自己写服务，登录失效就用标准的 401 加质询；440 只有微软的前端脚本认得，浏览器和通用客户端把它当普通的 4xx。",
                "In a service of your own, an expired login is 401 with a challenge. To browsers and general clients 440 is an anonymous 4xx; only Microsoft's scripts act on it.",
            ),
            crate::Similar::new(
                HttpStatus::RequestTimeout,
                "都叫“超时”：408 等的是没发完的请求，以秒计；440 失效的是登录，请求本身早已收全。",
                "Two kinds of time-out: 408 waited for a request that did not arrive in full, 440 has the whole request but no valid login to go with it.",
            ),
            crate::Similar::new(
                HttpStatus::PageExpired,
                "表现像双胞胎，都是放久了再点就失败；419 出自 Laravel，差的是 CSRF 令牌，多半刷新就好，440 则要重新登录。",
                "Both strike those who come back to an old tab; Laravel's 419 wants a fresh CSRF token, so reloading mostly helps, while 440 wants a new login.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::NoContent,
                "名字像，差得远：204 是一个完整、成功的响应，只是没有内容；444 连状态行都没有。",
                "Close in name only: 204 is a complete and successful response without content, 444 has not even a status line.",
            ),
            crate::Similar::new(
                HttpStatus::Forbidden,
                "拒绝正常用户要用 403，让人知道为什么；444 只适合对付扫描器，误伤的人拿不到任何线索。",
                "People deserve 403 and a reason; 444 is for scanners, since anyone hit by mistake is left without a clue.",
            ),
            crate::Similar::new(
                HttpStatus::ClientClosedRequest,
                "访问日志里的一对：444 是服务器先挂的电话，499 是客户端先挂的，都没有响应发出去。",
                "A pair from the access log: with 444 nginx hung up, with 499 the client did; nobody received a response either way.",
            ),
            crate::Similar::new(
                HttpStatus::BadGateway,
                "nginx 躲在另一层代理后面时，444 到了用户眼里常是 502：前面那层发现连接断了，只能替它报错。",
                "With another proxy in front of nginx, users mostly see its silence as 502, because that proxy has to report something for the connection it lost.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Conflict,
                "在 Cosmos DB 里，409 是编号已经被占用，重试还是它；449 是并发写撞上了，隔一会儿重试能成。",
                "In Cosmos DB, 409 means that the id is taken and stays so, whereas 449 means that concurrent writes got in each other's way and a later one will succeed.",
            ),
            crate::Similar::new(
                HttpStatus::PreconditionRequired,
                "都是“带上点东西再来”：428 要的是 `If-Match` 一类条件头，有标准；449 要什么，由微软的具体产品定。",
                "Either asks for the request again with more in it: 428 by standard wants a condition such as `If-Match`, 449 whatever the Microsoft product at hand prescribes.",
            ),
            crate::Similar::new(
                HttpStatus::UnavailableForLegalReasons,
                "ActiveSync 日志里两个挨着的号：449 留在这台服务器上补策略；451 在那里是换一台服务器，与法律无关。",
                "Neighbours in ActiveSync logs: after 449 the device stays and settles its policy, after 451 it moves to another server, which there has nothing to do with the law.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Forbidden,
                "看谁在拒绝：403 是网站或它前面的网关，450 是用户自己电脑上的过滤程序；换个没限制的账户能打开，就是后者。",
                "Ask who refuses: for 403 the site or its gateway, for 450 a filter on the user's own machine. If an unrestricted account on it can open the page, it was the filter.",
            ),
            crate::Similar::new(
                HttpStatus::UnavailableForLegalReasons,
                "紧挨着的两个号：450 是家长的决定，只管这个账户；451 是法律要求，管一个地区的所有人。",
                "One number apart: 450 carries out the wish of a parent for one account, 451 a legal demand that concerns everybody in its reach.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Forbidden,
                "都是不给看：403 是服务器自己的规矩，申请权限或许能改变；451 是法律压下来的，服务器自己做不了主。地区限制若出于商业授权而非法律，用 403。",
                "With 403 the server follows rules of its own, and a right granted may change the answer; with 451 it obeys somebody else's. Regional limits for commercial reasons belong to the former.",
            ),
            crate::Similar::new(
                HttpStatus::Gone,
                "内容因投诉被撤下，按现状说话：法律要求仍在起作用、撤销后还能恢复的用 451，自愿永久删掉的用 410。",
                "After a takedown, 451 says that a legal demand keeps the content away and its return is possible; 410 says that it was removed for good, for whatever reason.",
            ),
            crate::Similar::new(
                HttpStatus::RetryWith,
                "ActiveSync 的日志里 451 与 449 都与法律无关：451 叫设备换服务器，449 叫它先接受安全策略。",
                "In ActiveSync logs neither number concerns the law: 451 sends a device to another server, 449 has it accept a policy first.",
            ),
            crate::Similar::new(
                HttpStatus::BlockedByWindowsParentalControls,
                "号码挨着，拦的人不同：450 是家长在自家电脑上设的规矩，451 是法律上的要求。",
                "Neighbours in number only: 450 is a parent's setting on the family computer, 451 a demand of the law.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::RequestTimeout,
                "断开的主动方相反：ALB 等不到客户端的数据、空闲超时先到，回 408；客户端自己先走，记 460。",
                "The two sides swap roles: if the client sends nothing until the idle timeout has run out, the ALB answers 408; if the client leaves first, it notes 460.",
            ),
            crate::Similar::new(
                HttpStatus::ClientClosedRequest,
                "同一件事在两种产品里的记法：AWS ALB 记 460，nginx 记 499；两层都有时，外层先记下，内层往往也跟着记。",
                "One event, two products: an AWS ALB writes 460, nginx 499. With one behind the other, both may log the same departure.",
            ),
            crate::Similar::new(
                HttpStatus::GatewayTimeout,
                "目标太慢时比的是谁先不耐烦：客户端先断是 460，ALB 先到时限是 504；调长客户端超时之后，前者常会变成后者。",
                "With a slow target it is a race: the client leaves first and the log says 460, or the ALB loses patience first and answers 504. Longer client timeouts tend to turn one into the other.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::RequestHeaderFieldsTooLarge,
                "463 数的是地址个数，431 量的是头的大小；31 个地址才几百字节，远没到后者的限度。",
                "463 counts addresses, 431 measures bytes; 31 addresses are a few hundred bytes and far from any limit of size.",
            ),
            crate::Similar::new(
                HttpStatus::LoopDetected,
                "请求在代理之间兜圈子，经过 AWS 或阿里云的 ALB 时表现为 463；508 本是 WebDAV 集合里的环，Vercel、Deno Deploy 则借它表示部署请求了自己。",
                "A circle that passes through the ALB of AWS or Alibaba Cloud shows as 463; 508 belongs to WebDAV collections, though Vercel and Deno Deploy borrow it for a deployment that requests itself.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::UpgradeRequired,
                "426 会用 `Upgrade` 头告诉你该换什么协议；464 不带提示，只能去看目标组的配置。",
                "426 names the protocol to change to in `Upgrade`; 464 gives no such hint, and the answer lies in the settings of the target group.",
            ),
            crate::Similar::new(
                HttpStatus::BadGateway,
                "目标组配成 gRPC、实际跑的却是普通 HTTP 服务，请求能进门，坏在应答上，那是 502；464 在门口就拦下了。",
                "A target group set to gRPC with a plain HTTP server in it lets requests through and fails on the answer, which is 502; with 464 nothing was let through.",
            ),
            crate::Similar::new(
                HttpStatus::HttpVersionNotSupported,
                "505 是服务器不支持报文写的这个大版本；464 是 ALB 两头都会，只是目标组没配成你用的那一种。",
                "505 rejects a major version that the server does not speak at all; for 464 the ALB speaks them all, but the target group is set up for another.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadRequest,
                "客户端眼里它们是同一个 400；是不是 494，看页面里有没有“Request Header Or Cookie Too Large”。",
                "A client sees 400 in either case; the line Request Header Or Cookie Too Large in the page is what gives 494 away.",
            ),
            crate::Similar::new(
                HttpStatus::ContentTooLarge,
                "上传文件被拒找 413 和 `client_max_body_size`，与 494 的缓冲区互不相干。",
                "An upload that is refused is 413 and a matter of `client_max_body_size`, which has nothing to do with these buffers.",
            ),
            crate::Similar::new(
                HttpStatus::UriTooLong,
                "同一组缓冲区先装请求行再装头：请求行装不下，nginx 回 414；请求行没事、头装不下，才是 494。",
                "The same buffers take the request line first and the header next: nginx answers 414 if the line does not fit, and falls into 494 if the header does not.",
            ),
            crate::Similar::new(
                HttpStatus::RequestHeaderFieldsTooLarge,
                "标准里的同义码是 431，Node.js 等直接回它；nginx 没有用，而是内部记 494、对外回 400。",
                "431 is the standard way to say this, and Node.js does; nginx never took it up and goes by 494 inside, 400 outside.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadRequest,
                "nginx 把 495 换成 400 才发出去，状态码上分辨不出，要看内容里的“The SSL certificate error”。",
                "nginx turns 495 into 400 before sending it, so the status tells nothing; the words The SSL certificate error in the content do.",
            ),
            crate::Similar::new(
                HttpStatus::SslCertificateRequired,
                "495 是证书交了但验不过，496 是压根没交；前者查证书本身，后者查客户端有没有配置证书。",
                "With 495 a certificate came and failed, with 496 none came: look at the certificate for the one, at the client's settings for the other.",
            ),
            crate::Similar::new(
                HttpStatus::InvalidSslCertificate,
                "谁的证书？495 是客户端的，由 nginx 验；526 是源站的，由 Cloudflare 验。",
                "Whose certificate failed? For 495 the client's, as judged by nginx; for 526 the origin's, as judged by Cloudflare.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadRequest,
                "线上只看得到 400；内容里那句“No required SSL certificate was sent”才是 496 的记号。",
                "All that travels is 400; the sentence No required SSL certificate was sent is the mark of 496.",
            ),
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "也是要你证明身份，但 401 在 HTTP 这一层要凭据，补个头就行；496 要的证书得在 TLS 握手时交，已建好的连接来不及补。",
                "Each wants proof of identity: 401 on the level of HTTP, where a header will do, 496 in the TLS handshake, so a connection already open is too late.",
            ),
            crate::Similar::new(
                HttpStatus::SslCertificateError,
                "没带证书是 496，带错证书是 495；自动化脚本换机器后突然 496，多半是证书文件没跟着搬。",
                "No certificate is 496, a wrong one 495. A job that starts to fail with 496 on a new machine has probably left its certificate file on the old one.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadRequest,
                "对外同样是 400，换别的服务器措辞也不同：Go 写的是“Client sent an HTTP request to an HTTPS server.”；497 只在 nginx 的配置里用得上。",
                "Outwardly a 400 like any other, and servers word it differently: Go says Client sent an HTTP request to an HTTPS server. The number 497 is of use in nginx configuration only.",
            ),
            crate::Similar::new(
                HttpStatus::UpgradeRequired,
                "426 是要求在协议上升级，要带 `Upgrade` 头；明文撞上 TLS 端口，nginx 不用它，只当请求发错了地方。",
                "426 demands another protocol and names it in `Upgrade`; plain text on a TLS port is to nginx just a request sent to the wrong place.",
            ),
            crate::Similar::new(
                HttpStatus::SslHandshakeFailed,
                "497 里是客户端没用 TLS，改成 `https://` 就好；525 是 CDN 用了 TLS 而源站没接住，访客改地址没用。",
                "497 is a client that left out TLS and is cured by `https://` in the address; 525 is a CDN that did use it and an origin that could not follow.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "ArcGIS 的失败常常裹在 200 里：监控只看状态码会显示全绿，要把 JSON 里的 `error.code` 也算进去。",
                "ArcGIS wraps failures such as 498 in a 200; a monitor that looks at the status alone stays green unless it counts `error.code` as well.",
            ),
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "标准做法是一个 401 加质询参数 `invalid_token`；ArcGIS 把“令牌坏了”和“没带令牌”拆成 498、499 两个号。",
                "By the standard, 401 with the challenge parameter `invalid_token` says it; ArcGIS splits a bad token (498) from a missing one (499) instead.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::RequestTimeout,
                "408 是 nginx 等客户端等烦了，499 是客户端等 nginx 等烦了；前者请求没收全，后者收全了没答出来。",
                "Opposite impatience: with 408 nginx tired of waiting for a request, with 499 the client tired of waiting for the answer.",
            ),
            crate::Similar::new(
                HttpStatus::NoResponse,
                "都只活在 nginx 的日志里：444 是配置让它闭嘴，499 是想开口时听众已经走了。",
                "Two codes that live in nginx logs alone: 444 is silence by configuration, 499 an answer whose audience had gone.",
            ),
            crate::Similar::new(
                HttpStatus::ClientClosedConnection,
                "AWS ALB 的 460 就是它家的 499；ALB 后面接 nginx，客户端一走，两边日志各记各的号。",
                "What nginx calls 499 is 460 to an AWS ALB; with both in the path, look for the two numbers at the same second.",
            ),
            crate::Similar::new(
                HttpStatus::GatewayTimeout,
                "后端慢，等的人谁先放弃就记谁：nginx 自己的 `proxy_read_timeout` 先到是 504，客户端或外层代理先走是 499。调大 nginx 的超时治不了后者。",
                "Behind a slow backend the first to give up decides: `proxy_read_timeout` of nginx makes it 504, a client or outer proxy makes it 499, and then raising the limit in nginx changes nothing.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "有的框架出错时只打日志，照样返回 200 和半截页面：头已经发出去，状态码来不及改了。流式响应尤其要留意。",
                "A failure in the middle of a streamed response can no longer change the status: the client holds a 200 with half the content, the server logs an error that nobody was told about.",
            ),
            crate::Similar::new(
                HttpStatus::BadRequest,
                "只有畸形参数才触发，多半是入参没校验，补上之后该回 400；合法参数也报错，才是服务端真有问题。",
                "If malformed input alone provokes it, validation is probably missing and the code ought to be 400; if valid input fails too, the server really is at fault.",
            ),
            crate::Similar::new(
                HttpStatus::BadGateway,
                "应用跑起来了、自己报错，是 500；应用没跑起来、或者话说一半断了，替它说话的网关报 502。看响应页是谁的样式，就知道是哪一层。",
                "An application that runs and fails says 500 itself; if it is down or hangs up midway, the gateway in front says 502 for it. The look of the error page usually tells which of them spoke.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "500 是出乎意料，503 是有意为之：后者知道自己眼下接不了，还能告诉你何时再来。",
                "500 is an accident, 503 a decision: there the server knows that it cannot take the work just now and may even name a time.",
            ),
            crate::Similar::new(
                HttpStatus::InsufficientStorage,
                "磁盘写满时，懂 WebDAV 的服务器会明说 507，普通应用只会抛异常变成 500；别忘了查一眼剩余空间。",
                "A full disk is 507 from a server versed in WebDAV and an anonymous 500 from most applications; free space is worth a glance.",
            ),
            crate::Similar::new(
                HttpStatus::IdentityProviderUnauthorized,
                "ALB 的登录出错时，500 说明它与身份提供方没通上话，561 说明通上了、对方回了错误码；前者查网络，后者查配置。",
                "When a login through an AWS ALB breaks, 500 says that it could not talk to the identity provider, 561 that it could and was given an error.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadRequest,
                "报文语法有错，改对了就行，是 400；报文挑不出错，只是用到的特性对方没做，是 501。未知的传输编码属于后者。",
                "Ask whether another server could have carried the request out: if so, this one lacks a feature and 501 is right; if none could, it was malformed and 400 is.",
            ),
            crate::Similar::new(
                HttpStatus::MethodNotAllowed,
                "带 `Allow` 的是 405，换个方法这个地址就能用；501 没有备选可给，因为整个服务器都不会。",
                "405 comes with alternatives in `Allow`; 501 has none to offer, as the ability is missing from the server altogether.",
            ),
            crate::Similar::new(
                HttpStatus::LengthRequired,
                "上传被拒时看缺的是什么：补一个 `Content-Length` 就能过的是 411；服务器连分块传输这种编码都不认识，才叫 501。",
                "See what a rejected upload lacks: if adding `Content-Length` cures it, 411 would have been the clearer code; 501 says that the transfer coding itself is unknown there.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "功能“还没上线”想用哪个？有计划、过会儿就开，用 503 加 `Retry-After`；压根没做，用 501。",
                "For a feature not live yet: opening soon means 503 with `Retry-After`, not built at all means 501.",
            ),
            crate::Similar::new(
                HttpStatus::HttpVersionNotSupported,
                "501 缺的是某个功能，换个方法或编码就能绕开；505 是 HTTP 主版本不收，整段对话得换一版来说。",
                "One missing function is 501 and can be avoided; a refused major version is 505 and affects every request on that connection.",
            ),
            crate::Similar::new(
                HttpStatus::NotExtended,
                "收到 `M-POST` 一类方法，不懂扩展框架的服务器回 501，懂而不满意的回 510；如今前者几乎是唯一的可能。",
                "To a method such as `M-POST`, servers without the extension framework say 501, those with it may say 510; hardly any of the latter are left.",
            ),
            crate::Similar::new(
                HttpStatus::TemporarilyDisabled,
                "Shopify 的接口里，501 是这家店没有该端点，540 是有、但暂时关了；只有后者值得等。",
                "In the Shopify API an endpoint that this shop lacks is 501, one switched off for a while is 540; only the second is worth waiting for.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::FailedDependency,
                "自家服务调用下游拿到坏应答，对外用 502；424 留给 WebDAV 或批量请求里“前一步没成，这一步就没做”的情形。",
                "If a service behind yours answers badly, say 502; 424 belongs to WebDAV and batches, for a step that was skipped because an earlier one failed.",
            ),
            crate::Similar::new(
                HttpStatus::NoResponse,
                "上游 nginx 写了 `return 444`，前面的代理只看到连接突然没了，于是对外报 502，别当成后端崩溃去查。",
                "An inner nginx with `return 444` looks to the proxy in front like a connection lost, hence 502; nothing has crashed.",
            ),
            crate::Similar::new(
                HttpStatus::IncompatibleProtocolVersions,
                "AWS ALB 上协议配错有两种结果：请求与目标组的设置不符是 464，设置与目标实际说的协议不符是 502。",
                "Protocols confused on an AWS ALB end in one of two codes: 464 if the request contradicts the target group, 502 if the target contradicts it.",
            ),
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "Go 的 `net/http` 里处理函数 panic 时，默认是记日志并断开连接，不会回 500，于是前面的代理把它变成 502：表面是网络问题，根子是代码。",
                "A handler that panics in Go's `net/http` does not yield 500; the connection is simply cut, and the proxy in front turns that into 502. What looks like a network problem is a bug.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "同样是后端连不上，nginx 报 502，Envoy 却报 503（`upstream connect error`），ingress-nginx 没有可用端点时也是 503；别跨产品硬套。",
                "Products disagree here: a backend that refuses connections is 502 from nginx but 503 (`upstream connect error`) from Envoy, and a Service without endpoints is 503 from ingress-nginx.",
            ),
            crate::Similar::new(
                HttpStatus::GatewayTimeout,
                "都是网关在说话：502 是上游回了坏东西或直接断开，504 是上游到点还没回。nginx 日志里前者常见 `prematurely closed`，后者是 `upstream timed out`。",
                "A gateway speaks in either case: 502 when the upstream answered badly or hung up, 504 when the time ran out. The nginx log has `prematurely closed` for one and `upstream timed out` for the other.",
            ),
            crate::Similar::new(
                HttpStatus::WebServerReturnedAnUnknownError,
                "站点套了 Cloudflare 时，源站答得莫名其妙会变成 520；仍显示 502 的，先怀疑源站自己的反向代理。",
                "Behind Cloudflare an unintelligible answer of the origin turns into 520; where 502 is shown all the same, suspect a proxy at the origin first.",
            ),
            crate::Similar::new(
                HttpStatus::WebServerIsDown,
                "上游端口没人监听，nginx 说 502，Cloudflare 说 521；排查是同一套，多一步放行 Cloudflare 的 IP。",
                "Nobody listening upstream is 502 to nginx and 521 to Cloudflare; the search is the same, plus a look at whether Cloudflare's addresses are allowed.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::TooManyRequests,
                "限流到底回哪个：针对某个调用方的配额用 429，让它自己慢下来；整体过载的保护用 503，提示所有人避一避。",
                "For throttling: a quota of one caller is 429 and asks that caller to slow down; shedding load for the sake of everybody is 503.",
            ),
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "依赖挂了、熔断器打开时，直接回 503 比抛异常变成 500 好：前者告诉调用方可以等，后者只说坏了。",
                "When a circuit breaker is open, answering 503 is better than letting an exception become 500: one invites a later try, the other just reports damage.",
            ),
            crate::Similar::new(
                HttpStatus::BadGateway,
                "发版重启的那几秒，后端直接断开会变成 502；先让健康检查失败、摘掉流量再停，就只会是 503 或毫无感觉。",
                "A restart that just drops connections shows as 502; one that fails its health check first and drains its traffic shows at worst as 503, mostly not at all.",
            ),
            crate::Similar::new(
                HttpStatus::GatewayTimeout,
                "后端很忙时两个码常一起冒出来：还肯应答的实例主动回 503，已经卡住的等到网关不耐烦，变成 504。后者越多，说明拒绝得越晚。",
                "A struggling backend produces both: 503 from instances that still refuse in good order, 504 from those so stuck that the gateway stops waiting. Many of the latter mean that refusal comes too late.",
            ),
            crate::Similar::new(
                HttpStatus::BandwidthLimitExceeded,
                "509 的页面也写“暂时无法处理你的请求”，读着像 503；看见 Bandwidth 字样就别盼几分钟后恢复，要等流量额度重置。",
                "The usual page of a 509 calls the server temporarily unable to serve you, as for a 503; if it mentions bandwidth, minutes will not do and the allowance has to be renewed.",
            ),
            crate::Similar::new(
                HttpStatus::SiteIsOverloaded,
                "529 是 SSL Labs、Claude API 等自选的“过载”专用码，标准里过载就归 503；写客户端时两个一并当作可重试。",
                "Some APIs, SSL Labs and Claude among them, have chosen 529 for overload, which the standard leaves to 503; a client should retry after either.",
            ),
            crate::Similar::new(
                HttpStatus::TemporarilyDisabled,
                "临时关掉一个接口，标准写法就是 503 加 `Retry-After`；540 只有 Shopify 在用，别家客户端不认识。",
                "Switching off one endpoint for a while is a matter for 503 with `Retry-After`; the 540 of Shopify means that and is known to nobody else.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Processing,
                "后端先发 102 报平安，未必能让网关多等：有的网关不理会它，计时照走；耗时的操作还是改成 202 加轮询稳妥。",
                "A backend that sends 102 as a sign of life may still run into 504, since gateways are free to keep their clock running; 202 with polling is the safer design.",
            ),
            crate::Similar::new(
                HttpStatus::RequestTimeout,
                "504 时请求早已完整送到，慢的是上游；408 时请求还没收全，慢的是客户端那一侧，应用日志里自然什么也没有。",
                "By the time of a 504 the request has long arrived and the upstream is slow; with 408 it never arrived in full, and the application's log is naturally empty.",
            ),
            crate::Similar::new(
                HttpStatus::ClientClosedConnection,
                "AWS ALB 的日志里，460 多半是客户端的超时比 ALB 短，看不到 504 不代表后端快。",
                "In AWS ALB logs 460 often means client timeouts shorter than that of the load balancer; the absence of 504 is then no proof of a quick backend.",
            ),
            crate::Similar::new(
                HttpStatus::ClientClosedRequest,
                "同样是后端慢：网关先到时限回 504，客户端先走则在 nginx 日志里记 499。只盯 504 会漏掉等不及的那批用户。",
                "A slow backend shows as 504 when the gateway gives up first, as 499 in the nginx log when the client does; watching only the former misses everyone who left.",
            ),
            crate::Similar::new(
                HttpStatus::BadGateway,
                "应用的工作进程有自己的超时：它先到，进程被杀、连接断开，网关报 502；网关先到，才是 504。把两边的时限对齐，现象会在两个码之间跳。",
                "Which limit strikes first decides: if the application kills its own worker, the gateway sees a broken connection and says 502; if the gateway's timer is shorter, it says 504.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "503 通常立刻就回，504 总要先等上几十秒；看响应耗时是不是恰好等于某个超时配置，一眼可辨。",
                "503 tends to come at once, 504 only after a wait; a duration that equals some configured timeout to the second gives it away.",
            ),
            crate::Similar::new(
                HttpStatus::ConnectionTimedOut,
                "Cloudflare 连不上源站时不说 504，说 522：握手的包没人答，多半是防火墙或 IP 的事，与程序快慢无关。",
                "Where Cloudflare cannot connect to the origin it says 522 and not 504: unanswered packets point to a firewall or a wrong address, not to slow code.",
            ),
            crate::Similar::new(
                HttpStatus::TimeoutOccurred,
                "Cloudflare 等响应等到头给 524；若看到的是 504，通常源站自己的网关时限更短，先一步放弃了。",
                "Cloudflare's own patience ends in 524; a 504 seen through it tends to come from a gateway at the origin with a shorter limit.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadRequest,
                "请求行写坏了，按说归 400；可有的服务器先解析版本号，一见认不出就报 505。同一个空格，换台服务器可能就是 400。",
                "A garbled request line is properly a 400, but a server that looks at the version first reports 505; the same stray space may produce either, depending on the product.",
            ),
            crate::Similar::new(
                HttpStatus::UpgradeRequired,
                "505 是“这个版本不行”，不要求换到哪个；426 是“换成 `Upgrade` 里列的协议再来”，给出了去处，而且可以与 HTTP 版本无关。",
                "505 rejects what the client speaks; 426 names in `Upgrade` what it should speak instead, which need not be another version of HTTP at all.",
            ),
            crate::Similar::new(
                HttpStatus::IncompatibleProtocolVersions,
                "AWS ALB 因协议版本拒绝请求时发的是 464，原因在目标组的配置，不是服务器不懂这个版本。",
                "When an AWS ALB objects to a protocol version it says 464: the version is understood, but the target group is configured for another.",
            ),
            crate::Similar::new(
                HttpStatus::NotImplemented,
                "版本认得、方法或传输编码不会，是 501；连报文按哪一版来读都谈不拢，是 505。",
                "501 understands the version and lacks a method or a coding; 505 stops earlier, at the protocol itself.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::MultipleChoices,
                "协商正常而服务器不替客户端选，会用 300 列出变体；清单里的某一项自己又要协商，才是 506。",
                "Negotiation that works but leaves the choice to the client ends in a list with 300; an entry of that list which wants to negotiate in turn is what 506 is about.",
            ),
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "很多服务器遇到配置错误统统回 500；506 是其中点名到“协商配置”的那一种，日志里该找类型映射，不必翻应用代码。",
                "Most misconfigurations surface as 500; this code singles out one of them, so the place to look is the variant list rather than the application.",
            ),
            crate::Similar::new(
                HttpStatus::LoopDetected,
                "都像“绕不出来”，但地方不同：506 是内容协商选到了另一个协商，508 是 WebDAV 遍历集合时走进了环。",
                "Both sound like going round in circles: here a negotiation leads to another negotiation, while 508 is about walking a tree of WebDAV collections that contains itself.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::ContentTooLarge,
                "413 嫌这一份太大，换小的就行，跟剩余空间无关；507 是放不下了，可能再小也不行。也有网盘在配额不够时回 413，要看错误说明。",
                "413 objects to the size of one upload and a smaller one passes; 507 has run out of room for any. Some cloud storage answers 413 to a quota, so read the explanation.",
            ),
            crate::Similar::new(
                HttpStatus::PageExpired,
                "WebDAV 草案时期“空间不足”写作 419；如今 419 多半来自 Laravel，说的是 CSRF 令牌，没空间就用 507。",
                "WebDAV drafts had 419 for a lack of space; today that number mostly comes from Laravel and speaks of CSRF tokens, so 507 it is.",
            ),
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "多数应用没有区分磁盘写满和别的异常，一律 500；日志里出现 `No space left on device`，就按 507 的路子处理。",
                "Most applications do not tell a full disk from any other failure and say 500; `No space left on device` in the log means that the remedies of 507 apply.",
            ),
            crate::Similar::new(
                HttpStatus::BandwidthLimitExceeded,
                "两种都是套餐里的额度：507 用完的是存储，删东西就腾得出来；509 用完的是流量，只能等下个周期或加钱。",
                "Both may be allowances of a hosting plan: storage, which deleting frees again, is 507; transfer, which only time or money restores, is 509.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::AlreadyReported,
                "声明过 `DAV: bind` 的客户端不会为一个环付出整次失败：重复的集合标成 208，别的照列；508 是留给没声明的客户端的。",
                "A client that announced `DAV: bind` is spared the failure, because the repeated collection becomes a 208 entry and everything else is listed; 508 is left for those that did not.",
            ),
            crate::Similar::new(
                HttpStatus::TooManyForwardedIps,
                "请求在代理之间打转，阿里云 ALB 直接判环路回 463，AWS ALB 是因地址攒过 30 个回 463，都不用 508。",
                "For requests that circle among proxies, Alibaba Cloud's ALB detects a loop and AWS's ALB counts over 30 addresses; both say 463, not 508.",
            ),
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "重写规则绕圈（nginx 的 `internal redirection cycle`、Apache 的内部重定向超限）虽是循环，回的却是 500，别照着 508 去查。",
                "A rewrite rule that feeds itself is a loop too, but nginx and Apache report it as 500; 508 is not meant for it.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "cPanel 主机的 508 说的其实是资源用尽，含义更接近 503；同一台主机上内存或进程数超限时，也确实可能报 500 或 503。",
                "The hosting sense of 508 is really that of 503, resources exhausted for the moment; on such hosts other allowances running out may well show as 500 or 503.",
            ),
            crate::Similar::new(
                HttpStatus::VariantAlsoNegotiates,
                "506 发生在“选哪个版本”的时候，508 发生在“往下走几层”的时候；后者不一定看得到 `Depth` 头，`PROPFIND` 省略它就等于 `infinity`。",
                "506 arises in choosing a version of one resource, 508 in descending through many. A missing `Depth` field does not rule the latter out, since a `PROPFIND` without it means `infinity`.",
            ),
            crate::Similar::new(
                HttpStatus::BandwidthLimitExceeded,
                "虚拟主机的 508 与 509 相邻又相像：前者是瞬时资源撞线，刷新几次可能就开；后者是月流量见底，全站都打不开。",
                "In shared hosting 508 is a limit on what runs at this moment and may be gone on reload; its neighbour 509 is the month's traffic and stays.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::TooManyRequests,
                "429 数的是请求次数，对准某个调用方；509 数的是字节，对准整个站点，任何访客来都一样。",
                "429 counts requests and addresses one caller; 509 counts bytes and, in hosting, hits every visitor of the site alike.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "标准里没有“流量用完”这一码，守规矩的做法是回 503，能预计恢复时间的话再带上 `Retry-After`。",
                "Standards have no code for spent traffic; a host wishing to conform would answer 503, with `Retry-After` pointing at the next period.",
            ),
            crate::Similar::new(
                HttpStatus::InsufficientStorage,
                "cPanel 账号的磁盘额度满了，表现是传不上文件、写不进数据，网站未必打不开；流量额度满了才是整站 509。",
                "A hosting account out of disk space cannot store anything, though its pages may still be served; one out of traffic serves nothing, which is 509.",
            ),
            crate::Similar::new(
                HttpStatus::LoopDetected,
                "虚拟主机上这两个码最容易弄混：508 是这一刻的并发、CPU 等资源超限，几分钟就能缓过来；509 是一个月攒下来的流量超限。",
                "On shared hosting these two are easily confused: 508 there means too many processes or too much CPU right now, over in minutes; 509 is the traffic of a whole month.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::UpgradeRequired,
                "想说“用某某协议才肯办”，现行标准里对应的是 426 加 `Upgrade` 头，510 已经没有客户端懂了。",
                "To insist on another protocol, the living standard offers 426 with `Upgrade`; no current client acts on 510.",
            ),
            crate::Similar::new(
                HttpStatus::PreconditionRequired,
                "请求里“少带了东西”：少的是 `If-Match` 之类的条件头，用 428；少的是 RFC 2774 的扩展声明，才是 510。",
                "Something is missing from the request in both: a condition such as `If-Match` for 428, a declared extension of RFC 2774 for 510.",
            ),
            crate::Similar::new(
                HttpStatus::NotImplemented,
                "在扩展框架里，连 `M-` 方法都不认识的老服务器自然回 501；懂框架、但扩展声明不合要求的才回 510。",
                "Within the framework, a server that has never heard of `M-` methods says 501; one that knows the framework and finds the declared extensions wanting says 510.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "最糟的门户直接回 200 加登录页，缓存和程序都会上当；511 正是为避免这种情形设的。",
                "The worst portals answer 200 with their login page and fool caches and programs alike; 511 was made to prevent just that.",
            ),
            crate::Similar::new(
                HttpStatus::Found,
                "不少门户仍用 302 跳登录页，而不用 511；程序发现一个从不跳转的接口突然跳去陌生域名，也应按没过网络认证处理。",
                "Many portals still redirect with 302 rather than use 511; an API that never redirected and now points at a foreign host deserves the same suspicion.",
            ),
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "要登录的对象不同：511 登录的是网络，登录后请求原样重发即可；401 登录的是服务，重发时要带上凭据。",
                "After a 511 the same request succeeds unchanged once the network lets you through; after a 401 it has to carry credentials for the site.",
            ),
            crate::Similar::new(
                HttpStatus::ProxyAuthenticationRequired,
                "公司代理要账号是 407，程序配好凭据就能自动通过；公共 Wi-Fi 的门户是 511，认的是这台设备，得先有人去网页上点一下。",
                "A company proxy that wants an account says 407, which a configured program satisfies by itself; the portal of a public network says 511 and has to be dealt with on its page, once for the device.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadGateway,
                "在 nginx 里，上游回了坏东西就是 502；Cloudflare 把自己读不懂的这类单列为 520，页面上的 502 则多半是源站那边的网关原样传出来的。",
                "What nginx would call 502, an answer that makes no sense, Cloudflare keeps apart as 520; a 502 seen through Cloudflare has mostly been passed on from a gateway at the origin.",
            ),
            crate::Similar::new(
                HttpStatus::WebServerIsDown,
                "连接被当面拒绝是 521，连上了却答得不像话是 520；看源站有没有留下这条请求的访问日志，可以分个大概。",
                "521 was turned away at the door, 520 was let in and got nonsense; an entry in the origin's access log points to the latter.",
            ),
            crate::Similar::new(
                HttpStatus::TimeoutOccurred,
                "520 往往来得快，源站一断开连接、或回了没法用的东西就报；524 要等计时器走完（默认两分钟），其间源站什么也没答。",
                "A 520 tends to come quickly, as soon as the origin closes the connection or sends something unusable; a 524 comes only when a timer has run out, after two minutes by default, with nothing received.",
            ),
            crate::Similar::new(
                HttpStatus::OriginUnavailable,
                "单看号码都说明不了什么。530 的页面里附着一个 1xxx 编号，照它去查；520 什么也不附，只能翻源站日志。",
                "Neither number says much by itself, but 530 brings a 1xxx error in its content that does; 520 comes alone and sends you to the origin's logs.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadGateway,
                "自建的 nginx 遇到 `Connection refused` 回 502；前面换成 Cloudflare，同一件事就叫 521。",
                "The same `Connection refused` that makes your own nginx say 502 is reported by Cloudflare as 521.",
            ),
            crate::Similar::new(
                HttpStatus::WebServerReturnedAnUnknownError,
                "521 里连接没建起来，请求一个字节也没送出去；520 已经连上，请求可能处理过了，重发写操作时要当心。",
                "No connection, no request: 521 is safe to repeat. For a 520 the connection existed and the origin may have acted before it failed to answer properly.",
            ),
            crate::Similar::new(
                HttpStatus::ConnectionTimedOut,
                "防火墙的两种写法各对应一个码：`REJECT` 当场回绝，是 521；`DROP` 不声不响，等到超时，是 522。",
                "Two firewall verbs, two codes: `REJECT` answers with a refusal and gives 521, `DROP` stays silent until time runs out and gives 522.",
            ),
            crate::Similar::new(
                HttpStatus::OriginIsUnreachable,
                "521 的包到了源站、被它拒收；523 的包压根没有路可走。",
                "With 521 the packets arrived and were rejected; with 523 there was no route for them to arrive by.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::GatewayTimeout,
                "按标准网关的说法，连不上和等不来都叫 504；Cloudflare 把它拆成连接阶段的 522 和响应阶段的 524。",
                "A standard gateway has 504 for every kind of waiting in vain; Cloudflare splits it into 522 for the connection and 524 for the response.",
            ),
            crate::Similar::new(
                HttpStatus::WebServerIsDown,
                "等了十几秒才报的是 522，几乎立刻就报的是 521；前者没人理，后者有人说不。",
                "Silence for a quarter of a minute and then an error is 522; an error at once is 521, where somebody said no.",
            ),
            crate::Similar::new(
                HttpStatus::OriginIsUnreachable,
                "523 是网络上没有通往源站的路，522 是包发出去了却没有回音；源站 IP 填错时两个都可能出现。",
                "For 523 there is no route to the origin; for 522 packets were sent and nothing came back. A wrong origin address can produce either.",
            ),
            crate::Similar::new(
                HttpStatus::TimeoutOccurred,
                "看源站的访问日志：522 一条记录都没有，524 那条请求却在，只是耗时很长或被中途断开。",
                "The origin's access log decides: for a 522 it is blank, for a 524 it holds the request, with a long duration or an aborted connection.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::WebServerIsDown,
                "能 `traceroute` 到机器、只是端口拒绝，不是 523，是 521。",
                "When `traceroute` gets through to the machine and only the port refuses, the code is 521 and the network is fine.",
            ),
            crate::Similar::new(
                HttpStatus::ConnectionTimedOut,
                "没有路由的地址不一定有设备回报，没人回报的话 Cloudflare 等到最后，给的是 522。",
                "Not every missing route is reported by a router; where none speaks up, Cloudflare waits in vain and answers 522.",
            ),
            crate::Similar::new(
                HttpStatus::OriginUnavailable,
                "源站写的是主机名又解析不出来，是 530（内容里带 1016）；解析出了 IP 却走不到，是 523。",
                "If the origin is given by name and the name cannot be resolved, that is 530 with a 1016 in its content; an address that resolves but cannot be reached is 523.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::GatewayTimeout,
                "意思相当于“等不到上游应答”的 504；在 Cloudflare 后面看到的 504，往往是源站自己的 nginx 先等不及，再由 Cloudflare 转出来。",
                "In meaning it is a 504 for a response that did not come; a plain 504 behind Cloudflare often stems from a proxy at the origin that lost patience first.",
            ),
            crate::Similar::new(
                HttpStatus::WebServerReturnedAnUnknownError,
                "源站若自己先超时、断开连接，Cloudflare 拿到的是空的或残缺的响应，报 520；Cloudflare 的计时器先走完，才是 524。",
                "If the origin gives up first and drops the connection, Cloudflare is left with an empty or broken response and says 520; only its own timer produces 524.",
            ),
            crate::Similar::new(
                HttpStatus::ConnectionTimedOut,
                "524 能连上、包也有人确认，只差应答；522 连最底下的 TCP 确认都没拿到。",
                "Here packets were acknowledged and only the answer is missing; with 522 not even the acknowledgement came.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::HttpRequestSentToHttpsPort,
                "同是明文撞上加密，方向相反：497 是客户端拿明文去敲 HTTPS 端口，525 里则可能是源站在 HTTPS 端口上只会说明文。",
                "Plain text meets encryption in both, the other way round: for 497 the client speaks plainly to an HTTPS port, for 525 it may be the origin's port that speaks plainly to a TLS client.",
            ),
            crate::Similar::new(
                HttpStatus::InvalidSslCertificate,
                "先看模式：Full 不验证书，只会出 525；Full (strict) 两个都可能，握不成是 525，握成了证书不合格是 526。",
                "The mode narrows it down: Full does not verify and so knows 525 only; Full (strict) has 525 for a handshake that breaks off and 526 for a certificate that fails the check.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::SslCertificateError,
                "验的不是同一张：495 是 nginx 校验客户端带来的证书没过，526 是 CDN 校验源站的证书没过。",
                "Different certificates are judged: 495 is nginx rejecting one presented by the client, 526 a CDN rejecting one presented by the origin.",
            ),
            crate::Similar::new(
                HttpStatus::SslHandshakeFailed,
                "526 要换的是证书，525 要查的是端口、套件和 SNI；都用 `openssl s_client` 看，能打印出证书的就朝 526 想。",
                "A 526 calls for another certificate, a 525 for a look at port, suites and SNI; if `openssl s_client` manages to print a certificate, suspect the former.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::WebServerReturnedAnUnknownError,
                "Railgun 退场之后，回源途中说不清的问题都归到 520；新写的规则以它为准。",
                "With Railgun gone, whatever goes wrong inexplicably on the way to the origin is 520; write new rules for that one.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::TooManyRequests,
                "问“是我太快，还是大家太多”：前者 429，降自己的速度有用；后者 529，降速只是不添乱，额度也没有用超。",
                "Is it my pace or the crowd? 429 is the former and slowing down cures it; 529 is the latter and says nothing about your quota.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "意思上是 503 的一个细分。SSL Labs 同时用两个：503 是服务不在（如维护），建议等十几分钟；529 是服务在、但太忙，建议等更久。",
                "In substance a special case of 503. SSL Labs uses both, 503 for a service that is away, say for maintenance, and 529 for one that is there but swamped, with the longer wait.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::WebServerReturnedAnUnknownError,
                "520 是连上了源站、却没拿到像样的响应；530 里源站多半还没被联系上，要读的是 1xxx 说明而不是源站日志。",
                "With 520 the origin was reached and gave no usable answer; with 530 it has probably never been contacted, and the explanation to read is the 1xxx page, not the origin's log.",
            ),
            crate::Similar::new(
                HttpStatus::OriginIsUnreachable,
                "530 常卡在“源站是哪台”，名字没解析出来；523 已经有了 IP，卡在“怎么走到”。",
                "530 usually fails at finding out which address the origin has, 523 at getting to an address already known.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::NotImplemented,
                "在 Shopify，端点对你这家店根本没有（例如只给 Plus 店铺），是 501，等也没用；540 过一阵会回来。",
                "At Shopify 501 means that the endpoint does not exist for this shop, for example because it is reserved to Plus; it will not appear, whereas what is 540 comes back.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "Shopify 的 503 说的是服务器当前不可用，540 说的是这一个端点被人为停用；应对方法一样，都是等。",
                "Shopify has 503 for a server that is unavailable and 540 for a single endpoint turned off on purpose; the client waits in either case.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "ALB 两个都会发：规则设为拒绝未认证用户、或 IdP 拒绝了访问，是 401；IdP 在认证过程中报错，是 561。",
                "The balancer sends both: 401 where the rule denies whoever is not logged in or the provider denied access, 561 where the provider reported an error.",
            ),
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "ALB 连不上 IdP 的令牌端点或用户信息端点，或者对方 5 秒没应答，报的是 500，要查网络出口；IdP 答了、答的是错误，才是 561。",
                "If the balancer cannot reach the token or user info endpoint, or waits there for over 5 seconds, it says 500 and the network is to be checked; a provider that answers with an error makes it 561.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::GatewayTimeout,
                "要对外表达“上游迟迟没数据”，写 504；598 只有零星几个客户端库列进了重试名单，多数根本不认得。",
                "To tell clients of an upstream that stays silent, use 504; a few client libraries have 598 on their retry lists, most do not know it at all.",
            ),
            crate::Similar::new(
                HttpStatus::NetworkConnectTimeout,
                "按流传的说法，598 是连上之后读不到，599 是压根没连上；实际使用的软件并不都这么分。",
                "By hearsay 598 had its connection and could not read from it, while 599 never had one; real programs do not all keep to the distinction.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::GatewayTimeout,
                "504 是真有一个网关回了话，能看到它的响应头；599 常常只是本机客户端库的说法，没有任何响应头可看。",
                "A 504 was really sent by some gateway and has header fields to inspect; a 599 is often the client library talking to itself, with none.",
            ),
            crate::Similar::new(
                HttpStatus::NetworkReadTimeout,
                "Tornado 不用 598，读超时也报 599，所以在它那里别凭号码推断卡在哪一步。",
                "Tornado knows no 598 and reports a slow read as 599 too, so do not infer from the number at which stage it got stuck.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadRequest,
                "JSON 少括号、多逗号，标准答案就是 400；Shopify 自己的文档里，语法不对的请求也主要归在 400。",
                "A missing brace or a stray comma is plainly 400 by the standard, and Shopify, too, documents 400 for bad syntax in general.",
            ),
            crate::Similar::new(
                HttpStatus::UnprocessableContent,
                "783 连解析都没过；解析过了、字段的值不合业务规则，Shopify 回的是 422，并在 `errors` 里说明。",
                "783 fails in the parser; a body that parses and then breaks a rule of the shop is 422, with the details in `errors`.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Forbidden,
                "按标准，“认定你是机器人、不给看”就该是 403；999 只是 LinkedIn 自己的写法，连类别都无从判断。",
                "Refusing somebody held to be a robot is 403 in the standard; 999 is a private spelling of it that does not even show its class.",
            ),
            crate::Similar::new(
                HttpStatus::NotFound,
                "死链检查最怕把两者混为一谈：404 的链接该删，999 的链接多半还活着，只是不让程序看。",
                "Link checkers must keep them apart: what is 404 should be removed, what is 999 is probably alive and merely closed to programs.",
            ),
            crate::Similar::new(
                HttpStatus::ImATeapot,
                "挡爬虫的野路子之一，另一个是 418；至少 418 在 100 到 599 的合法范围里，中间件不至于因为数字本身而报错。",
                "Another improvised answer to crawlers is 418, which at least lies between 100 and 599, so that no middleware stumbles over the number itself.",
            ),
            crate::Similar::new(
                HttpStatus::TooManyRequests,
                "第一次请求就可能吃到 999，未必与频率有关；LinkedIn 的官方 API 超额时按标准回 429。",
                "A very first request may meet 999, so pace need not be the point; the official API of LinkedIn keeps to 429 for exceeded limits.",
            ),
        ],
    ];

    impl HttpStatus {
        /// Whether a cache may store a response with this code that does not say for how long
        /// ([RFC 9110 section 15.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.1)).
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert!(HttpStatus::NotFound.is_cacheable());
        /// assert!(!HttpStatus::InternalServerError.is_cacheable());
        /// ```
        pub const fn is_cacheable(self) -> bool {
            CACHEABLE[index(self)]
        }

        /// Whether a response with this code can have a body. If not, it ends after the headers
        /// ([RFC 9110 section 6.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1)).
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert!(HttpStatus::NotFound.allows_body());
        /// assert!(!HttpStatus::NotModified.allows_body());
        /// ```
        pub const fn allows_body(self) -> bool {
            CONTENT[index(self)]
        }

        /// The headers that the [specification](Self::spec) requires in a response with this code.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::Unauthorized.required_headers(), ["WWW-Authenticate"]);
        /// ```
        pub const fn required_headers(self) -> &'static [&'static str] {
            REQUIRED_HEADERS[index(self)]
        }

        /// The headers that the [specification](Self::spec) recommends or explicitly allows.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::ServiceUnavailable.optional_headers(), ["Retry-After"]);
        /// ```
        pub const fn optional_headers(self) -> &'static [&'static str] {
            OPTIONAL_HEADERS[index(self)]
        }

        /// Who defined the code: `IANA` if it is registered
        /// ([RFC 9110 section 16.2](https://www.rfc-editor.org/rfc/rfc9110#section-16.2)), or else a product.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::NotFound.origin(), "IANA");
        /// ```
        pub const fn origin(self) -> &'static str {
            ORIGINS[index(self)]
        }

        /// The specification of the code, if one exists.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// let spec = HttpStatus::NotFound.spec().expect("404 is registered");
        /// assert_eq!((spec.name(), spec.section()), ("RFC 9110", "15.5.5"));
        /// ```
        pub const fn spec(self) -> ::core::option::Option<crate::Spec> {
            SPECS[index(self)]
        }

        /// Whether a client may retry the request, as far as the code alone determines it.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// use status_core::Retry;
        /// assert_eq!(HttpStatus::TooManyRequests.retry(), Retry::Later);
        /// ```
        pub const fn retry(self) -> crate::Retry {
            RETRIES[index(self)]
        }

        /// The codes that are easily confused with this one, in ascending order, and when to use them.
        ///
        /// ```
        /// use status_core::{HttpStatus, Lang};
        ///
        /// let similar = HttpStatus::Unauthorized.similar();
        /// let forbidden = similar.iter().find(|one| one.status() == HttpStatus::Forbidden).expect("401 and 403 are similar");
        /// println!("{}", forbidden.reason(Lang::En));
        /// ```
        pub const fn similar(self) -> &'static [crate::Similar] {
            SIMILAR[index(self)]
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Debug for HttpStatus {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(self.name())
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Display for HttpStatus {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(SHOWN[index(*self)])
        }
    }

    #[automatically_derived]
    impl ::core::error::Error for HttpStatus {}
    #[automatically_derived]
    impl crate::StatusError for HttpStatus {
        fn entry(&self) -> &'static crate::Entry {
            HttpStatus::entry(*self)
        }

        fn fmt_message(
            &self,
            lang: crate::Lang,
            f: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            crate::__private::fmt_client(
                HttpStatus::entry(*self),
                &[],
                crate::__private::Exposure::ByStatus,
                lang,
                f,
            )
        }

        fn status(&self) -> crate::HttpStatus {
            HttpStatus::status(*self)
        }
    }

    #[automatically_derived]
    impl crate::CatalogCode for HttpStatus {
        type Value = u16;

        const CATALOG: &'static str = "HttpStatus";

        const ALL: &'static [Self] = HttpStatus::ALL;

        fn code(self) -> u16 {
            HttpStatus::code(self)
        }

        fn name(self) -> &'static str {
            HttpStatus::name(self)
        }

        fn reason(self) -> &'static str {
            HttpStatus::reason(self)
        }

        fn title(self, lang: crate::Lang) -> &'static str {
            HttpStatus::title(self, lang)
        }

        fn meaning(self, lang: crate::Lang) -> &'static str {
            HttpStatus::meaning(self, lang)
        }

        fn cases(self, lang: crate::Lang) -> &'static [&'static str] {
            HttpStatus::cases(self, lang)
        }

        fn remedy(self, lang: crate::Lang) -> &'static str {
            HttpStatus::remedy(self, lang)
        }

        fn lookup(code: crate::Code<'_>) -> ::core::option::Option<Self> {
            match code {
                crate::Code::Int(code) => {
                    <u16 as ::core::convert::TryFrom<i64>>::try_from(code)
                        .ok()
                        .and_then(from_code)
                }
                _ => ::core::option::Option::None,
            }
        }

        fn from_name(name: &str) -> ::core::option::Option<Self> {
            HttpStatus::from_name(name)
        }

        fn from_reason(reason: &str) -> ::core::option::Option<Self> {
            HttpStatus::from_reason(reason)
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<HttpStatus> for u16 {
        fn from(code: HttpStatus) -> u16 {
            code.code()
        }
    }

    #[automatically_derived]
    impl ::core::convert::TryFrom<u16> for HttpStatus {
        type Error = crate::UnknownCode<u16>;

        fn try_from(
            code: u16,
        ) -> ::core::result::Result<HttpStatus, crate::UnknownCode<u16>> {
            from_code(code).ok_or(crate::UnknownCode::new("HttpStatus", code))
        }
    }

    #[automatically_derived]
    impl ::core::str::FromStr for HttpStatus {
        type Err = crate::UnknownCode<crate::TruncatedStr>;

        fn from_str(
            text: &str,
        ) -> ::core::result::Result<
            HttpStatus,
            crate::UnknownCode<crate::TruncatedStr>,
        > {
            crate::__private::for_u16::parse(text)
                .and_then(from_code)
                .ok_or_else(|| crate::UnknownCode::truncated("HttpStatus", text))
        }
    }

    #[cfg(feature = "serde")]
    #[automatically_derived]
    impl crate::__private::serde::Serialize for HttpStatus {
        fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
        where
            S: crate::__private::serde::Serializer,
        {
            crate::__private::serde::Serialize::serialize(&self.code(), serializer)
        }
    }

    #[cfg(feature = "serde")]
    #[automatically_derived]
    impl<'de> crate::__private::serde::Deserialize<'de> for HttpStatus {
        fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
        where
            D: crate::__private::serde::Deserializer<'de>,
        {
            crate::__private::deserialize_code::<u16, _, _>(deserializer)
        }
    }
};

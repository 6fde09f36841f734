// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

// All of OpenZeppelin's confidential contracts, as they are. The test is that this compiles.
// solhint-disable max-line-length, no-unused-import
import {BatcherConfidential} from "@openzeppelin/confidential-contracts/finance/BatcherConfidential.sol";
import {ERC7821WithExecutor} from "@openzeppelin/confidential-contracts/finance/ERC7821WithExecutor.sol";
import {VestingWalletCliffConfidential} from "@openzeppelin/confidential-contracts/finance/VestingWalletCliffConfidential.sol";
import {VestingWalletConfidential} from "@openzeppelin/confidential-contracts/finance/VestingWalletConfidential.sol";
import {VestingWalletConfidentialFactory} from "@openzeppelin/confidential-contracts/finance/VestingWalletConfidentialFactory.sol";
import {VotesConfidential} from "@openzeppelin/confidential-contracts/governance/utils/VotesConfidential.sol";
import {IERC7984} from "@openzeppelin/confidential-contracts/interfaces/IERC7984.sol";
import {IERC7984ERC20Wrapper} from "@openzeppelin/confidential-contracts/interfaces/IERC7984ERC20Wrapper.sol";
import {IERC7984HookModule} from "@openzeppelin/confidential-contracts/interfaces/IERC7984HookModule.sol";
import {IERC7984Receiver} from "@openzeppelin/confidential-contracts/interfaces/IERC7984Receiver.sol";
import {IERC7984Rwa} from "@openzeppelin/confidential-contracts/interfaces/IERC7984Rwa.sol";
import {ERC7984} from "@openzeppelin/confidential-contracts/token/ERC7984/ERC7984.sol";
import {ERC7984ERC20Wrapper} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984ERC20Wrapper.sol";
import {ERC7984Freezable} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984Freezable.sol";
import {ERC7984Hooked} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984Hooked.sol";
import {ERC7984ObserverAccess} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984ObserverAccess.sol";
import {ERC7984Omnibus} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984Omnibus.sol";
import {ERC7984Restricted} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984Restricted.sol";
import {ERC7984Rwa} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984Rwa.sol";
import {ERC7984Votes} from "@openzeppelin/confidential-contracts/token/ERC7984/extensions/ERC7984Votes.sol";
import {ERC7984BalanceCapHookModule} from "@openzeppelin/confidential-contracts/token/ERC7984/utils/ERC7984BalanceCapHookModule.sol";
import {ERC7984HolderCapHookModule} from "@openzeppelin/confidential-contracts/token/ERC7984/utils/ERC7984HolderCapHookModule.sol";
import {ERC7984HookModule} from "@openzeppelin/confidential-contracts/token/ERC7984/utils/ERC7984HookModule.sol";
import {ERC7984Utils} from "@openzeppelin/confidential-contracts/token/ERC7984/utils/ERC7984Utils.sol";
import {FHESafeMath} from "@openzeppelin/confidential-contracts/utils/FHESafeMath.sol";
import {HandleAccessManager} from "@openzeppelin/confidential-contracts/utils/HandleAccessManager.sol";
import {CheckpointsConfidential} from "@openzeppelin/confidential-contracts/utils/structs/CheckpointsConfidential.sol";
